// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace interleave {

/// Functions that a Python program has beside those of the scenario, where its lines use them. In the order in which they are printed.
enum class PythonHelper : quint8 {
    Compute,           ///< compute(seconds)
    OpenSession,       ///< open_session(): a worker thread's own HTTP session
    Exchange,          ///< exchange(host, port, text), a coroutine
    ExchangeBlocking,  ///< exchange_blocking, the same as a plain function
    State,             ///< state(task)
    StateOrNone,       ///< the same where there may be no task
    Joined,            ///< joined(task): for a group
    AsFinished,        ///< as_finished(tasks)
    Chunked,           ///< chunked(items, size)
    Settle,            ///< settle(name, coroutine)
    SettleBlocking,    ///< settle(name, function, *args)
    // The registry of tasks: NAME already started, NAME was not started.
    Start,             ///< start(name, function, *args, create=…)
    Started,           ///< started(name)
    Ensure,            ///< ensure(name, function, *args)
    Join,              ///< join(group, name, function, *args)
    Call,              ///< call(name, function, *args), a coroutine
    CallOnThread,      ///< the same for what runs on a thread: call_on_thread
    Finish,            ///< finish(name, function, *args): what a mode's main does
    CallBlocking,      ///< call(name, function, *args) where nothing needs a loop
    FinishBlocking,    ///< finish, likewise
};

struct PythonHelperRow
{
    PythonHelper helper;
    const char *modules;                     ///< that it imports, separated by spaces
    std::span<const PythonHelper> helpers;   ///< that it uses
    const char *text;
};

[[nodiscard]] const PythonHelperRow &rowOf(PythonHelper helper);

} // namespace interleave
