// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/trace/runrecord.h"

namespace interleave::samples {

/// Twenty requests of the demo server: sequential, concurrent with a limit of 5, chunks of 4.
inline Scenario requests(const QString &address = QStringLiteral("/products/{i}"))
{
    Scenario scenario;
    scenario.id = QStringLiteral("twenty-products");
    scenario.title.plain = QStringLiteral("Twenty products");
    scenario.summary.plain = QStringLiteral("One by one, or thirty at a time.");
    scenario.seed = 42;
    Step get;
    get.kind = StepKind::Get;
    get.value = address;
    scenario.tasks.push_back({QStringLiteral("product {i}"), 20, {get}});
    const auto variant = [](Mode mode, int limit, int chunk) {
        return Variant{QString::fromLatin1(modeKey(mode)), mode, limit, chunk};
    };
    scenario.variants = {variant(Mode::Sequential, 0, 0), variant(Mode::Concurrent, 5, 0),
                         variant(Mode::Chunked, 0, 4)};
    numberSteps(scenario);
    return scenario;
}

/// A sleeps, B computes: one of each, in two variants.
inline Scenario sleepers()
{
    Scenario scenario;
    scenario.id = QStringLiteral("sleepers");
    scenario.title.byLanguage = {{QStringLiteral("en"), QStringLiteral("Two tasks")},
                                 {QStringLiteral("ru"), QStringLiteral("Две задачи")}};
    scenario.summary.plain = QStringLiteral("One sleeps, one computes.");
    Step sleep;
    sleep.kind = StepKind::Sleep;
    sleep.value = DurationSpec(FixedDuration{1000});
    Step compute;
    compute.kind = StepKind::Compute;
    compute.value = DurationSpec(UniformDuration{200, 400});
    scenario.tasks.push_back({QStringLiteral("A"), 1, {sleep}});
    scenario.tasks.push_back({QStringLiteral("B"), 1, {compute}});
    scenario.variants = {{QStringLiteral("sequential"), Mode::Sequential, 0, 0},
                         {QStringLiteral("concurrent"), Mode::Concurrent, 0, 0}};
    numberSteps(scenario);
    return scenario;
}

inline Nanoseconds ms(int milliseconds)
{
    return std::chrono::milliseconds(milliseconds);
}

inline void change(VariantTrace &trace, int at, TaskId task, State state, quint32 detail = 0)
{
    trace.log.append({.time = ms(at), .task = task, .detail = detail, .kind = EventKind::StateChanged, .state = state});
}

inline void happen(VariantTrace &trace, int at, TaskId task, EventKind kind, quint32 detail = 0)
{
    trace.log.append({.time = ms(at), .task = task, .detail = detail, .kind = kind});
}

inline void begin(VariantTrace &trace)
{
    trace.setPhase(Phase::Running);
    happen(trace, 0, noTask, EventKind::VariantBegins);
}

inline void end(VariantTrace &trace, int at, State state = State::Done, quint32 message = 0)
{
    trace.log.append({.time = ms(at), .detail = message, .kind = EventKind::VariantEnds, .state = state});
    trace.setNow(ms(at));
    trace.setPhase(Phase::Over);
}

/// A task that sleeps from `from` to `to`, begun and done.
inline void sleeps(VariantTrace &trace, TaskId task, int from, int to)
{
    change(trace, from, task, State::Created);
    happen(trace, from, task, EventKind::Started);
    change(trace, from, task, State::Running);
    change(trace, from, task, State::WaitTimer);
    change(trace, to, task, State::Running);
    change(trace, to, task, State::Done);
}

/// A record of `count` tasks with variants of these modes, nothing begun.
inline std::shared_ptr<RunRecord> record(quint32 count, const QStringList &modes)
{
    auto run = std::make_shared<RunRecord>();
    run->scenarioId = QStringLiteral("sample");
    run->tasks.add(QStringLiteral("task {i}"), count);
    for (const QString &mode : modes) {
        auto trace = std::make_unique<VariantTrace>();
        trace->name = mode;
        trace->mode = mode;
        run->variants.push_back(std::move(trace));
    }
    return run;
}

} // namespace interleave::samples
