// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/ideal.h"

#include <vector>

namespace interleave {

/// What keeps a variant from being over as soon as its tasks could be.
enum class Cause : quint8 {
    LoopHeld,    ///< one task computed or blocked, and none of the others could go on
    SlowChunk,   ///< places of a chunk stood empty until its slowest task had ended
    LateStart,   ///< places stood empty though tasks had not begun: the program started them later
    EmptyAtEnd,  ///< places stood empty because nobody was left to begin
    Locks,       ///< tasks in flight waited for locks and semaphores
    OtherTasks,  ///< tasks in flight waited for others: for their ends, at barriers, at queues
    Connections, ///< requests waited for a connection
    Cores,       ///< more threads computed than there are cores
    Retries,     ///< tasks paused before another attempt
};

/// How much a cause costs, by the clock.
struct Shortfall
{
    Cause cause;
    Nanoseconds time; ///< the loop held: by the clock; all others: of the places' time, shared evenly among the places

    bool operator==(const Shortfall &) const = default;
};

/// Causes that cost at least a twentieth of the total, the dearest first; those of one price in the order of Cause. Causes
/// may overlap in time: while the loop is held, others wait too. Nothing of a variant that runs its tasks one after another,
/// where nothing is meant to overlap, and nothing where no task has started and ended.
[[nodiscard]] std::vector<Shortfall> shortfallsOf(const VariantTrace &variant, const TransitionTable &transitions, const TimeUse &use,
                                                  const Ideal &ideal);

/// How long tasks that computed had no core, all of them together, if `cores` are shared evenly: while k of them compute, k − cores have
/// none. Up to `total`; `cores` >= 1.
[[nodiscard]] Nanoseconds waitForCores(const TransitionTable &transitions, Nanoseconds total, int cores);

/// The variant runs its tasks one after another.
[[nodiscard]] bool isOneByOne(const VariantTrace &variant);

} // namespace interleave
