// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/aftermath.h"

#include "core/trace/lostupdates.h"
#include "core/trace/taskfacts.h"
#include "core/trace/transitions.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int worthSaying = 20; // one part in so many

// Holds of one turn, in which the task never let go, are one.
Nanoseconds longestHold(const TransitionTable &transitions, Nanoseconds now)
{
    const std::vector<Nanoseconds> &turns = transitions.turns();
    Nanoseconds longest{0};
    Nanoseconds begin{0};
    Nanoseconds end{-1};
    for (const Hold &hold : transitions.holds()) {
        const bool goesOn = hold.begin == end && !std::binary_search(turns.begin(), turns.end(), hold.begin);
        if (!goesOn)
            begin = hold.begin;
        end = hold.end == Hold::open ? now : hold.end;
        longest = std::max(longest, end - begin);
    }
    return longest;
}

} // namespace

Aftermath aftermathOf(const VariantTrace &variant, quint32 taskCount)
{
    Aftermath after;
    FactTable facts(taskCount);
    TransitionTable transitions(taskCount);
    LogCursor(variant.log).readNew([&](const Event &event) {
        facts.take(event);
        transitions.take(event);
    });
    after.end = facts.outcome();
    after.total = facts.end().value_or(variant.now());
    after.tasks = static_cast<quint32>(facts.created().size());
    for (TaskId task = 0; task < taskCount; ++task)
        after.done += facts.at(task).state == State::Done ? 1 : 0;
    after.lostUpdates = lostUpdates(variant.log);
    if (!variant.onThreads())
        after.longestHold = longestHold(transitions, after.total);
    return after;
}

bool isCure(const Aftermath &mended, const Aftermath &broken)
{
    if (mended.end != State::Done)
        return false;
    if (broken.end != State::Done)
        return mended.done >= broken.done;
    if (mended.lostUpdates != broken.lostUpdates)
        return mended.lostUpdates < broken.lostUpdates && mended.done >= broken.done;
    if (mended.done != broken.done)
        return mended.done > broken.done;
    if (mended.total + broken.total / worthSaying <= broken.total)
        return true;
    return mended.longestHold < broken.longestHold && mended.total <= broken.total;
}

} // namespace interleave
