// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/loopdelay.h"

#include <iterator>

namespace interleave {

std::vector<HeldStretch> heldStretches(std::span<const Hold> holds, Nanoseconds now, TaskChoice choice)
{
    std::vector<HeldStretch> stretches;
    for (const Hold &hold : holds) {
        if (!choice.has(hold.task))
            continue;
        const Nanoseconds end = hold.end == Hold::open ? std::max(now, hold.begin) : hold.end;
        if (end == hold.begin)
            continue;
        if (!stretches.empty() && hold.begin <= stretches.back().end)
            stretches.back().end = std::max(stretches.back().end, end);
        else
            stretches.push_back({hold.begin, end});
    }
    return stretches;
}

Nanoseconds loopDelayAt(std::span<const HeldStretch> stretches, Nanoseconds time)
{
    const auto after = std::ranges::upper_bound(stretches, time, {}, &HeldStretch::begin);
    if (after == stretches.begin())
        return Nanoseconds{0};
    return std::max(Nanoseconds{0}, std::prev(after)->end - time);
}

Nanoseconds longestLoopDelay(std::span<const HeldStretch> stretches)
{
    const auto longest = std::ranges::max_element(stretches, {}, &HeldStretch::length);
    return longest == stretches.end() ? Nanoseconds{0} : longest->length();
}

std::vector<HeldStretch> stretchesWithin(std::span<const HeldStretch> stretches, Nanoseconds from, Nanoseconds to,
                                         std::size_t atMost)
{
    const auto begin = std::ranges::lower_bound(stretches, from, {}, &HeldStretch::end);
    const auto end = std::ranges::upper_bound(begin, stretches.end(), to, {}, &HeldStretch::begin);
    const auto count = static_cast<std::size_t>(end - begin);
    if (count <= atMost)
        return {begin, end};
    std::vector<HeldStretch> longest;
    longest.reserve(atMost);
    for (std::size_t part = 0; part < atMost; ++part) {
        const auto first = begin + static_cast<std::ptrdiff_t>(part * count / atMost);
        const auto last = begin + static_cast<std::ptrdiff_t>((part + 1) * count / atMost);
        longest.push_back(*std::ranges::max_element(first, last, {}, &HeldStretch::length));
    }
    return longest;
}

} // namespace interleave
