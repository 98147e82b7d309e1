// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/barrier.h"
#include "core/coro/boundedqueue.h"
#include "core/coro/eventflag.h"
#include "core/coro/lock.h"
#include "core/coro/semaphore.h"
#include "core/engine/resources/sharedobject.h"
#include "core/engine/strand.h"
#include "core/engine/waitsource.h"
#include "core/scenario/scenario.h"

#include <unordered_map>

namespace interleave {

namespace {

Callback waking(Strand &strand)
{
    return Callback::of<&Strand::wake>(strand);
}

class LoopSemaphore final : public SharedObject, private WaitSource
{
public:
    LoopSemaphore(int slots, quint32 reference)
        : SharedObject(reference)
        , m_semaphore(slots)
    {}

    StepEnd acquire(Strand &strand) override
    {
        if (m_semaphore.tryAcquire())
            return StepEnd::done();
        const Semaphore::Ticket ticket = m_semaphore.wait(waking(strand));
        return strand.waitFor(*this, ticket, State::WaitGate, reference());
    }
    void release() override { m_semaphore.release(); }

private:
    StepEnd waitEnded(Strand &, WaitEnd how) override
    {
        if (how == WaitEnd::Woken) {
            m_semaphore.arrived();
            return StepEnd::done();
        }
        if (how == WaitEnd::Refused)
            m_semaphore.refused();
        return StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &) override
    {
        m_semaphore.giveUp(strand.ticket());
        return CancelReply::Over;
    }

    Semaphore m_semaphore;
};

class LoopLock final : public SharedObject, private WaitSource
{
public:
    explicit LoopLock(quint32 reference)
        : SharedObject(reference)
    {}

    StepEnd acquire(Strand &strand) override
    {
        if (m_lock.tryAcquire())
            return StepEnd::done();
        const Lock::Ticket ticket = m_lock.wait(waking(strand));
        return strand.waitFor(*this, ticket, State::WaitGate, reference());
    }
    void release() override { m_lock.release(); }

private:
    StepEnd waitEnded(Strand &strand, WaitEnd how) override
    {
        if (how == WaitEnd::Woken) {
            m_lock.arrived(strand.ticket());
            return StepEnd::done();
        }
        m_lock.leave(strand.ticket());
        return StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &) override
    {
        m_lock.giveUp(strand.ticket());
        return CancelReply::Over;
    }

    Lock m_lock;
};

class LoopEvent final : public SharedObject, private WaitSource
{
public:
    explicit LoopEvent(quint32 reference)
        : SharedObject(reference)
    {}

    StepEnd wait(Strand &strand) override
    {
        if (m_event.isSet())
            return StepEnd::done();
        const EventFlag::Ticket ticket = m_event.wait(waking(strand));
        return strand.waitFor(*this, ticket, State::WaitBarrier, reference());
    }
    void set() override { m_event.set(); }
    void clear() override { m_event.clear(); }

private:
    StepEnd waitEnded(Strand &, WaitEnd how) override
    {
        return how == WaitEnd::Woken ? StepEnd::done() : StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &) override
    {
        m_event.giveUp(strand.ticket());
        return CancelReply::Over;
    }

    EventFlag m_event;
};

class LoopBarrier final : public SharedObject, private WaitSource
{
public:
    LoopBarrier(int parties, quint32 reference)
        : SharedObject(reference)
        , m_barrier(static_cast<std::size_t>(parties))
    {}

    StepEnd wait(Strand &strand) override
    {
        Barrier::Visit visit;
        if (m_barrier.enter(visit))
            return StepEnd::done();
        return stand(strand, m_visits[&strand] = visit);
    }

private:
    StepEnd stand(Strand &strand, Barrier::Visit &visit)
    {
        const Barrier::Ticket ticket = m_barrier.wait(visit, waking(strand));
        return strand.waitFor(*this, ticket, State::WaitBarrier, reference());
    }
    StepEnd waitEnded(Strand &strand, WaitEnd how) override
    {
        Barrier::Visit &visit = m_visits.at(&strand);
        if (how == WaitEnd::Woken && !m_barrier.goOn(visit))
            return stand(strand, visit);
        if (how != WaitEnd::Woken)
            m_barrier.cancelled(visit);
        m_visits.erase(&strand);
        return how == WaitEnd::Woken ? StepEnd::done() : StepEnd::cancelled();
    }
    CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &) override
    {
        m_barrier.giveUp(strand.ticket());
        return CancelReply::Over;
    }

    Barrier m_barrier;
    std::unordered_map<Strand *, Barrier::Visit> m_visits;
};

// The two ends of a queue differ in what is tried and where one waits.
class LoopQueue final : public SharedObject
{
public:
    LoopQueue(std::size_t size, quint32 reference)
        : SharedObject(reference)
        , m_queue(size)
    {}

    StepEnd put(Strand &strand) override { return m_putters.goOn(strand); }
    StepEnd take(Strand &strand) override { return m_takers.goOn(strand); }

private:
    template<auto tryIt, auto wait, auto giveUp, auto refused>
    class End final : public WaitSource
    {
    public:
        explicit End(LoopQueue &owner)
            : m_owner(&owner)
        {}

        StepEnd goOn(Strand &strand)
        {
            BoundedQueue &queue = m_owner->m_queue;
            if ((queue.*tryIt)())
                return StepEnd::done();
            return strand.waitFor(*this, (queue.*wait)(waking(strand)), State::WaitQueue, m_owner->reference());
        }
        StepEnd waitEnded(Strand &strand, WaitEnd how) override
        {
            if (how == WaitEnd::Woken) // without a claim: somebody may have come before
                return goOn(strand);
            if (how == WaitEnd::Refused)
                (m_owner->m_queue.*refused)();
            return StepEnd::cancelled();
        }
        CancelReply cancelWait(Strand &strand, std::vector<TaskRun *> &) override
        {
            (m_owner->m_queue.*giveUp)(strand.ticket());
            return CancelReply::Over;
        }

    private:
        LoopQueue *m_owner;
    };

    BoundedQueue m_queue;
    End<&BoundedQueue::tryPut, &BoundedQueue::waitToPut, &BoundedQueue::giveUpPut, &BoundedQueue::refusedPut> m_putters{*this};
    End<&BoundedQueue::tryTake, &BoundedQueue::waitToTake, &BoundedQueue::giveUpTake, &BoundedQueue::refusedTake> m_takers{*this};
};

} // namespace

std::unique_ptr<SharedObject> makeLoopObject(const Resource &resource, quint32 reference)
{
    switch (resource.kind) {
    case ResourceKind::Semaphore: return std::make_unique<LoopSemaphore>(static_cast<int>(resource.size), reference);
    case ResourceKind::Lock: return std::make_unique<LoopLock>(reference);
    case ResourceKind::Event: return std::make_unique<LoopEvent>(reference);
    case ResourceKind::Barrier: return std::make_unique<LoopBarrier>(static_cast<int>(resource.size), reference);
    case ResourceKind::Queue: return std::make_unique<LoopQueue>(static_cast<std::size_t>(resource.size), reference);
    case ResourceKind::Number:
    case ResourceKind::Database: break;
    }
    return nullptr;
}

} // namespace interleave
