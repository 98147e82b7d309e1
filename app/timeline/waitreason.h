// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/moment.h"
#include "core/trace/runrecord.h"
#include "core/trace/waitgraph.h"

namespace interleave {

/// What a task waits for at a moment, and who could end that: nothing of words.
struct WaitReason
{
    State state = State::NotStarted;
    quint32 what = 0;         ///< as Event::detail says
    quint32 step = 0;         ///< Step::number
    std::vector<TaskId> who;  ///< who holds it, or the tasks waited for; some of them, in order, noTask is main
    quint32 others = 0;       ///< so many more
    bool isMany = false;      ///< of the tasks waited for there are more than were counted

    bool operator==(const WaitReason &) const = default;
};

/// Why the task is where it is when the graph was read; of a task that does not wait, its state and nobody.
[[nodiscard]] WaitReason reasonOf(const RunRecord &record, const WaitGraph &graph, TaskId task);
[[nodiscard]] WaitReason reasonOf(const RunRecord &record, const Moment &moment, TaskId task);

} // namespace interleave
