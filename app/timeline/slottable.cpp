// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/slottable.h"

namespace interleave {

void SlotTable::refresh()
{
    m_cursor.readNew([this](const Event &event) { take(event); });
}

void SlotTable::take(const Event &event)
{
    if (event.task >= m_slot.size() || !changesState(event))
        return;
    quint32 &slot = m_slot[event.task];
    if (event.kind == EventKind::Started && slot == noSlot) {
        if (m_free.empty()) {
            slot = m_count++;
        } else {
            slot = m_free.top();
            m_free.pop();
        }
        m_started.push_back(event.task);
    } else if (isEnd(event.state) && event.kind == EventKind::StateChanged && slot != noSlot) {
        m_free.push(slot);
    }
}

} // namespace interleave
