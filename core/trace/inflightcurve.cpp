// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/inflightcurve.h"

#include <algorithm>
#include <iterator>

namespace interleave {

namespace {

// So many steps may have been taken by the time a change is told.
constexpr std::ptrdiff_t latest = 1024;

} // namespace

void InFlightCurve::change(Nanoseconds time, int by)
{
    if (!m_inOrder)
        return;
    const auto count = [by](quint32 before) { return static_cast<quint32>(static_cast<int>(before) + by); };
    InFlightStep &last = m_steps.back();
    if (time == last.time) {
        last.count = count(last.count);
        return;
    }
    if (time > last.time) {
        const quint32 now = count(last.count);
        // What came to nothing at its instant was no step.
        if (m_steps.size() > 1 && last.count == m_steps[m_steps.size() - 2].count)
            last = {time, now};
        else
            m_steps.push_back({time, now});
        return;
    }
    auto place = std::ranges::lower_bound(m_steps, time, {}, &InFlightStep::time);
    if (m_steps.end() - place > latest) {
        m_inOrder = false;
        m_steps.clear();
        return;
    }
    if (place->time != time)
        place = m_steps.insert(place, {time, place == m_steps.begin() ? 0 : std::prev(place)->count});
    for (; place != m_steps.end(); ++place)
        place->count = count(place->count);
}

void InFlightCurve::cut(Nanoseconds time)
{
    const auto after = std::ranges::upper_bound(m_steps, std::max(time, Nanoseconds{0}), {}, &InFlightStep::time);
    m_steps.erase(after, m_steps.end());
}

} // namespace interleave
