// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/stepvalue.h"
#include "core/time/duration.h"
#include "core/trace/message.h"

namespace interleave {

/// One statement, as a task wants it.
struct SqlStatement
{
    QString text;
    Bindings values;   ///< of its placeholders; no more and no fewer than it has, and no {i} left in them
    quint64 owner = 0; ///< who runs it: statements of a transaction are those of one owner
};

/// How far a statement has come.
enum class SqlPhase : quint8 {
    Queued,     ///< no connection is free yet
    Connecting, ///< one is being made
    Running,    ///< the database has it
};

/// What became of a statement.
struct SqlResult
{
    bool ok = false;
    bool isQuery = false;     ///< it gave rows, if perhaps none
    qint64 rows = 0;          ///< given, or changed
    Message message{};         ///< why it failed, for people; empty when ok
    Nanoseconds finished{0};  ///< by the client's clock
};

} // namespace interleave
