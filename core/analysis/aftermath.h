// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

namespace interleave {

/// What is left of a variant that is over, as far as something can be wrong with it.
struct Aftermath
{
    State end = State::Done;    ///< how it ended
    Nanoseconds total{0};
    quint32 tasks = 0;          ///< those that were made; the others have no part in the variant
    quint32 done = 0;
    quint32 lostUpdates = 0;
    Nanoseconds longestHold{0}; ///< the longest time for which a task held the loop in one turn of its; 0 on threads

    bool operator==(const Aftermath &) const = default;
};

[[nodiscard]] Aftermath aftermathOf(const VariantTrace &variant, quint32 taskCount);

/// Whether one is a cure for what the other shows. What counts first decides: an end that is no deadlock, fewer lost updates,
/// more tasks done, at least a twentieth sooner with as many of them done, a loop that is held less long with as many done and not
/// later.
[[nodiscard]] bool isCure(const Aftermath &mended, const Aftermath &broken);

} // namespace interleave
