// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/stepend.h"
#include "core/scenario/step.h"

#include <memory>

namespace interleave {

class Strand;
class TaskRun;

/// A step that is under way and is more than one call: it has steps in it, or waits more than once. A strand's frames
/// are its stack: what a chain of coroutine frames is in asyncio, at a fraction of the memory.
///
/// A frame acts, or a list of steps inside it runs. Every function returns the frame's end, Suspended (the strand waits
/// on a source), or Entered.
class Frame
{
public:
    Frame() = default;
    Frame(const Frame &) = delete;
    Frame &operator=(const Frame &) = delete;
    virtual ~Frame() = default;

    /// The step begins.
    virtual StepEnd begin(Strand &strand) = 0;
    /// A wait that the frame itself had begun has ended so.
    virtual StepEnd waitOver(Strand &strand, StepEnd how);
    /// The list of steps that the frame had entered has ended so.
    virtual StepEnd blockEnded(Strand &strand, StepEnd how);

protected:
    /// Runs these steps next, in the name of the task that has come here, or of `who`.
    StepEnd enter(const std::vector<Step> &block);
    StepEnd enterAs(TaskRun &who);

private:
    friend class Strand;

    std::unique_ptr<Frame> m_outer;
    TaskRun *m_outerWho = nullptr; // in whose name the frame's own step runs
    TaskRun *m_blockWho = nullptr; // and the steps inside it
    const std::vector<Step> *m_block = nullptr; // that runs; null: the frame acts
    quint32 m_next = 0;                         // in the block
    quint32 m_stepNumber = 0;                   // of the frame's own step
};

} // namespace interleave
