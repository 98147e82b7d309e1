// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpphelper.h"

namespace interleave {

namespace {

using enum CppHelper;

constexpr CppHelperRow rows[] = {
    {Compute, cppHelperList<>, R"(/// Keeps the CPU busy for so long, as this thread's own clock (POSIX) counts it.
void compute(std::chrono::nanoseconds duration)
{
    const auto used = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    const auto end = used() + duration;
    while (used() < end) {
    }
})"},
    {Uniform, cppHelperList<>, R"(/// Milliseconds at random, from the one to the other.
std::chrono::milliseconds uniform(double low, double high)
{
    std::uniform_real_distribution distribution(low, high);
    return std::chrono::milliseconds(std::llround(distribution(*QRandomGenerator::global())));
})"},
    {Normal, cppHelperList<>, R"(/// Milliseconds at random, normally distributed; never less than none.
std::chrono::milliseconds normal(double mean, double deviation)
{
    std::normal_distribution distribution(mean, deviation);
    return std::chrono::milliseconds(std::llround(std::max(0.0, distribution(*QRandomGenerator::global()))));
})"},
    {Exponential, cppHelperList<>, R"(/// Milliseconds at random, exponentially distributed.
std::chrono::milliseconds exponential(double mean)
{
    std::exponential_distribution distribution(1 / mean);
    return std::chrono::milliseconds(std::llround(distribution(*QRandomGenerator::global())));
})"},
    {Cancelled, cppHelperList<>, R"(/// Thrown where a coroutine waits, once its task was cancelled. It is no std::exception, so that what
/// handles failures does not catch it.
struct Cancelled
{
};)"},
    {TimedOut, cppHelperList<>, R"(/// The time was up.
struct TimedOut : std::runtime_error
{
    TimedOut()
        : std::runtime_error("timeout")
    {
    }
};)"},
    {WhatHappened, cppHelperList<Cancelled>, R"(/// What was thrown, in words.
std::string whatHappened(std::exception_ptr thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const Cancelled &) {
        return "cancelled";
    } catch (const std::exception &error) {
        return error.what();
    }
})"},
    {Wakeup, cppHelperList<>, R"(/// Wakes the coroutines that wait for it, once. They go on from the event loop, not within send().
class Wakeup
{
public:
    Wakeup() { m_promise.start(); }
    void send() { m_promise.finish(); }
    QFuture<void> future() const { return m_promise.future(); }

private:
    QPromise<void> m_promise;
};)"},
    {WaitFor, cppHelperList<Wakeup>, R"(QCoro::Task<> waitFor(std::shared_ptr<Wakeup> wakeup, $stop)
{
    auto sent = wakeup->future();
S|    const std::stop_callback wake(stop, [wakeup] { wakeup->send(); });
    co_await sent;
S|    if (stop.stop_requested())
S|        throw Cancelled();
})"},
    {SleepFor, cppHelperList<Cancelled>, R"(/// Pauses for so long; a stop that is asked for ends it.
QCoro::Task<> sleepFor(std::chrono::microseconds duration, std::stop_token stop)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(duration));
    const std::stop_callback wake(stop, [&timer] { timer.start(0); });
    co_await timer;
    if (stop.stop_requested())
        throw Cancelled();
})"},
    {Finished, cppHelperList<WaitFor, Cancelled>, R"(/// Waits for work on a thread. A stop that is asked for ends the wait, and the thread goes on to its end.
QCoro::Task<> finished(QFuture<void> work, std::stop_token stop)
{
    const auto end = std::make_shared<Wakeup>();
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, [end] { end->send(); });
    watcher.setFuture(work);
    co_await waitFor(end, stop);
    work.waitForFinished(); // throws what it threw
})"},
    {Deadline, cppHelperList<Cancelled, TimedOut>, R"(/// A stop that comes by itself after so long, and when the outer one comes.
class Deadline
{
public:
    Deadline(std::chrono::milliseconds duration, std::stop_token outer)
        : m_passOn(std::move(outer), [this] { m_source.request_stop(); })
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_isOver = m_source.request_stop(); });
        m_timer.start(duration);
    }
    std::stop_token token() const { return m_source.get_token(); }
    /// Whether it was the time that stopped.
    bool isOver() const { return m_isOver; }

private:
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_passOn;
    QTimer m_timer;
    bool m_isOver = false;
};)"},
};

} // namespace

std::span<const CppHelperRow> cppTimeHelpers()
{
    return rows;
}

} // namespace interleave
