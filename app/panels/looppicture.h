// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/moment.h"

namespace interleave {

/// The parts of an event loop's picture, in the order in which they are shown.
enum class LoopPart : quint8 { Running, Ready, Io, Gate, Barrier, Queue, Tasks, Database, Worker, Timers, Workers };

inline constexpr int loopPartCount = static_cast<int>(LoopPart::Workers) + 1;

/// A task in one of the parts.
struct LoopCard
{
    TaskId task = noTask;
    State state = State::NotStarted;
    std::optional<Nanoseconds> left; ///< of a timer: until it is due; negative where the loop is late
    bool isDeadline = false;         ///< of a timer: a time limit's
    bool holdsLoop = false;

    bool operator==(const LoopCard &) const = default;
};

struct LoopSection
{
    std::vector<LoopCard> cards; ///< the first of them, in the order in which their turn comes
    std::size_t more = 0;        ///< and so many others

    bool operator==(const LoopSection &) const = default;
};

/// What a variant's event loop, or its threads, have before them at a moment.
struct LoopPicture
{
    std::array<LoopSection, loopPartCount> parts;
    int workers = 0;     ///< worker threads of the variant; 0: it has none
    int freeWorkers = 0; ///< of them, those without work

    [[nodiscard]] const LoopSection &operator[](LoopPart part) const { return parts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] LoopSection &operator[](LoopPart part) { return parts[static_cast<std::size_t>(part)]; }
    bool operator==(const LoopPicture &) const = default;
};

/// The picture at `time`, with at most so many cards in each part.
[[nodiscard]] LoopPicture loopPicture(const Moment &moment, Nanoseconds time, std::size_t atMost);

} // namespace interleave
