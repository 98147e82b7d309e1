// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/loop.h"
#include "core/coro/threadworld.h"
#include "core/engine/machine.h"

#include <unordered_map>

namespace interleave {

/// Simulated time: sleeps, computing and requests are timers on a virtual clock (scenario-format §6), of the loop or of
/// the simulated threads.
class SimulatedMachine final : public Machine, private WaitSource
{
public:
    SimulatedMachine(Loop &loop, ThreadWorld &threads)
        : m_loop(&loop)
        , m_threads(&threads)
    {}

    StepEnd sleep(Strand &strand, Nanoseconds duration, bool holding, State state) override;
    StepEnd compute(Strand &strand, Nanoseconds duration) override;
    StepEnd request(Strand &strand, const RequestOrder &order, bool holding) override;
    StepEnd tcp(Strand &strand, const TcpOrder &order, bool holding) override;
    StepEnd statement(Strand &strand, const StatementOrder &order, bool holding) override;

private:
    // A request under way. Stands in the map under its strand, where it does not move.
    struct Request
    {
        Loop *loop;
        Strand *strand;
        Nanoseconds end;
        StepEnd outcome;
        TimerId connected = 0;

        void sent();
        void sentHolding();
    };

    StepEnd waitEnded(Strand &strand, WaitEnd how) override;
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &passOn) override;

    // Timers of the loop, or of the thread the strand is on.
    TimerId callAt(const Strand &strand, Nanoseconds when, Callback callback);
    void cancelTimer(const Strand &strand, TimerId timer);

    // What a ticket names.
    static constexpr quint64 computing = quint64{1} << 63U;

    Loop *m_loop;
    ThreadWorld *m_threads;
    Strand *m_onLoop = nullptr; // computes on the loop's own thread
    std::unordered_map<Strand *, Request> m_requests;
};

} // namespace interleave
