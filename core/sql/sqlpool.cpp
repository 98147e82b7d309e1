// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/sqlpool.h"

#include "core/sql/latethreads.h"
#include "core/sql/statementtext.h"

#include <algorithm>

namespace interleave {

namespace {

// What a thread gets to end by itself, and again after its connection was broken off.
constexpr std::chrono::milliseconds patience{400};
constexpr std::chrono::milliseconds betweenRequests{20};

} // namespace

SqlPool::SqlPool(SqlSource source, const Clock &clock)
    : m_source(std::move(source))
    , m_clock(&clock)
{}

void SqlPool::enqueue(StatementId id, SqlStatement statement, SqlObserver &observer)
{
    const std::scoped_lock lock(m_mutex);
    m_line.push_back({id, std::move(statement), &observer});
    makeRoom();
    m_changed.notify_all();
}

// One connection more, if there is something that none of the idle ones will take.
void SqlPool::makeRoom()
{
    const auto pinned = [this](quint64 owner) {
        return std::ranges::any_of(m_workers, [owner](const auto &worker) { return owner != 0 && worker->owner == owner; });
    };
    const auto waiting = std::ranges::count_if(m_line, [&](const Order &order) { return !pinned(order.statement.owner); });
    const auto idle = std::ranges::count_if(m_workers, [](const auto &worker) { return worker->present == 0 && worker->owner == 0; });
    if (waiting <= idle || static_cast<int>(m_workers.size()) >= m_source.connections())
        return;
    Worker &worker = *m_workers.emplace_back(std::make_unique<Worker>(m_source));
    worker.thread = std::thread([this, &worker] { work(worker); });
}

// What the connection may serve next.
std::deque<SqlPool::Order>::iterator SqlPool::nextFor(const Worker &worker)
{
    if (worker.isBeingStopped)
        return m_line.end();
    const bool isShared = m_source.connections() == 1;
    return std::ranges::find_if(m_line, [&](const Order &order) {
        if (isShared)
            return true;
        if (worker.owner != 0)
            return order.statement.owner == worker.owner;
        return std::ranges::none_of(m_workers, [&](const auto &other) {
            return other->owner != 0 && other->owner == order.statement.owner;
        });
    });
}

void SqlPool::work(Worker &worker)
{
    std::unique_lock lock(m_mutex);
    while (!m_closing) {
        if (worker.isOver && !worker.isBeingStopped)
            serve(worker, lock);
        else if (nextFor(worker) != m_line.end())
            serve(worker, lock);
        else
            m_changed.wait(lock);
    }
    lock.unlock();
    worker.connection.close();
    lock.lock();
    worker.hasEnded = true;
    m_changed.notify_all();
}

// One statement from the line, or the end of a transaction that has lost its owner.
void SqlPool::serve(Worker &worker, std::unique_lock<std::mutex> &lock)
{
    Order order;
    if (worker.isOver) {
        order.statement.text = QStringLiteral("ROLLBACK");
    } else {
        const auto next = nextFor(worker);
        order = std::move(*next);
        m_line.erase(next);
    }
    worker.present = order.id != 0 ? order.id : ~StatementId{0};
    worker.stop = false;
    SqlResult result = runOn(worker, order, lock);
    worker.present = 0;
    afterwards(worker, order.statement, result.ok);
    if (order.observer && !worker.stop) {
        result.finished = m_clock->now();
        order.observer->ended(order.id, result);
    }
    m_changed.notify_all();
}

SqlResult SqlPool::runOn(Worker &worker, const Order &order, std::unique_lock<std::mutex> &lock)
{
    if (!worker.connection.isOpen()) {
        if (!order.observer)
            return {.ok = true}; // broken: the server has rolled back
        tell(worker, order, SqlPhase::Connecting);
        lock.unlock();
        Message why = worker.connection.open();
        lock.lock();
        if (!why.source.isEmpty() || worker.stop)
            return {.message = std::move(why)};
    }
    tell(worker, order, SqlPhase::Running);
    lock.unlock();
    SqlResult result = worker.connection.run(order.statement, worker.stop);
    lock.lock();
    return result;
}

void SqlPool::tell(const Worker &worker, const Order &order, SqlPhase phase) const
{
    if (order.observer && !worker.stop)
        order.observer->phaseReached(order.id, phase, m_clock->now());
}

void SqlPool::afterwards(Worker &worker, const SqlStatement &statement, bool ok) const
{
    if (m_source.connections() == 1)
        return;
    if (ok && opensTransaction(statement.text))
        worker.owner = statement.owner;
    else if (!worker.connection.isOpen() || closesTransaction(statement.text))
        worker.owner = 0;
    if (worker.owner == 0)
        worker.isOver = false;
}

bool SqlPool::abort(StatementId id)
{
    const std::scoped_lock lock(m_mutex);
    const auto queued = std::ranges::find(m_line, id, &Order::id);
    if (queued != m_line.end()) {
        m_line.erase(queued);
        return true;
    }
    const auto worker = std::ranges::find_if(m_workers, [id](const auto &one) { return one->present == id; });
    if (worker == m_workers.end())
        return false;
    stopPresent(**worker);
    return true;
}

void SqlPool::abortAll()
{
    const std::scoped_lock lock(m_mutex);
    m_line.clear();
    for (const auto &worker : m_workers) {
        if (worker->present != 0)
            stopPresent(*worker);
    }
}

void SqlPool::release(quint64 owner)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &worker : m_workers) {
        if (owner != 0 && worker->owner == owner)
            worker->isOver = true;
    }
    m_changed.notify_all();
}

void SqlPool::stopPresent(Worker &worker)
{
    if (worker.stop.exchange(true))
        return;
    if (m_source.kind == SqlSource::Kind::Server && worker.connection.backend() == 0)
        return; // it still connects, and will see by itself
    worker.isBeingStopped = true;
    if (!m_canceller) {
        m_canceller = std::make_unique<Worker>(m_source);
        m_canceller->thread = std::thread([this] { cancelOthers(); });
    }
    m_changed.notify_all();
}

// The canceller's thread. It asks again and again: a request that comes just before a statement begins has no effect.
void SqlPool::cancelOthers()
{
    const auto isStopped = [](const auto &worker) { return worker->isBeingStopped; };
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_closing || std::ranges::any_of(m_workers, isStopped); });
        if (std::ranges::none_of(m_workers, isStopped))
            break;
        for (std::size_t i = 0; i < m_workers.size(); ++i) { // asking lets the lock go
            Worker &worker = *m_workers[i];
            const auto runs = [&worker] { return worker.present != 0 && worker.stop; };
            if (!worker.isBeingStopped)
                continue;
            const bool isAsked = runs() && askToStop(worker, lock);
            if (!isAsked && runs())
                worker.connection.cutOff();
            worker.isBeingStopped = runs() && isAsked;
        }
        m_changed.notify_all();
        m_changed.wait_for(lock, betweenRequests);
    }
    lock.unlock();
    m_canceller->connection.close();
    lock.lock();
    m_canceller->hasEnded = true;
    m_changed.notify_all();
}

// False when that is not possible.
bool SqlPool::askToStop(Worker &worker, std::unique_lock<std::mutex> &lock)
{
    if (m_source.kind != SqlSource::Kind::Server)
        return worker.connection.interrupt();
    SqlStatement ask;
    ask.text = QStringLiteral("SELECT pg_cancel_backend(:backend)");
    ask.values = {{QStringLiteral("backend"), BindingValue(worker.connection.backend())}};
    SqlConnection &connection = m_canceller->connection;
    lock.unlock();
    const bool isOpen = connection.isOpen() || connection.open().source.isEmpty();
    const bool isAsked = isOpen && connection.run(ask, m_canceller->stop).ok;
    lock.lock();
    return isAsked;
}

bool SqlPool::joinEnded(std::unique_lock<std::mutex> &lock)
{
    const auto ended = [this] {
        return std::ranges::all_of(m_workers, [](const auto &worker) { return worker->hasEnded; })
            && (!m_canceller || m_canceller->hasEnded);
    };
    return m_changed.wait_for(lock, patience, ended);
}

void SqlPool::close()
{
    abortAll();
    std::unique_lock lock(m_mutex);
    m_closing = true;
    m_changed.notify_all();
    if (!joinEnded(lock)) {
        if (m_canceller)
            m_canceller->connection.cutOff();
        for (const auto &worker : m_workers)
            worker->connection.cutOff();
        joinEnded(lock);
    }
    const auto join = [this](Worker &worker) {
        if (worker.hasEnded)
            worker.thread.join();
        else
            joinAtTheEnd(std::move(worker.thread), shared_from_this());
    };
    lock.unlock();
    for (const auto &worker : m_workers)
        join(*worker);
    if (m_canceller)
        join(*m_canceller);
}

} // namespace interleave
