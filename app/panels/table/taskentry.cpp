// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/taskentry.h"

#include "core/trace/waited.h"

#include <algorithm>

namespace interleave {

TaskEntry TaskEntries::at(TaskRef task) const
{
    const VariantFeed &variant = m_feed.variant(task.variant);
    const TaskFacts &facts = variant.facts().at(task.task);
    const bool isLive = m_playhead.isLive();
    const Nanoseconds now = isLive ? variant.now() : std::min(variant.now(), m_playhead.time());
    const auto come = [now](Nanoseconds time) {
        return time == TaskFacts::never || time > now ? std::nullopt : std::optional(time);
    };
    TaskEntry entry;
    entry.state = isLive ? facts.state : m_moments.at(task.variant).state(task.task);
    entry.created = come(facts.created);
    entry.started = come(facts.started);
    if (isEnd(entry.state)) {
        entry.finished = come(facts.finished);
        entry.error = facts.error;
    }
    if (entry.started) {
        const Nanoseconds end = entry.finished.value_or(now);
        entry.duration = end - *entry.started;
        entry.attempts = variant.facts().attemptsAt(task.task, now);
        entry.waited = waited(variant.transitions(), facts, task.task, end);
    }
    return entry;
}

} // namespace interleave
