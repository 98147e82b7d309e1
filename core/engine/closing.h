// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/endlisteners.h"
#include "core/engine/waits/gatherwait.h"

namespace interleave {

class VariantRun;

/// What asyncio.run does when main has ended: the turn and the next run to their end, tasks that have not ended are
/// cancelled, in order of their creation, until none is left, and the worker threads are waited for.
class Closing final : public EndListener
{
public:
    explicit Closing(VariantRun &run)
        : m_run(&run)
    {}

    /// Main has ended.
    void taskEnded(TaskRun &main) override;
    /// The loop has nothing more to do for the variant: only worker threads may be busy.
    [[nodiscard]] bool isLoopDone() const { return m_loopDone; }

private:
    void stopSoon();
    void stop();
    void nextRound();
    [[nodiscard]] std::vector<TaskSpan> pending() const;

    VariantRun *m_run;
    GatherWait *m_round = nullptr;
    bool m_loopDone = false;
};

} // namespace interleave
