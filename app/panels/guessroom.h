// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/time/duration.h"

namespace interleave {

/// How long an axis is on which a total time is guessed before anything has run: between the longest task and all of them
/// one after another, both roughly, from what the file says and nothing else. It tells nothing of the result, which may
/// even lie beyond. At least a millisecond.
[[nodiscard]] Nanoseconds guessRoom(const Scenario &scenario);

} // namespace interleave
