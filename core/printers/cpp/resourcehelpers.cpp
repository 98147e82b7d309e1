// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpphelper.h"

namespace interleave {

namespace {

using enum CppHelper;

constexpr CppHelperRow rows[] = {
    {Semaphore, cppHelperList<WaitFor>, R"(/// So many slots; who waits for one is served in the order of arrival.
class Semaphore
{
public:
    explicit Semaphore(int free)
        : m_free(free)
    {
    }
    QCoro::Task<> acquire($stop)
    {
        if (m_free > 0) {
            --m_free;
            co_return;
        }
        const auto turn = std::make_shared<Wakeup>();
        m_waiting.push_back(turn);
N|        co_await waitFor(turn);
S|        try {
S|            co_await waitFor(turn, stop);
S|        } catch (const Cancelled &) {
S|            if (std::erase(m_waiting, turn) == 0)
S|                unlock(); // its turn had come
S|            throw;
S|        }
    }
    /// Gives a slot back; std::lock_guard calls it so.
    void unlock()
    {
        if (m_waiting.empty()) {
            ++m_free;
            return;
        }
        const auto next = m_waiting.front();
        m_waiting.pop_front();
        next->send();
    }

private:
    int m_free;
    std::deque<std::shared_ptr<Wakeup>> m_waiting;
};)"},
    {Lock, cppHelperList<Semaphore>, R"(/// One at a time.
class Lock : public Semaphore
{
public:
    Lock()
        : Semaphore(1)
    {
    }
};)"},
    {Event, cppHelperList<WaitFor>, R"(/// Something that has happened or not; who waits goes on when it has.
class Event
{
public:
    QCoro::Task<> wait($stop)
    {
        if (m_isSet)
            co_return;
        const auto wakeup = std::make_shared<Wakeup>();
        m_waiting.push_back(wakeup);
        co_await waitFor(wakeup, $pass);
    }
    void set()
    {
        m_isSet = true;
        for (const auto &one : std::exchange(m_waiting, {}))
            one->send();
    }
    void clear() { m_isSet = false; }

private:
    bool m_isSet = false;
    std::vector<std::shared_ptr<Wakeup>> m_waiting;
};)"},
    {Barrier, cppHelperList<WaitFor>, R"(/// Holds whoever comes until so many are there.
class Barrier
{
public:
    explicit Barrier(std::size_t parties)
        : m_parties(parties)
    {
    }
    QCoro::Task<> wait($stop)
    {
        if (m_waiting.size() + 1 == m_parties) {
            for (const auto &one : std::exchange(m_waiting, {}))
                one->send();
            co_return;
        }
        const auto wakeup = std::make_shared<Wakeup>();
        m_waiting.push_back(wakeup);
N|        co_await waitFor(wakeup);
S|        try {
S|            co_await waitFor(wakeup, stop);
S|        } catch (const Cancelled &) {
S|            std::erase(m_waiting, wakeup);
S|            throw;
S|        }
    }

private:
    std::size_t m_parties;
    std::vector<std::shared_ptr<Wakeup>> m_waiting;
};)"},
    {Queue, cppHelperList<Semaphore>, R"(/// Items in the order in which they came; who puts waits while it is full, who takes while it is empty.
class Queue
{
public:
    explicit Queue(int places)
        : m_places(places)
    {
    }
    QCoro::Task<> put(QString item, $stop)
    {
        co_await m_places.acquire($pass);
        m_items.enqueue(item);
        m_filled.unlock();
    }
    QCoro::Task<QString> take($stop)
    {
        co_await m_filled.acquire($pass);
        const QString item = m_items.dequeue();
        m_places.unlock();
        co_return item;
    }

private:
    QQueue<QString> m_items;
    Semaphore m_places;
    Semaphore m_filled{0};
};)"},
    {BlockingQueue, cppHelperList<>, R"(/// Items in the order in which they came; who puts waits while it is full, who takes while it is empty.
class BlockingQueue
{
public:
    explicit BlockingQueue(int places)
        : m_places(places)
    {
    }
    void put(QString item)
    {
        m_places.acquire();
        {
            const QMutexLocker locker(&m_mutex);
            m_items.enqueue(item);
        }
        m_filled.release();
    }
    QString take()
    {
        m_filled.acquire();
        const QMutexLocker locker(&m_mutex);
        m_places.release();
        return m_items.dequeue();
    }

private:
    QMutex m_mutex;
    QQueue<QString> m_items;
    QSemaphore m_places;
    QSemaphore m_filled;
};)"},
};

} // namespace

std::span<const CppHelperRow> cppResourceHelpers()
{
    return rows;
}

} // namespace interleave
