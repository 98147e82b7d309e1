// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/loop.h"
#include "core/engine/machine.h"

#include <unordered_map>

namespace interleave {

/// Simulated time: sleeps, computing and requests are timers on a virtual clock (scenario-format §6).
class SimulatedMachine final : public Machine, private WaitSource
{
public:
    explicit SimulatedMachine(Loop &loop)
        : m_loop(&loop)
    {}

    StepEnd sleep(TaskRun &task, Nanoseconds duration, bool holding) override;
    StepEnd compute(TaskRun &task, Nanoseconds duration) override;
    StepEnd request(TaskRun &task, const RequestOrder &order, bool holding) override;

private:
    // A request under way. Stands in the map under its task, where it does not move.
    struct Request
    {
        Loop *loop;
        TaskRun *task;
        Nanoseconds end;
        StepEnd outcome;
        TimerId connected = 0;

        void sent();
        void sentHolding();
    };

    StepEnd waitEnded(TaskRun &task) override;
    void waitGivenUp(TaskRun &task, bool woken) override;

    Loop *m_loop;
    std::unordered_map<quint32, Request> m_requests;
};

} // namespace interleave
