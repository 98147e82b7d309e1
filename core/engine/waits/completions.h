// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"
#include "core/engine/endlisteners.h"
#include "core/engine/waits/sharedwait.h"
#include "core/scenario/stepvalue.h"

namespace interleave {

class VariantRun;

/// Tells, once for each of some tasks, that it has ended: a done callback on each, which comes a turn after the end.
class Completions final : public SharedWait, public EndListener
{
public:
    Completions(VariantRun &run, Callback seen)
        : m_run(&run)
        , m_seen(seen)
    {}

    /// `children` are distinct tasks of their own.
    void watch(const std::vector<TaskSpan> &children);
    /// Who made it has gone on: nobody is told any more.
    void abandon();

    void taskEnded(TaskRun &task) override;

private:
    void childSeen();

    VariantRun *m_run;
    Callback m_seen;
};

} // namespace interleave
