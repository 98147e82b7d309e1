// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/cores.h"

namespace interleave {

namespace {

// floor(time * numerator / denominator) where numerator < denominator: no step overflows.
Nanoseconds shrunk(Nanoseconds time, std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t whole = time.count() / denominator;
    const std::int64_t rest = time.count() % denominator;
    return Nanoseconds(whole * numerator + rest * numerator / denominator);
}

// ceil(time * numerator / denominator) where numerator > denominator; at most the end of time.
Nanoseconds stretched(Nanoseconds time, std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t whole = time.count() / denominator;
    const std::int64_t rest = time.count() % denominator;
    if (whole > Nanoseconds::max().count() / numerator)
        return Nanoseconds::max();
    return after(Nanoseconds(whole * numerator), Nanoseconds((rest * numerator + denominator - 1) / denominator));
}

} // namespace

Cores::Id Cores::begin(Nanoseconds now, Nanoseconds work, Callback ended)
{
    settle(now);
    return m_ends.set(after(m_done, work), ended);
}

void Cores::cancel(Nanoseconds now, Id id)
{
    settle(now);
    m_ends.cancel(id);
}

std::optional<Nanoseconds> Cores::nextEnd()
{
    const std::optional<Nanoseconds> first = m_ends.next();
    if (!first)
        return std::nullopt;
    const Nanoseconds left = *first - m_done;
    const auto computing = static_cast<std::int64_t>(count());
    return after(m_settled, computing <= m_cores ? left : stretched(left, computing, m_cores));
}

Callback Cores::takeEnded(Nanoseconds now)
{
    const std::optional<Nanoseconds> end = nextEnd();
    if (!end || *end > now)
        return {};
    settle(now);
    return m_ends.takeDue(m_done);
}

void Cores::settle(Nanoseconds now)
{
    const Nanoseconds elapsed = now - m_settled;
    const auto computing = static_cast<std::int64_t>(count());
    m_done += computing <= m_cores ? elapsed : shrunk(elapsed, m_cores, computing);
    m_settled = now;
}

} // namespace interleave
