// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"
#include "core/trace/transitions.h"
#include "tests/support/outcomes.h"
#include "tests/support/scenarios.h"

#include <QSignalSpy>

namespace interleave::testing {

/// Options of a real run; relative addresses go to `base`, or to the run's own demo server.
inline RunOptions inRealTime(const QUrl &base = {})
{
    RunOptions options;
    options.world = World::Real;
    options.baseUrl = base;
    return options;
}

/// The record of a whole real run; null if it has not ended within half a minute.
inline std::shared_ptr<const RunRecord> realRun(const Scenario &scenario, const RunOptions &options = inRealTime())
{
    Session session;
    QSignalSpy finished(&session, &Session::finished);
    session.start(scenario, options);
    return finished.wait(30'000) ? session.record() : nullptr;
}

/// The events of a variant, in the order of recording.
inline std::vector<Event> eventsOf(const RunRecord &record, std::size_t variant = 0)
{
    std::vector<Event> events;
    LogCursor(record.variants.at(variant)->log).readNew([&events](const Event &event) { events.push_back(event); });
    return events;
}

/// The stretches in which the loop was held.
inline std::vector<Hold> holdsOf(const RunRecord &record, std::size_t variant = 0)
{
    TransitionTable table(record.laneCount());
    for (const Event &event : eventsOf(record, variant))
        table.take(event);
    return table.holds();
}

/// The notes of a task, in English.
inline QStringList notesOf(const RunRecord &record, TaskId task, std::size_t variant = 0)
{
    QStringList notes;
    for (const Event &event : eventsOf(record, variant)) {
        if (event.kind == EventKind::Note && event.task == task)
            notes << record.variants.at(variant)->log.message(event.detail).text();
    }
    return notes;
}

inline FactTable factsOf(const RunRecord &record, std::size_t variant = 0)
{
    return interleave::factsOf(record.variants.at(variant)->log, record.tasks.count());
}

inline Step around(StepKind kind, std::vector<Step> steps, StepValue value = {}, std::vector<StepOption> options = {})
{
    Step step;
    step.kind = kind;
    step.value = std::move(value);
    step.options = std::move(options);
    step.blocks = {{BlockKey::Steps, std::move(steps)}};
    return step;
}

} // namespace interleave::testing
