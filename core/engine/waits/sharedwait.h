// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <list>
#include <memory>

namespace interleave {

class SharedWaits;

/// What tasks and callbacks of the loop may still call after the step that made it has gone on: it stays until the last
/// of its users has let go, and ends with the variant at the latest.
class SharedWait
{
public:
    SharedWait(const SharedWait &) = delete;
    SharedWait &operator=(const SharedWait &) = delete;
    virtual ~SharedWait() = default;

protected:
    SharedWait() = default;
    void use() { ++m_users; }
    /// The last one destroys it.
    void letGo();

private:
    friend class SharedWaits;
    SharedWaits *m_home = nullptr;
    std::list<std::unique_ptr<SharedWait>>::iterator m_place;
    std::size_t m_users = 1; // who made it
};

/// The shared waits of a variant.
class SharedWaits
{
public:
    template<typename Wait>
    Wait *adopt(std::unique_ptr<Wait> wait)
    {
        Wait *const raw = wait.get();
        raw->m_home = this;
        raw->m_place = m_all.insert(m_all.end(), std::move(wait));
        return raw;
    }

private:
    friend class SharedWait;
    std::list<std::unique_ptr<SharedWait>> m_all;
};

inline void SharedWait::letGo()
{
    if (--m_users == 0)
        m_home->m_all.erase(m_place);
}

} // namespace interleave
