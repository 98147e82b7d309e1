// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <set>
#include <span>

namespace interleave {

/// Functions and classes that a C++ program has beside those of the scenario, where its lines use them: what QCoro 0.8 has not. In the
/// order in which they are printed.
enum class CppHelper : quint8 {
    Compute,          ///< compute(duration)
    Uniform,          ///< uniform(low, high), milliseconds
    Normal,           ///< normal(mean, deviation)
    Exponential,      ///< exponential(mean)
    Cancelled,        ///< what is thrown at a wait once its task was cancelled
    TimedOut,         ///< what is thrown when a time is up
    WhatHappened,     ///< whatHappened(error), in words
    Wakeup,           ///< something to wait for, once
    WaitFor,          ///< waitFor(wakeup)
    SleepFor,         ///< sleepFor(duration, stop)
    Finished,         ///< finished(future, stop)
    Semaphore,
    Lock,
    Event,
    Barrier,
    Queue,
    BlockingQueue,    ///< for threads
    Deadline,         ///< a stop token that stops by itself
    Job,              ///< a task with a stop of its own
    EndAll,           ///< endAll(): cancels the jobs that are left
    Gather,           ///< gather(tasks)
    GatherJobs,       ///< gather(jobs, stop)
    GroupJobs,        ///< group(jobs, stop)
    FirstOf,          ///< firstOf(jobs, stop)
    EndOrder,         ///< jobs as they end
    Settle,           ///< settle(tasks)
    SettleJobs,       ///< settle(jobs, stop)
    SettleOne,        ///< settle(name, task)
    SettleBlocking,   ///< settle(name, function, arguments…)
    Gated,            ///< gated(gate, function, arguments…)
    Network,          ///< several managers as one
    Answer,           ///< answer(reply)
    AnswerWith,       ///< answerWith(status, reply)
    FetchBlocking,    ///< fetchBlocking(request, …)
    Exchange,         ///< exchange(host, port, text)
    ExchangeBlocking, ///< exchangeBlocking, the same as a plain function
    Database,
    // The registry of tasks: NAME already started, NAME was not started.
    Tasks,            ///< the map itself
    Start,
    Started,
    Find,
    Ensure,
    EnsureTask,
    Call,
    Finish,
    Begun,            ///< the set of a program without a loop
    CallBlocking,
    FinishBlocking,
};

/// What a program wants of its helpers: their texts have lines and words for some of these only.
enum class CppTrait : quint8 {
    Stop,      ///< coroutines have stop tokens
    Leftovers, ///< jobs may still run when main ends
    States,    ///< jobs are asked how they stand
    Ends,      ///< something is called when a job ends
    Joins,     ///< jobs are awaited by themselves
    Timeouts,  ///< requests have a timeout of their own
    Awaited,   ///< a database's statements are awaited
    Blocking,  ///< a database's statements block
};

struct CppHelperRow
{
    CppHelper helper;
    std::span<const CppHelper> helpers; ///< that it uses
    const char *text; ///< as printed() reads it
};

[[nodiscard]] const CppHelperRow &rowOf(CppHelper helper);

// The rows, by what they are about.
[[nodiscard]] std::span<const CppHelperRow> cppTimeHelpers();
[[nodiscard]] std::span<const CppHelperRow> cppResourceHelpers();
[[nodiscard]] std::span<const CppHelperRow> cppTaskHelpers();
[[nodiscard]] std::span<const CppHelperRow> cppWorldHelpers();
[[nodiscard]] std::span<const CppHelperRow> cppRegistryHelpers();

template<CppHelper... helpers>
inline constexpr std::array<CppHelper, sizeof...(helpers)> cppHelperList{helpers...};

/// A helper's text for these traits. A line "S|…" is there for CppTrait::Stop only, "N|…" only without it, and so on with the letter of
/// the other traits (L, A, E, J, T, W, K); letters may stand behind each other ("W|S|…"). `$stop` is the parameter, `$pass` the argument, both with a comma before them where
/// they are not the first.
[[nodiscard]] QString printed(const CppHelperRow &row, const std::set<CppTrait> &traits);

} // namespace interleave
