// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/transitions.h"

namespace interleave {

void TransitionTable::take(const Event &event)
{
    switch (event.kind) {
    case EventKind::HoldBegins:
        m_holds.push_back({event.time, Hold::open, event.task});
        return;
    case EventKind::HoldEnds:
        if (!m_holds.empty())
            m_holds.back().end = event.time;
        return;
    case EventKind::StateChanged:
    case EventKind::Started:
        break;
    default:
        return;
    }
    const bool isMain = event.task == noTask;
    if (!isMain && event.task >= m_first.size())
        return;
    const State state = enteredState(event);
    if (state == State::Running && (m_turns.empty() || m_turns.back() != event.time))
        m_turns.push_back(event.time);
    if (isMain)
        return; // it has turns, but no row

    const quint32 last = m_last[event.task];
    // Several changes at one instant leave no span between them: the last one counts.
    if (last != none) {
        Block &block = blockOf(last);
        State &before = block.states[last % placesABlock];
        if (block.times[last % placesABlock] == event.time.count() && !isEnd(before)) {
            --m_counts[static_cast<std::size_t>(before)];
            ++m_counts[static_cast<std::size_t>(state)];
            before = state;
            return;
        }
    }
    append(event.task, event.time, state);
}

void TransitionTable::append(TaskId task, Nanoseconds time, State state)
{
    quint32 place = m_last[task];
    if (place == none) {
        place = newBlock();
        m_first[task] = place;
    } else if (place % placesABlock + 1 == slots) {
        const quint32 begun = newBlock();
        blockOf(place).next = begun;
        place = begun;
    } else {
        ++place;
    }
    Block &block = blockOf(place);
    block.times[block.count] = time.count();
    block.states[block.count] = state;
    ++block.count;
    m_last[task] = place;
    ++m_size;
    ++m_counts[static_cast<std::size_t>(state)];
}

quint32 TransitionTable::newBlock()
{
    if (m_blocks % blocksAChunk == 0)
        m_chunks.push_back(std::make_unique_for_overwrite<Block[]>(blocksAChunk));
    const quint32 place = m_blocks++ * placesABlock;
    Block &block = blockOf(place);
    block.next = none;
    block.count = 0;
    return place;
}

} // namespace interleave
