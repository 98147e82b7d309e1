// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/terminal.h"
#include "core/trace/runrecord.h"
#include "core/trace/taskfacts.h"

namespace interleave {

/// A line on the terminal that says how far a run has come, written over itself.
class Progress
{
public:
    Progress(const Terminal &terminal, std::shared_ptr<const RunRecord> record);
    /// Wipes the line out.
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// Reads what is new in the logs and writes the line.
    void show();

private:
    const Terminal &m_terminal;
    std::shared_ptr<const RunRecord> m_record;
    std::vector<LogCursor> m_cursors;
    quint64 m_ended = 0;
    qsizetype m_width = 0;
};

} // namespace interleave
