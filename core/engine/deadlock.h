// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/message.h"
#include "core/trace/waitgraph.h"

#include <unordered_map>

namespace interleave {

class VariantRun;
struct Step;

/// Why nothing goes on: what every task waits for, who holds it, and the circle, if there is one.
class Deadlock
{
public:
    explicit Deadlock(VariantRun &run);

    /// What the task waits for, in words: "waits for left, held by B".
    [[nodiscard]] Message why(TaskId task) const;
    /// The circle, "A → left → B → right → A", or who waits for what can never happen.
    [[nodiscard]] Message explanation() const;

private:
    [[nodiscard]] QString nameOf(TaskId task) const;
    [[nodiscard]] QString resourceOf(const Standing &standing) const;
    [[nodiscard]] std::vector<TaskId> circle() const;
    [[nodiscard]] Standing standingOf(TaskId task) const;

    [[nodiscard]] const Step *stepOf(const Standing &standing) const;

    VariantRun *m_run;
    WaitGraph m_graph;
    std::unordered_map<quint32, const Step *> m_steps; // by number
};

} // namespace interleave
