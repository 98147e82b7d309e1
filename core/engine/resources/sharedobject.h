// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/stepend.h"

#include <memory>

namespace interleave {

class Strand;
struct Resource;
struct Variant;

/// A resource of the scenario while a variant runs: a lock, a queue, an event. A step calls what its kind has; the reader
/// has seen to it that no other is called.
class SharedObject
{
public:
    SharedObject(const SharedObject &) = delete;
    SharedObject &operator=(const SharedObject &) = delete;
    virtual ~SharedObject() = default;

    /// Semaphores and locks.
    virtual StepEnd acquire(Strand &strand);
    virtual void release();
    /// Events and barriers.
    virtual StepEnd wait(Strand &strand);
    /// Events.
    virtual void set();
    virtual void clear();
    /// Queues.
    virtual StepEnd put(Strand &strand);
    virtual StepEnd take(Strand &strand);

    /// What Event::detail names it by: its place in Scenario::resources, from 1.
    [[nodiscard]] quint32 reference() const { return m_reference; }

protected:
    explicit SharedObject(quint32 reference)
        : m_reference(reference)
    {}

private:
    quint32 m_reference;
};

/// On the loop, after asyncio's own; null for kinds without waiting (numbers, databases).
[[nodiscard]] std::unique_ptr<SharedObject> makeLoopObject(const Resource &resource, quint32 reference);
/// On threads, after threading's.
[[nodiscard]] std::unique_ptr<SharedObject> makeThreadObject(const Resource &resource, quint32 reference);

} // namespace interleave
