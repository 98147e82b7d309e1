// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/threadworld.h"
#include "tests/support/manualclock.h"

#include <string>
#include <utility>
#include <vector>

namespace interleave::testing {

/// What happened, and when.
using Log = std::vector<std::pair<std::int64_t, std::string>>;

/// A thread that sleeps and computes by a list, and notes its name each time it is through with an entry.
class ThreadScript
{
public:
    struct Entry
    {
        enum What { Sleep, Compute } what;
        std::int64_t nanoseconds;
    };

    ThreadScript(ThreadWorld &world, const ManualClock &clock, Log &log, std::string name, std::vector<Entry> entries)
        : m_world(&world)
        , m_clock(&clock)
        , m_log(&log)
        , m_name(std::move(name))
        , m_entries(std::move(entries))
    {}

    /// To be called when the last entry has been noted.
    void setEnded(Callback ended) { m_ended = ended; }

    [[nodiscard]] Callback start() { return Callback::of<&ThreadScript::begin>(*this); }

private:
    void begin()
    {
        if (m_next == m_entries.size()) {
            if (m_ended)
                m_ended();
            return;
        }
        const Nanoseconds length(m_entries[m_next].nanoseconds);
        const Callback goOn = Callback::of<&ThreadScript::goOn>(*this);
        if (m_entries[m_next].what == Entry::Compute)
            m_world->compute(m_clock->now(), length, goOn);
        else if (length.count() > 0)
            m_world->callAt(m_clock->now() + length, goOn);
        else
            m_world->ready(goOn);
    }
    void goOn()
    {
        m_log->emplace_back(m_clock->now().count(), m_name);
        ++m_next;
        begin();
    }

    ThreadWorld *m_world;
    const ManualClock *m_clock;
    Log *m_log;
    std::string m_name;
    std::vector<Entry> m_entries;
    std::size_t m_next = 0;
    Callback m_ended;
};

/// Lets everything happen that happens at an instant.
inline void runUntil(ThreadWorld &world, Nanoseconds now)
{
    world.wakeDue(now);
    while (world.isReady())
        world.runOne(now);
}

/// Lets everything happen that happens by itself.
inline void runAll(ThreadWorld &world, ManualClock &clock)
{
    while (const auto event = world.nextEvent(clock.now())) {
        clock.set(*event);
        runUntil(world, *event);
    }
}

} // namespace interleave::testing
