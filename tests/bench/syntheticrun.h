// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <algorithm>
#include <memory>
#include <queue>
#include <random>

namespace interleave::bench {

/// Requests as an engine would have recorded them: created at 0, queued before a limit, connecting, waiting, receiving,
/// and done; one in a thousand fails. Five events and four spans a task, in the order of time.
class SyntheticRun
{
public:
    SyntheticRun(quint32 tasks, int limit)
    {
        std::mt19937 random(42);
        std::uniform_int_distribution<qint64> latency(60'000'000, 260'000'000);
        std::priority_queue<qint64, std::vector<qint64>, std::greater<>> slots;
        for (int i = 0; i < limit; ++i)
            slots.push(0);
        m_events.reserve(std::size_t{tasks} * 5 + 2);
        m_events.push_back({.kind = EventKind::VariantBegins});
        for (TaskId task = 0; task < tasks; ++task) {
            const qint64 start = slots.top();
            slots.pop();
            const qint64 length = latency(random);
            change(0, task, State::WaitGate);
            m_events.push_back({.time = Nanoseconds(start), .task = task, .kind = EventKind::Started});
            change(start, task, State::IoConnecting);
            change(start + length / 10, task, State::IoSent);
            change(start + length * 8 / 10, task, State::IoReceiving);
            change(start + length, task, task % 1000 == 7 ? State::Failed : State::Done);
            slots.push(start + length);
            m_end = std::max(m_end, start + length);
        }
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event &a, const Event &b) { return a.time < b.time; });
        m_events.push_back({.time = Nanoseconds(m_end), .kind = EventKind::VariantEnds, .state = State::Done});
        m_tasks = tasks;
    }

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }

    /// A record that nothing has been written into.
    [[nodiscard]] std::shared_ptr<RunRecord> emptyRecord() const
    {
        auto record = std::make_shared<RunRecord>();
        record->scenarioId = QStringLiteral("synthetic");
        record->tasks.add(QStringLiteral("req {i}"), m_tasks);
        record->variants.push_back(std::make_unique<VariantTrace>());
        record->variants[0]->name = record->variants[0]->mode = QStringLiteral("concurrent");
        record->variants[0]->setPhase(Phase::Running);
        return record;
    }

    /// Writes the events from `from` up to `to` and sets the variant's time to the last of them.
    void write(RunRecord &record, std::size_t from, std::size_t to) const
    {
        VariantTrace &trace = *record.variants[0];
        for (std::size_t i = from; i < std::min(to, m_events.size()); ++i) {
            trace.log.append(m_events[i]);
            trace.setNow(m_events[i].time);
        }
        if (to >= m_events.size())
            trace.setPhase(Phase::Over);
    }

    [[nodiscard]] std::shared_ptr<RunRecord> record() const
    {
        auto record = emptyRecord();
        write(*record, 0, m_events.size());
        return record;
    }

private:
    void change(qint64 time, TaskId task, State state)
    {
        m_events.push_back(
            {.time = Nanoseconds(time), .task = task, .kind = EventKind::StateChanged, .state = state});
    }

    std::vector<Event> m_events;
    qint64 m_end = 0;
    quint32 m_tasks = 0;
};

} // namespace interleave::bench
