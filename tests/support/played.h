// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/runsetup.h"
#include "core/engine/simulation.h"
#include "core/scenario/reader.h"
#include "tests/support/outcomes.h"

namespace interleave::testing {

/// A scenario as a file has it, written with ' for " and without its head: "'tasks': […], 'variants': […]". Ends the test
/// program if it has a fault.
inline Scenario scenarioOf(const char *members)
{
    const QByteArray json = QByteArray(members).replace('\'', '"');
    ReadResult result = readScenario("{\"interleave\": 1, \"id\": \"test\", " + json + '}');
    if (!result.scenario)
        qFatal("%s\n%s", json.constData(), qPrintable(result.faults.front().message.text()));
    return std::move(*result.scenario);
}

/// The record of that scenario's run, from beginning to end.
inline std::shared_ptr<RunRecord> played(const char *members)
{
    return simulate(scenarioOf(members));
}

/// The tasks of the first variant, as outcomes() has them.
inline QStringList outcomesOf(const char *members)
{
    return outcomes(*played(members));
}

/// A simulation that a test moves by hand.
struct Bench
{
    explicit Bench(Scenario s)
        : scenario(std::move(s))
        , variants(chosenVariants(scenario, {}))
        , record(newRecord(scenario, variants, {}))
        , simulation(std::make_unique<Simulation>(scenario, variants, *record))
    {}
    explicit Bench(const char *members)
        : Bench(scenarioOf(members))
    {}

    void advance(Nanoseconds time) { simulation->advance(time); }
    void interruptAt(Nanoseconds time)
    {
        simulation->advance(time);
        simulation->interrupt(time);
    }
    void cancelAt(Nanoseconds time, TaskId task)
    {
        simulation->advance(time);
        simulation->cancelTask(0, task, time);
    }
    void finish() { simulation->advance(Nanoseconds::max()); }
    [[nodiscard]] QStringList outcomes() const { return testing::outcomes(*record); }

    Scenario scenario;
    std::vector<const Variant *> variants;
    std::shared_ptr<RunRecord> record;
    std::unique_ptr<Simulation> simulation;
};

/// How the first variant ended: "done 100", "deadlocked 0".
inline QString endOf(const RunRecord &record)
{
    QString end;
    LogCursor(record.variants[0]->log).readNew([&end](const Event &event) {
        if (event.kind == EventKind::VariantEnds)
            end = QStringLiteral("%1 %2").arg(QString::fromLatin1(stateKey(event.state))).arg(toMilliseconds(event.time));
    });
    return end;
}

/// What the first variant's end says: why main failed, or who waits for whom.
inline QString endMessageOf(const RunRecord &record)
{
    const EventLog &log = record.variants[0]->log;
    QString text;
    LogCursor(log).readNew([&](const Event &event) {
        if (event.kind == EventKind::VariantEnds)
            text = log.message(event.detail).text();
    });
    return text;
}

/// The notes of the first variant, in the order of their recording: "10 A: hello".
inline QStringList notesOf(const RunRecord &record)
{
    const EventLog &log = record.variants[0]->log;
    QStringList notes;
    LogCursor(log).readNew([&](const Event &event) {
        if (event.kind == EventKind::Note)
            notes << QStringLiteral("%1 %2: %3")
                         .arg(toMilliseconds(event.time))
                         .arg(event.task == noTask ? QStringLiteral("main") : record.tasks.name(event.task),
                              log.message(event.detail).text());
    });
    return notes;
}

/// How a task's cancellation went: its requests, deliveries, clean-ups and its end, "50 requested".
inline QStringList anatomyOf(const RunRecord &record, TaskId task)
{
    QStringList list;
    LogCursor(record.variants[0]->log).readNew([&](const Event &event) {
        if (event.task != task)
            return;
        const char *what = nullptr;
        switch (event.kind) {
        case EventKind::CancelRequested: what = "requested"; break;
        case EventKind::CancelDelivered: what = "delivered"; break;
        case EventKind::CleanUpBegins: what = "cleans up"; break;
        case EventKind::CleanUpEnds: what = "cleaned up"; break;
        case EventKind::StateChanged: what = isEnd(event.state) ? stateKey(event.state) : nullptr; break;
        default: break;
        }
        if (what)
            list << QStringLiteral("%1 %2").arg(toMilliseconds(event.time)).arg(QString::fromLatin1(what));
    });
    return list;
}

/// When the loop was held, and by whom: "A 0-100".
inline QStringList holdsOf(const RunRecord &record)
{
    QStringList list;
    Nanoseconds begin{0};
    LogCursor(record.variants[0]->log).readNew([&](const Event &event) {
        if (event.kind == EventKind::HoldBegins)
            begin = event.time;
        if (event.kind == EventKind::HoldEnds)
            list << QStringLiteral("%1 %2-%3").arg(record.tasks.name(event.task)).arg(toMilliseconds(begin)).arg(toMilliseconds(event.time));
    });
    return list;
}

} // namespace interleave::testing
