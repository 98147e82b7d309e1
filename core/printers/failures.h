// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/taskflow.h"

namespace interleave {

/// Which templates' tasks may fail, and whether tasks may be cancelled: what a program need not provide for, it does not print.
class Failures
{
public:
    Failures(const Scenario &scenario, const CallGraph &graph, const TaskFlow &flow);

    [[nodiscard]] bool canFail(int task) const { return m_canFail.at(static_cast<std::size_t>(task)); }
    [[nodiscard]] bool anyCanFail() const;
    /// Of the tasks that a step names.
    [[nodiscard]] bool anyCanFail(const std::vector<RefPiece> &pieces) const;
    /// Whether the steps of the variant's own main may.
    [[nodiscard]] bool mainCanFail() const { return m_mainCanFail; }
    /// Whether a task may be cancelled by another, before the end of main.
    [[nodiscard]] bool cancels() const { return m_cancels; }

private:
    bool stepsCanFail(const std::vector<Step> &steps, Place place) const;
    bool stepCanFail(const Step &step, Place place) const;
    bool namedCanFail(const Step &step) const;

    const TaskFlow &m_flow;
    std::vector<bool> m_canFail;
    bool m_mainCanFail = false;
    bool m_cancels = false;
};

} // namespace interleave
