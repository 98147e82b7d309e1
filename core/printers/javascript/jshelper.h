// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace interleave {

/// Functions and classes that a JavaScript program has beside those of the scenario, where its lines use them. In the order in which they
/// are printed.
enum class JsHelper : quint8 {
    Range,             ///< range(first, last), inclusive
    SleepBlocking,     ///< sleepBlocking(ms): holds the thread
    Compute,           ///< compute(ms)
    ComputeOnThreads,  ///< the same where several threads compute
    Uniform,           ///< uniform(low, high)
    Normal,            ///< normal(mean, deviation), not below 0
    Exponential,       ///< exponential(mean)
    WaitIn,            ///< waitIn(queue, signal)
    Semaphore,
    Lock,
    AsyncEvent,
    Barrier,
    Queue,
    SharedSemaphore,   ///< these, in memory that threads share
    SharedEvent,
    SharedBarrier,
    SharedQueue,
    FetchText,         ///< fetchText(url, options)
    FetchTextExpecting, ///< the same with the option `expect`, a status
    FetchTextBlocking, ///< fetchTextBlocking(url, options)
    Exchange,          ///< exchange(host, port, text, signal)
    WithTimeout,       ///< withTimeout(ms, run, outer)
    StartTask,         ///< startTask(run): a promise with `state` and cancel()
    AwaitTasks,        ///< awaitTasks(tasks, signal, how)
    RunGroup,          ///< runGroup(runs, outer)
    AsSettled,         ///< asSettled(promises)
    Chunked,           ///< chunked(items, size)
    Settle,            ///< settle(name, run)
    SettleBlocking,    ///< the same for plain functions
    // The registry of tasks: NAME already started, NAME was not started.
    StartNamed,        ///< startNamed(name, run)
    StartedTask,       ///< startedTask(name)
    EnsureTask,        ///< ensureTask(name, run)
    CallOnce,          ///< callOnce(name, run)
    FinishTask,        ///< finishTask(name, run)
    WorkerPool,
};

struct JsHelperRow
{
    JsHelper helper;
    const char *imports;               ///< that it needs, separated by spaces: see JsParts::import
    std::span<const JsHelper> helpers; ///< that it uses
    /// Between § and § stands what only programs with signals have, between ¤ and ¤ what only the others have; between ¶ and ¶ what
    /// programs have whose threads share memory.
    const char *text;
};

[[nodiscard]] const JsHelperRow &rowOf(JsHelper helper);
/// The text for a program with or without signals, whose threads share memory or do not.
[[nodiscard]] QString textOf(JsHelper helper, bool hasSignals, bool sharesMemory);

} // namespace interleave
