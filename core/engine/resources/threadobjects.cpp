// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/eventflag.h"
#include "core/coro/threadbarrier.h"
#include "core/coro/threadqueue.h"
#include "core/coro/threadsemaphore.h"
#include "core/engine/resources/sharedobject.h"
#include "core/engine/strand.h"
#include "core/engine/waitsource.h"
#include "core/scenario/scenario.h"

namespace interleave {

namespace {

Callback waking(Strand &strand)
{
    return Callback::of<&Strand::wake>(strand);
}

// A wait that is over when its thread is woken, for what it waited for has been handed to it.
template<typename Object, auto giveUp, auto handBack>
class HandOver final : public WaitSource
{
public:
    explicit HandOver(Object &object)
        : m_object(&object)
    {}

    StepEnd waitEnded(Strand &, WaitEnd how) override
    {
        if (how == WaitEnd::Woken)
            return StepEnd::done();
        if (how == WaitEnd::Refused)
            handBack(*m_object);
        return StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &) override
    {
        (m_object->*giveUp)(strand.ticket());
        return CancelReply::Over;
    }

private:
    Object *m_object;
};

constexpr auto nothing = [](auto &) {};

// Also the lock.
class SharedThreadSemaphore final : public SharedObject
{
public:
    SharedThreadSemaphore(std::size_t slots, quint32 reference)
        : SharedObject(reference)
        , m_semaphore(slots)
    {}

    StepEnd acquire(Strand &strand) override
    {
        if (m_semaphore.tryAcquire())
            return StepEnd::done();
        return strand.waitFor(m_wait, m_semaphore.wait(waking(strand)), State::WaitGate, reference());
    }
    void release() override { m_semaphore.release(); }

private:
    ThreadSemaphore m_semaphore;
    HandOver<ThreadSemaphore, &ThreadSemaphore::giveUp, [](ThreadSemaphore &semaphore) { semaphore.release(); }> m_wait{
        m_semaphore};
};

class SharedThreadEvent final : public SharedObject
{
public:
    explicit SharedThreadEvent(quint32 reference)
        : SharedObject(reference)
    {}

    StepEnd wait(Strand &strand) override
    {
        if (m_event.isSet())
            return StepEnd::done();
        return strand.waitFor(m_wait, m_event.wait(waking(strand)), State::WaitBarrier, reference());
    }
    void set() override { m_event.set(); }
    void clear() override { m_event.clear(); }

private:
    EventFlag m_event;
    HandOver<EventFlag, &EventFlag::giveUp, nothing> m_wait{m_event};
};

class SharedThreadBarrier final : public SharedObject
{
public:
    SharedThreadBarrier(std::size_t parties, quint32 reference)
        : SharedObject(reference)
        , m_barrier(parties)
    {}

    StepEnd wait(Strand &strand) override
    {
        if (m_barrier.enter())
            return StepEnd::done();
        return strand.waitFor(m_wait, m_barrier.wait(waking(strand)), State::WaitBarrier, reference());
    }

private:
    ThreadBarrier m_barrier;
    HandOver<ThreadBarrier, &ThreadBarrier::giveUp, nothing> m_wait{m_barrier};
};

class SharedThreadQueue final : public SharedObject
{
public:
    SharedThreadQueue(std::size_t size, quint32 reference)
        : SharedObject(reference)
        , m_queue(size)
    {}

    StepEnd put(Strand &strand) override
    {
        if (m_queue.tryPut())
            return StepEnd::done();
        return strand.waitFor(m_putting, m_queue.waitToPut(waking(strand)), State::WaitQueue, reference());
    }
    StepEnd take(Strand &strand) override
    {
        if (m_queue.tryTake())
            return StepEnd::done();
        return strand.waitFor(m_taking, m_queue.waitToTake(waking(strand)), State::WaitQueue, reference());
    }

private:
    // An item that has been let in stays in; one that was given to a taker who goes is lost with it.
    ThreadQueue m_queue;
    HandOver<ThreadQueue, &ThreadQueue::giveUpPut, nothing> m_putting{m_queue};
    HandOver<ThreadQueue, &ThreadQueue::giveUpTake, nothing> m_taking{m_queue};
};

} // namespace

std::unique_ptr<SharedObject> makeThreadObject(const Resource &resource, quint32 reference)
{
    const auto size = static_cast<std::size_t>(resource.size);
    switch (resource.kind) {
    case ResourceKind::Semaphore: return std::make_unique<SharedThreadSemaphore>(size, reference);
    case ResourceKind::Lock: return std::make_unique<SharedThreadSemaphore>(1, reference);
    case ResourceKind::Event: return std::make_unique<SharedThreadEvent>(reference);
    case ResourceKind::Barrier: return std::make_unique<SharedThreadBarrier>(size, reference);
    case ResourceKind::Queue: return std::make_unique<SharedThreadQueue>(size, reference);
    case ResourceKind::Number:
    case ResourceKind::Database: break;
    }
    return nullptr;
}

} // namespace interleave
