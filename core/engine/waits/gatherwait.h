// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"
#include "core/engine/endlisteners.h"
#include "core/engine/waits/sharedwait.h"
#include "core/engine/waitsource.h"
#include "core/scenario/stepvalue.h"

#include <deque>

namespace interleave {

class VariantRun;

/// The future that asyncio.gather returns: it sees the ends of its children, each a turn after the end, and ends with
/// the last of them or, unless it returns exceptions, with the first failure or cancellation.
class GatherWait final : public SharedWait, public EndListener
{
public:
    enum class Failures : quint8 { Raised, Returned };

    /// `children` are distinct. `over` is called in the turn in which the future ends.
    GatherWait(VariantRun &run, std::vector<TaskSpan> children, Failures failures, Callback over);

    /// Begins to watch the children, all of which are tasks of their own or run on threads.
    void watch();
    /// Future.cancel(): names the children that have not ended.
    CancelReply cancel(std::vector<TaskRun *> &passOn);
    /// How it went, once it is over.
    [[nodiscard]] StepEnd result() const { return m_result; }
    /// Who made it has gone on.
    void abandon();

    void taskEnded(TaskRun &task) override;

private:
    void childSeen();
    void end(StepEnd how);

    VariantRun *m_run;
    std::vector<TaskSpan> m_children;
    std::deque<TaskRun *> m_ended; // and not seen yet; only where failures are raised
    std::size_t m_left;
    Callback m_over;
    StepEnd m_result = StepEnd::suspended();
    Failures m_failures;
    bool m_cancelRequested = false;
};

} // namespace interleave
