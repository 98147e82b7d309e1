// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpphelper.h"

namespace interleave {

namespace {

using enum CppHelper;

constexpr CppHelperRow rows[] = {
    {Job, cppHelperList<Wakeup, SleepFor, Cancelled>, R"(/// A coroutine that runs as a task of its own, with a stop token behind its arguments. QCoro 0.8 starts a
/// coroutine where it is called and cannot cancel it; a job begins with the loop's next turn, and cancel()
/// stops it where it waits.
class Job
{
public:
    template<typename Function, typename... Arguments>
    explicit Job(Function function, Arguments... arguments)
        : m_state(std::make_shared<State>())
    {
        run(m_state, function, arguments...);
L|        all().push_back(*this);
    }
    void cancel() const { m_state->stop.request_stop(); }
    /// What ended it before its last line.
    std::exception_ptr thrown() const { return m_state->thrown; }
    bool hasFailed() const { return m_state->thrown && !m_state->isCancelled; }
    QFuture<void> ended() const { return m_state->ended.future(); }
A|    std::string state() const
A|    {
A|        if (!ended().isFinished())
A|            return "pending";
A|        if (!thrown())
A|            return "done";
A|        return (hasFailed() ? "failed: " : "") + whatHappened(thrown());
A|    }
J|    /// Waits for its end and throws what it threw. A stop of the waiting task is passed on.
J|    QCoro::Task<> join(std::stop_token stop) const
J|    {
J|        const std::stop_callback passOn(stop, [job = *this] { job.cancel(); });
J|        auto end = ended();
J|        co_await end;
J|        if (thrown())
J|            std::rethrow_exception(thrown());
J|    }
E|    /// Calls it at the end, or now if that has been.
E|    void whenEnded(std::function<void()> call) const
E|    {
E|        if (ended().isFinished())
E|            call();
E|        else
E|            m_state->calls.push_back(std::move(call));
E|    }
L|    /// All that were ever started.
L|    static std::vector<Job> &all()
L|    {
L|        static std::vector<Job> jobs;
L|        return jobs;
L|    }

private:
    struct State
    {
        std::stop_source stop;
        Wakeup ended;
        std::exception_ptr thrown;
        bool isCancelled = false;
E|        std::vector<std::function<void()>> calls;
    };
    template<typename Function, typename... Arguments>
    static QCoro::Task<> run(std::shared_ptr<State> state, Function function, Arguments... arguments)
    {
        const std::stop_token stop = state->stop.get_token();
        try {
            co_await sleepFor(std::chrono::microseconds(0), stop);
            co_await function(arguments..., stop);
        } catch (const Cancelled &) {
            state->thrown = std::current_exception();
            state->isCancelled = true;
        } catch (...) {
            state->thrown = std::current_exception();
        }
        state->ended.send();
E|        for (const auto &call : std::exchange(state->calls, {}))
E|            call();
    }

    std::shared_ptr<State> m_state;
};)"},
    {EndAll, cppHelperList<Job>, R"(/// Cancels what still runs and waits for its end.
QCoro::Task<> endAll()
{
    const std::vector<Job> jobs = Job::all();
    for (const Job &job : jobs)
        job.cancel();
    for (const Job &job : jobs) {
        auto ended = job.ended();
        co_await ended;
    }
})"},
    {Gather, cppHelperList<Wakeup>, R"(struct Gathering
{
    std::size_t left = 0;
    std::exception_ptr thrown;
S|    bool isCancelled = false;
    Wakeup end;
};

QCoro::Task<> follow(QCoro::Task<> task, std::shared_ptr<Gathering> gathering)
{
    try {
        co_await task;
S|    } catch (const Cancelled &) {
S|        gathering->isCancelled = true;
    } catch (...) {
        if (!gathering->thrown)
            gathering->thrown = std::current_exception();
    }
    if (--gathering->left == 0 || gathering->thrown)
        gathering->end.send();
}

/// Waits for all. The first failure is thrown at once, and the others go on.
QCoro::Task<> gather(std::vector<QCoro::Task<>> tasks)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->left = tasks.size();
    for (auto &task : tasks)
        follow(std::move(task), gathering);
    auto end = gathering->end.future();
    co_await end;
    if (gathering->thrown)
        std::rethrow_exception(gathering->thrown);
S|    if (gathering->isCancelled)
S|        throw Cancelled();
})"},
    {GatherJobs, cppHelperList<Job>, R"(/// Waits for all. The first failure is thrown at once, and the others go on; a stop is passed on to all.
QCoro::Task<> gather(std::vector<Job> jobs, std::stop_token stop)
{
    const auto end = std::make_shared<Wakeup>();
    const auto left = std::make_shared<std::size_t>(jobs.size());
    const auto thrown = std::make_shared<std::exception_ptr>();
    for (const Job &job : jobs) {
        job.whenEnded([=] {
            if (job.thrown() && !*thrown)
                *thrown = job.thrown();
            if (--*left == 0 || (*thrown && !stop.stop_requested()))
                end->send();
        });
    }
    const std::stop_callback passOn(stop, [jobs] {
        for (const Job &job : jobs)
            job.cancel();
    });
    auto ended = end->future();
    co_await ended;
    if (*thrown)
        std::rethrow_exception(*thrown);
})"},
    {GroupJobs, cppHelperList<Job>, R"(/// Waits for all. The first failure cancels the others, and is thrown once they have ended.
QCoro::Task<> group(std::vector<Job> jobs, std::stop_token stop)
{
    const auto end = std::make_shared<Wakeup>();
    const auto left = std::make_shared<std::size_t>(jobs.size());
    const auto thrown = std::make_shared<std::exception_ptr>();
    const auto cancelAll = [jobs] {
        for (const Job &job : jobs)
            job.cancel();
    };
    for (const Job &job : jobs) {
        job.whenEnded([=] {
            if (job.hasFailed() && !*thrown) {
                *thrown = job.thrown();
                cancelAll();
            }
            if (--*left == 0)
                end->send();
        });
    }
    const std::stop_callback passOn(stop, cancelAll);
    auto ended = end->future();
    co_await ended;
    if (*thrown)
        std::rethrow_exception(*thrown);
    if (stop.stop_requested())
        throw Cancelled();
})"},
    {FirstOf, cppHelperList<Job, WaitFor>, R"(/// Waits for the first of them to end, however it ends.
QCoro::Task<> firstOf(std::vector<Job> jobs, std::stop_token stop)
{
    const auto end = std::make_shared<Wakeup>();
    for (const Job &job : jobs)
        job.whenEnded([end] { end->send(); });
    co_await waitFor(end, stop);
})"},
    {EndOrder, cppHelperList<Job, Semaphore>, R"(/// Hands out jobs in the order in which they end.
class EndOrder
{
public:
    explicit EndOrder(std::vector<Job> jobs)
    {
        for (const Job &job : jobs) {
            job.whenEnded([ends = m_ends, job] {
                ends->jobs.push_back(job);
                ends->count.unlock();
            });
        }
    }
    QCoro::Task<Job> next(std::stop_token stop)
    {
        co_await m_ends->count.acquire(stop);
        const Job job = m_ends->jobs.front();
        m_ends->jobs.pop_front();
        co_return job;
    }

private:
    struct Ends
    {
        Semaphore count{0};
        std::deque<Job> jobs;
    };
    std::shared_ptr<Ends> m_ends = std::make_shared<Ends>();
};)"},
    {Settle, cppHelperList<>, R"(/// Waits for all. What fails is reported and does not stop the others.
QCoro::Task<> settle(std::vector<QCoro::Task<>> tasks, $stop)
{
    for (auto &task : tasks) {
        try {
            co_await task;
S|        } catch (const Cancelled &) {
        } catch (const std::exception &error) {
            qWarning("failed: %s", error.what());
        }
    }
S|    if (stop.stop_requested())
S|        throw Cancelled();
})"},
    {SettleJobs, cppHelperList<Job, WhatHappened>, R"(/// Waits for all. What fails is reported and does not stop the others; a stop is passed on to all.
QCoro::Task<> settle(std::vector<Job> jobs, std::stop_token stop)
{
    const std::stop_callback passOn(stop, [jobs] {
        for (const Job &job : jobs)
            job.cancel();
    });
    for (const Job &job : jobs) {
        auto ended = job.ended();
        co_await ended;
        if (job.thrown())
            qWarning("failed: %s", whatHappened(job.thrown()).c_str());
    }
    if (stop.stop_requested())
        throw Cancelled();
})"},
    {SettleOne, cppHelperList<>, R"(/// A task that fails does not stop the others.
QCoro::Task<> settle(QString name, QCoro::Task<> task)
{
    try {
        co_await task;
    } catch (const std::exception &error) {
        qWarning("%s failed: %s", qUtf8Printable(name), error.what());
    }
})"},
    {SettleBlocking, cppHelperList<>, R"(/// What fails does not stop the others.
template<typename... Parameters, typename... Arguments>
void settle(QString name, void (*function)(Parameters...), Arguments... arguments)
{
    try {
        function(arguments...);
    } catch (const std::exception &error) {
        qWarning("%s failed: %s", qUtf8Printable(name), error.what());
    }
})"},
    {Gated, cppHelperList<Semaphore>, R"(/// Calls the function when it has passed the gate.
template<typename... Parameters, typename... Arguments>
N|QCoro::Task<> gated(Semaphore *gate, QCoro::Task<> (*function)(Parameters...), Arguments... arguments)
S|QCoro::Task<> gated(Semaphore *gate, std::stop_token stop, QCoro::Task<> (*function)(Parameters...),
S|                    Arguments... arguments)
{
    co_await gate->acquire($pass);
    const std::lock_guard slot(*gate, std::adopt_lock);
    co_await function(arguments..., $pass);
})"},
};

} // namespace

std::span<const CppHelperRow> cppTaskHelpers()
{
    return rows;
}

} // namespace interleave
