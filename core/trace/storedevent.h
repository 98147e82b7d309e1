// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/event.h"

namespace interleave {

/// An event as a log keeps it: 20 bytes instead of 24, and a million tasks have some six million of them.
class StoredEvent
{
public:
    StoredEvent() = default;
    explicit StoredEvent(const Event &event)
        : m_timeLow(static_cast<quint32>(event.time.count()))
        , m_timeHigh(static_cast<quint32>(static_cast<quint64>(event.time.count()) >> 32U))
        , m_task(event.task)
        , m_detail(event.detail)
        , m_stepKindState((event.step << stepShift) | (static_cast<quint32>(event.kind) << kindShift)
                          | static_cast<quint32>(event.state))
    {}

    [[nodiscard]] Event event() const
    {
        return {.time = Nanoseconds(static_cast<qint64>((quint64{m_timeHigh} << 32U) | m_timeLow)),
                .task = m_task,
                .detail = m_detail,
                .step = m_stepKindState >> stepShift,
                .kind = static_cast<EventKind>((m_stepKindState >> kindShift) & 31U),
                .state = static_cast<State>(m_stepKindState & 31U)};
    }

private:
    static constexpr quint32 kindShift = 5;
    static constexpr quint32 stepShift = 10;
    static_assert(stateCount <= 32 && eventKindCount <= 32);
    static_assert(maxStepNumber == (1U << (32U - stepShift)) - 1);

    quint32 m_timeLow = 0;
    quint32 m_timeHigh = 0;
    quint32 m_task = noTask;
    quint32 m_detail = 0;
    quint32 m_stepKindState = 0;
};

static_assert(sizeof(StoredEvent) == 20);

} // namespace interleave
