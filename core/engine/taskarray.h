// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/taskrun.h"

#include <memory>
#include <utility>

namespace interleave {

/// The tasks of a variant, side by side: their number is known before the first is made, none ever moves, and a million
/// of them take what they take and nothing more.
class TaskArray
{
public:
    /// Room for so many.
    explicit TaskArray(std::size_t capacity)
        : m_tasks(std::allocator<TaskRun>().allocate(capacity))
        , m_capacity(capacity)
    {}
    TaskArray(const TaskArray &) = delete;
    TaskArray &operator=(const TaskArray &) = delete;
    ~TaskArray()
    {
        std::destroy_n(m_tasks, m_size);
        std::allocator<TaskRun>().deallocate(m_tasks, m_capacity);
    }

    /// While there is room.
    template<typename... Arguments>
    void emplaceBack(Arguments &&...arguments)
    {
        Q_ASSERT(m_size < m_capacity);
        std::construct_at(m_tasks + m_size, std::forward<Arguments>(arguments)...);
        ++m_size;
    }

    [[nodiscard]] TaskRun *begin() const { return m_tasks; }
    [[nodiscard]] TaskRun *end() const { return m_tasks + m_size; }
    [[nodiscard]] TaskRun &operator[](std::size_t index) const { return m_tasks[index]; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

private:
    TaskRun *m_tasks;
    std::size_t m_size = 0;
    std::size_t m_capacity;
};

} // namespace interleave
