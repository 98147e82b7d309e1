// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace interleave::testing {

using namespace std::chrono_literals;

/// A variant as a test imagines it.
struct FakeVariant
{
    QString mode = QStringLiteral("concurrent");
    int limit = 0;
    int chunk = 0;
    QString name = {}; ///< empty: the mode
};

/// A run that never was: what an engine would have written, without one.
struct FakeRun
{
    quint32 tasks = 3;
    std::vector<FakeVariant> variants = {{QStringLiteral("sequential")}, {QStringLiteral("concurrent")}};
    QString pattern = QStringLiteral("req {i}");
    /// How long the task takes once its turn has come.
    std::function<Nanoseconds(TaskId)> duration = [](TaskId) -> Nanoseconds { return 1s; };
    bool phases = false;      ///< requests: connecting, sent, receiving; otherwise asleep
    std::set<TaskId> failing = {}; ///< end as failed
    std::set<TaskId> timingOut = {};
    std::set<TaskId> cancelled = {}; ///< half way through
    std::set<TaskId> retrying = {};  ///< a pause of a quarter in the middle
    std::set<TaskId> computing = {}; ///< hold the loop all along
    /// Everything later has not happened yet.
    std::optional<Nanoseconds> until = {};
    bool cancelledAll = false; ///< the variants end as cancelled
};

/// Plays one variant of a fake run. Events go into a list first, so that the log is in the order of time.
class FakePlayer
{
public:
    FakePlayer(const FakeRun &run, const FakeVariant &variant)
        : m_run(run)
        , m_variant(variant)
    {}

    void play(VariantTrace &trace)
    {
        trace.name = m_variant.name.isEmpty() ? m_variant.mode : m_variant.name;
        trace.mode = m_variant.mode;
        trace.limit = m_variant.limit;
        trace.chunk = m_variant.chunk;
        add({.time = 0ns, .kind = EventKind::VariantBegins});
        const Nanoseconds end = m_variant.mode.startsWith(QLatin1String("sequential")) ? playSequential()
                                : m_variant.chunk > 0                                  ? playChunked()
                                                                                       : playConcurrent();
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event &a, const Event &b) { return a.time < b.time; });
        m_events.push_back({.time = end,
                            .kind = EventKind::VariantEnds,
                            .state = m_run.cancelledAll ? State::Cancelled : State::Done});
        const Nanoseconds until = m_run.until.value_or(end);
        const quint32 failure = trace.log.addMessage(Message::inWords(QStringLiteral("no such product")));
        for (Event event : m_events) {
            if (event.time > until)
                break;
            if (event.kind == EventKind::StateChanged && event.state == State::Failed)
                event.detail = failure;
            trace.log.append(event);
        }
        trace.setNow(std::min(until, end));
        trace.setPhase(until >= end ? Phase::Over : Phase::Running);
    }

private:
    void add(const Event &event) { m_events.push_back(event); }
    void state(Nanoseconds time, TaskId task, State state)
    {
        add({.time = time, .task = task, .kind = EventKind::StateChanged, .state = state});
    }

    // The body of a task from `start` on; returns its end.
    Nanoseconds body(Nanoseconds start, TaskId task, bool holding)
    {
        const Nanoseconds length = m_run.duration(task);
        const Nanoseconds end = m_run.cancelled.count(task) ? start + length / 2 : start + length;
        add({.time = start, .task = task, .kind = EventKind::Started});
        const bool computing = m_run.computing.count(task) > 0;
        if (holding || computing)
            add({.time = start, .task = task, .kind = EventKind::HoldBegins});
        state(start, task, State::Running);
        if (computing) {
            state(start, task, State::Computing);
        } else if (m_run.phases) {
            state(start, task, State::IoConnecting);
            state(start + length / 10, task, State::IoSent);
            if (!m_run.cancelled.count(task))
                state(start + length * 8 / 10, task, State::IoReceiving);
        } else {
            state(start, task, State::WaitTimer);
        }
        if (m_run.retrying.count(task)) {
            state(start + length / 4, task, State::RetryPause);
            state(start + length / 2, task, State::IoSent);
            add({.time = start + length / 2, .task = task, .detail = 2, .kind = EventKind::Attempt});
        }
        state(end, task,
              m_run.cancelled.count(task)   ? State::Cancelled
              : m_run.failing.count(task)   ? State::Failed
              : m_run.timingOut.count(task) ? State::TimedOut
                                            : State::Done);
        if (holding || computing)
            add({.time = end, .task = task, .kind = EventKind::HoldEnds});
        return end;
    }

    Nanoseconds playSequential()
    {
        Nanoseconds time{0};
        for (TaskId task = 0; task < m_run.tasks; ++task)
            time = body(time, task, m_variant.mode == QLatin1String("sequential"));
        return time;
    }

    Nanoseconds playChunked()
    {
        Nanoseconds time{0};
        const auto chunk = static_cast<TaskId>(m_variant.chunk);
        for (TaskId first = 0; first < m_run.tasks; first += chunk) {
            Nanoseconds slowest = time;
            for (TaskId task = first; task < std::min(first + chunk, m_run.tasks); ++task) {
                state(time, task, State::Created);
                slowest = std::max(slowest, body(time, task, false));
            }
            time = slowest;
        }
        return time;
    }

    Nanoseconds playConcurrent()
    {
        std::priority_queue<Nanoseconds, std::vector<Nanoseconds>, std::greater<>> slots;
        const int limit = m_variant.limit > 0 ? m_variant.limit : static_cast<int>(m_run.tasks);
        for (int i = 0; i < limit; ++i)
            slots.push(0ns);
        Nanoseconds last{0};
        for (TaskId task = 0; task < m_run.tasks; ++task) {
            const Nanoseconds start = slots.top();
            slots.pop();
            state(0ns, task, State::Created);
            if (start > 0ns)
                state(0ns, task, State::WaitGate);
            const Nanoseconds end = body(start, task, false);
            slots.push(end);
            last = std::max(last, end);
        }
        return last;
    }

    const FakeRun &m_run;
    const FakeVariant &m_variant;
    std::vector<Event> m_events;
};

/// The record of a fake run.
[[nodiscard]] inline std::shared_ptr<RunRecord> makeRecord(const FakeRun &run)
{
    auto record = std::make_shared<RunRecord>();
    record->scenarioId = QStringLiteral("fake");
    record->tasks.add(run.pattern, run.tasks);
    for (const FakeVariant &variant : run.variants) {
        record->variants.push_back(std::make_unique<VariantTrace>());
        FakePlayer(run, variant).play(*record->variants.back());
    }
    return record;
}

/// Plausible latencies, always the same: 60 to 260 ms, now and then three times as long.
[[nodiscard]] inline Nanoseconds latency(TaskId task)
{
    const quint32 mixed = (task * 2654435761U) >> 7;
    const Nanoseconds base = 60ms + Nanoseconds(std::chrono::milliseconds(mixed % 200));
    return mixed % 17 == 0 ? base * 3 : base;
}

/// Twenty requests four ways, with everything that can become of them.
[[nodiscard]] inline FakeRun eventfulRun(quint32 tasks = 20)
{
    FakeRun run;
    run.tasks = tasks;
    run.phases = true;
    run.duration = latency;
    run.variants = {
        {QStringLiteral("sequential")}, {QStringLiteral("chunked"), 0, 5}, {QStringLiteral("concurrent"), 5, 0}};
    run.failing = {3};
    run.timingOut = {7};
    run.cancelled = {11};
    run.retrying = {9};
    return run;
}

} // namespace interleave::testing
