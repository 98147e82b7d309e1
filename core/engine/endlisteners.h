// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace interleave {

class TaskRun;

/// Hears of the end of a task: asyncio's "done callback", but for the turn of the loop, which the listener has to put
/// between by itself (Loop::callSoon).
class EndListener
{
public:
    /// From inside the task's last turn; or, when it had ended before, from addListener().
    virtual void taskEnded(TaskRun &task) = 0;

protected:
    ~EndListener() = default;
};

/// The listeners of a task in the order in which they came. Most tasks have one: it takes one word.
class EndListeners
{
public:
    EndListeners() = default;
    EndListeners(const EndListeners &) = delete;
    EndListeners &operator=(const EndListeners &) = delete;
    ~EndListeners() { delete many(); }

    void add(EndListener &listener)
    {
        if (auto *list = many())
            list->push_back(&listener);
        else if (m_word == 0)
            m_word = reinterpret_cast<std::uintptr_t>(&listener);
        else
            m_word = reinterpret_cast<std::uintptr_t>(new List{one(), &listener}) | manyBit;
    }

    /// Tells all of them, and forgets them.
    void tell(TaskRun &task)
    {
        EndListeners told;
        std::swap(told.m_word, m_word);
        if (const auto *list = told.many()) {
            for (EndListener *listener : *list)
                listener->taskEnded(task);
        } else if (told.m_word != 0) {
            told.one()->taskEnded(task);
        }
    }

private:
    using List = std::vector<EndListener *>;
    static constexpr std::uintptr_t manyBit = 1; // pointers are even

    [[nodiscard]] List *many() const
    {
        return (m_word & manyBit) != 0 ? reinterpret_cast<List *>(m_word & ~manyBit) : nullptr;
    }
    [[nodiscard]] EndListener *one() const { return reinterpret_cast<EndListener *>(m_word); }

    std::uintptr_t m_word = 0;
};

} // namespace interleave
