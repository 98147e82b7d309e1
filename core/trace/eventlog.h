// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/appendonly.h"
#include "core/trace/message.h"
#include "core/trace/storedevent.h"

#include <optional>

namespace interleave {

/// Everything that happened in one variant, in order of recording. One thread writes, any thread reads up to size();
/// nothing is ever changed or taken away. Times are from the variant's zero.
class EventLog
{
public:
    /// The writer's thread. No allocation but for the log's own segments.
    void append(const Event &event) { m_events.append(StoredEvent(event)); }

    /// The writer's thread. Keeps the message and returns the number that Event::detail carries, from 1.
    quint32 addMessage(Message message)
    {
        return static_cast<quint32>(m_messages.append(std::move(message))) + 1;
    }

    /// The writer's thread. Keeps a time that is yet to come and returns the number that Event::detail carries, from 1.
    quint32 addTime(Nanoseconds time)
    {
        // Tasks that sleep equally long from one instant on share a number.
        if (const std::size_t count = m_times.size(); count > 0 && m_times.at(count - 1) == time)
            return static_cast<quint32>(count);
        return static_cast<quint32>(m_times.append(time)) + 1;
    }

    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] Event at(std::size_t index) const { return m_events.at(index).event(); }
    /// The events from `begin` on, up to `end` or to where they stop standing side by side.
    [[nodiscard]] std::span<const StoredEvent> stretch(std::size_t begin, std::size_t end) const
    {
        return m_events.stretch(begin, end);
    }

    /// How many messages there are; numbers from 1 to this are theirs. Any thread.
    [[nodiscard]] quint32 messageCount() const { return static_cast<quint32>(m_messages.size()); }

    /// The message an event carries in `detail`; an empty one for 0.
    [[nodiscard]] Message message(quint32 detail) const
    {
        return detail == 0 || detail > m_messages.size() ? Message{} : m_messages.at(detail - 1);
    }

    /// The time an event names in `detail`; nothing for 0.
    [[nodiscard]] std::optional<Nanoseconds> time(quint32 detail) const
    {
        return detail == 0 || detail > m_times.size() ? std::nullopt : std::optional(m_times.at(detail - 1));
    }

private:
    AppendOnly<StoredEvent> m_events;
    AppendOnly<Message, 16> m_messages;
    AppendOnly<Nanoseconds, 64> m_times;
};

/// A reader's place in a log: each call of readNew() hands over what has come since the last.
class LogCursor
{
public:
    explicit LogCursor(const EventLog &log)
        : m_log(&log)
    {}

    /// Calls `use(const Event &)` for every event not seen yet, in order, but for at most `atMost` of them. Returns how
    /// many it was. Any thread, one at a time.
    template<typename Use>
    std::size_t readNew(Use &&use, std::size_t atMost = static_cast<std::size_t>(-1))
    {
        const std::size_t begin = m_next;
        const std::size_t available = m_log->size();
        const std::size_t end = available - begin > atMost ? begin + atMost : available;
        while (m_next < end) {
            const std::span<const StoredEvent> events = m_log->stretch(m_next, end);
            for (const StoredEvent &stored : events)
                use(stored.event());
            m_next += events.size();
        }
        return end - begin;
    }

    [[nodiscard]] std::size_t position() const { return m_next; }

private:
    const EventLog *m_log;
    std::size_t m_next = 0;
};

} // namespace interleave
