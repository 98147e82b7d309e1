// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/waitsource.h"
#include "core/scenario/stepvalue.h"
#include "core/time/duration.h"

#include <QString>

namespace interleave {

/// A request as a step asks for it. The draws are made in both worlds, so that a task's stream of random numbers is the
/// same in both, but only simulated time uses them.
struct RequestOrder
{
    QString address;           ///< its {i} replaced
    const RequestSpec *spec = nullptr; ///< method, headers and body; null: a plain GET. {i} may stand in it
    Nanoseconds latency{0};    ///< drawn
    Nanoseconds connect{0};    ///< drawn; 0 unless a connection is made
    bool failing = false;      ///< drawn: the server will answer 500
    Nanoseconds timeout{0};    ///< 0: none
    int expectedStatus = 0;    ///< 0: any 2xx
    bool fresh = false;        ///< a connection of its own
};

/// A TCP conversation as a step asks for it; texts with their {i} replaced.
struct TcpOrder
{
    QString text;
    QString to;             ///< "host:port"; empty: the demo server's echo port
    Nanoseconds latency{0}; ///< drawn; of simulated time
};

/// A statement as a step asks for it.
struct StatementOrder
{
    quint32 database = 0; ///< its index in Scenario::resources
    QString text;
    Bindings values;      ///< their {i} replaced
};

/// What a program runs on, simulated or real: steps ask it for what differs between the two.
///
/// With `holding` the thread is blocked meanwhile, and nobody else runs on the strand's loop; on a worker thread that
/// makes no difference in simulated time, and is always so in real time. What returns Suspended has called Strand::waitFor(), yieldTurn() or holdLoop().
class Machine
{
public:
    Machine() = default;
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;
    virtual ~Machine() = default;

    /// `state`: what the pause looks like.
    virtual StepEnd sleep(Strand &strand, Nanoseconds duration, bool holding, State state) = 0;
    virtual StepEnd compute(Strand &strand, Nanoseconds duration) = 0;
    virtual StepEnd request(Strand &strand, const RequestOrder &order, bool holding) = 0;
    /// Connects, sends, reads the reply to its end, closes.
    virtual StepEnd tcp(Strand &strand, const TcpOrder &order, bool holding) = 0;
    virtual StepEnd statement(Strand &strand, const StatementOrder &order, bool holding) = 0;
};

} // namespace interleave
