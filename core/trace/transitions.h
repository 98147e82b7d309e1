// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/eventlog.h"

#include <array>
#include <memory>
#include <vector>

namespace interleave {

/// A task changes its state; the state lasts until the next transition of the task, or until now.
struct Transition
{
    Nanoseconds time;
    quint32 next; ///< the task's next transition in TransitionTable, or TransitionTable::none
    State state;
};

/// A stretch of time the loop was held by one task.
struct Hold
{
    Nanoseconds begin;
    Nanoseconds end; ///< Hold::open while it lasts
    TaskId task;

    static constexpr Nanoseconds open{-1};
};

/// The states of every task over time, extended event by event, and the loop's own lane: what a timeline paints.
///
/// The transitions of a task stand in blocks of a cache line, six to a block: whoever reads a row of the timeline reads
/// one line of memory for most tasks, and appending moves nothing that is there already.
class TransitionTable
{
public:
    static constexpr quint32 none = 0xffffffffU;

    explicit TransitionTable(quint32 taskCount)
        : m_first(taskCount, none)
        , m_last(taskCount, none)
    {}

    void take(const Event &event);

    /// The task's first transition, or none; follow Transition::next. Times are in order. The numbers are places, not a
    /// count from 0 to size().
    [[nodiscard]] quint32 first(TaskId task) const { return m_first[task]; }
    [[nodiscard]] quint32 last(TaskId task) const { return m_last[task]; }
    [[nodiscard]] Transition at(quint32 place) const
    {
        const Block &block = blockOf(place);
        const quint32 slot = place % placesABlock;
        const quint32 next = slot + 1 < block.count ? place + 1 : block.next;
        return {Nanoseconds(block.times[slot]), next, block.states[slot]};
    }
    /// Calls `use(Nanoseconds, State)` for the task's transitions in order, until it returns false: quicker than at().
    template<typename Use>
    void forEach(TaskId task, Use &&use) const
    {
        for (quint32 place = m_first[task]; place != none;) {
            const Block &block = blockOf(place);
            for (quint32 slot = 0; slot < block.count; ++slot) {
                if (!use(Nanoseconds(block.times[slot]), block.states[slot]))
                    return;
            }
            place = block.next;
        }
    }

    [[nodiscard]] quint32 taskCount() const { return static_cast<quint32>(m_first.size()); }
    /// How many transitions there are.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// How many of them lead to that state.
    [[nodiscard]] std::size_t countOf(State state) const { return m_counts[static_cast<std::size_t>(state)]; }

    /// When the loop was held, in order.
    [[nodiscard]] const std::vector<Hold> &holds() const { return m_holds; }
    /// When the loop gave a task, or the main program, its turn, in order; several at one instant are one.
    [[nodiscard]] const std::vector<Nanoseconds> &turns() const { return m_turns; }

private:
    static constexpr quint32 slots = 6;
    static constexpr quint32 placesABlock = 8; ///< so that block and slot are a shift apart
    static constexpr quint32 blocksAChunk = 1U << 12U;

    struct alignas(64) Block
    {
        std::array<qint64, slots> times;
        quint32 next; ///< the first place of the task's next block, or none
        std::array<State, slots> states;
        quint8 count;
    };
    static_assert(sizeof(Block) == 64);

    [[nodiscard]] const Block &blockOf(quint32 place) const
    {
        const quint32 block = place / placesABlock;
        return m_chunks[block / blocksAChunk][block % blocksAChunk];
    }
    [[nodiscard]] Block &blockOf(quint32 place)
    {
        return const_cast<Block &>(static_cast<const TransitionTable *>(this)->blockOf(place));
    }
    void append(TaskId task, Nanoseconds time, State state);
    [[nodiscard]] quint32 newBlock();

    std::vector<std::unique_ptr<Block[]>> m_chunks;
    quint32 m_blocks = 0;
    std::size_t m_size = 0;
    std::array<std::size_t, stateCount> m_counts{};
    std::vector<quint32> m_first;
    std::vector<quint32> m_last;
    std::vector<Hold> m_holds;
    std::vector<Nanoseconds> m_turns;
};

} // namespace interleave
