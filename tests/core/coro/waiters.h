// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coro/callback.h"

#include <deque>
#include <utility>
#include <vector>

namespace interleave::testing {

/// Numbered waiters who note that they were woken, in the order in which it happens.
class Waiters
{
public:
    /// What wakes a waiter. It stays valid as long as this object.
    [[nodiscard]] Callback wakes(int number)
    {
        Waiter &waiter = m_waiters.emplace_back(Waiter{number, &m_woken});
        return Callback::of<&Waiter::wake>(waiter);
    }

    /// Who was woken since it was last asked.
    [[nodiscard]] std::vector<int> takeWoken() { return std::exchange(m_woken, {}); }

private:
    struct Waiter
    {
        int number;
        std::vector<int> *woken;
        void wake() { woken->push_back(number); }
    };

    std::deque<Waiter> m_waiters;
    std::vector<int> m_woken;
};

} // namespace interleave::testing
