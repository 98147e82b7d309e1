// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/demonote.h"
#include "tests/support/realruns.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace interleave::testing {

// A run's trace beside the log of the demo server in this process, which stamps with the same steady clock.

/// What the server saw of each request, by its target.
class ServerLog
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Seen
    {
        TimePoint received;
        TimePoint answered;
    };

    /// Of the server's thread.
    void take(const DemoNote &note)
    {
        const std::scoped_lock lock(m_mutex);
        if (note.kind == DemoNote::Kind::Received) {
            m_seen[note.target].received = note.time;
        } else if (note.kind == DemoNote::Kind::Answered) {
            m_seen[note.target].answered = note.time;
            ++m_answered;
            m_changed.notify_all();
        }
    }

    /// Blocks until so many have been answered; false when that takes half a minute.
    bool waitForAnswers(quint32 count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(30), [this, count] { return m_answered >= count; });
    }

    [[nodiscard]] std::optional<Seen> seen(const QByteArray &target) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_seen.find(target);
        return found == m_seen.end() ? std::nullopt : std::optional(found->second);
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QByteArray, Seen> m_seen;
    quint32 m_answered = 0;
};

/// The moment a variant's times count from, and by how much it may be wrong.
struct Zero
{
    ServerLog::TimePoint time;
    Nanoseconds doubt = std::chrono::hours(1);
};

/// Of a variant that is about to run: of some readings of both clocks, that in which least time passed.
inline Zero zeroOf(const VariantTrace &trace)
{
    Zero best;
    for (int readings = 0; readings < 20;) {
        const auto before = std::chrono::steady_clock::now();
        const Nanoseconds now = trace.now();
        const auto after = std::chrono::steady_clock::now();
        if (trace.phase() == Phase::Over)
            break;
        if (trace.phase() != Phase::Running || now == Nanoseconds{0})
            continue;
        ++readings;
        if (after - before < best.doubt)
            best = {before - now, after - before};
    }
    return best;
}

/// A request as the trace has it.
struct TracedRequest
{
    Nanoseconds started{-1};
    Nanoseconds sent{-1};
    Nanoseconds answered{-1}; ///< the first byte is here
    Nanoseconds finished{-1};
};

/// Of the first `count` tasks.
inline std::vector<TracedRequest> tracedIn(const RunRecord &record, quint32 count)
{
    std::vector<TracedRequest> all(count);
    for (const Event &event : eventsOf(record)) {
        if (event.task >= count)
            continue;
        TracedRequest &one = all[event.task];
        if (event.kind == EventKind::Started)
            one.started = event.time;
        else if (event.state == State::IoSent)
            one.sent = event.time;
        else if (event.state == State::IoReceiving)
            one.answered = event.time;
        else if (isEnd(event.state))
            one.finished = event.time;
    }
    return all;
}

/// `count` tasks that ask for addresses which tell them apart.
inline TaskTemplate numberedRequests(quint32 count)
{
    return task(QStringLiteral("r{i}"), {getFrom(QStringLiteral("/products/1?number={i}"))}, count);
}

/// How far the trace of numberedRequests() and the server's log are apart, of each request; empty if something cannot be: a
/// request that was received before it was begun, or done before it was answered. `ends`: the tasks' ends count, too.
inline std::vector<Nanoseconds> differences(const RunRecord &record, const ServerLog &log, const Zero &zero, quint32 count, bool ends)
{
    const std::vector<TracedRequest> traced = tracedIn(record, count);
    std::vector<Nanoseconds> apart;
    for (quint32 i = 0; i < count; ++i) {
        const auto seen = log.seen("/products/1?number=" + QByteArray::number(i + 1));
        if (!seen)
            return {};
        const Nanoseconds received = seen->received - zero.time;
        const Nanoseconds answered = seen->answered - zero.time;
        const TracedRequest &one = traced[i];
        if (one.started > received + zero.doubt || answered > one.finished + zero.doubt)
            return {};
        apart.push_back(std::max(std::chrono::abs(one.sent - received), std::chrono::abs(one.answered - answered)));
        if (ends)
            apart.back() = std::max(apart.back(), std::chrono::abs(one.finished - answered));
    }
    return apart;
}

/// `share` of the values, 0 to 1, are no larger; a day if there are none.
inline Nanoseconds quantile(std::vector<Nanoseconds> values, double share)
{
    if (values.empty())
        return std::chrono::hours(24);
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

} // namespace interleave::testing
