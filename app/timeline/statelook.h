// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"
#include "core/trace/state.h"

#include <QString>

#include <array>

namespace interleave {

/// What states look like. States that differ only in what they wait for share a look.
enum class Look : quint8 {
    Nothing,
    Queued,
    Connecting,
    Waiting,
    Receiving,
    Running,
    Computing,
    Retry,
    // The ends are marks where a bar stops.
    Done,
    Failed,
    TimedOut,
    Cancelled,
    Deadlocked,
};

inline constexpr int lookCount = static_cast<int>(Look::Deadlocked) + 1;

/// How a bar is filled: the shape that tells looks apart without colour.
enum class Fill : quint8 {
    Nothing,
    PaleHatched, ///< a pale bar with few strokes; a thin line where rows are low
    Striped,     ///< upright strokes
    Outlined,    ///< plain, with an edge from 8 px up
    Solid,
    MiddleLine, ///< solid with a light line along it
    Dotted,     ///< solid with dots
    Hatched,    ///< slanted strokes, the other way than PaleHatched
};

/// What stands at the end of a bar.
enum class Mark : quint8 { Nothing, EndBar, Cross, Hourglass, CircleMinus, CircleCross };

/// The one table of how states are called, spoken and painted.
struct StateLook
{
    Look look = Look::Nothing;
    QString name;   ///< as in legends and tables: "waiting for a response"
    QString spoken; ///< a sentence for tooltips and assistive technology
};

/// By state; a part of the table that is read for every span.
extern const std::array<Look, stateCount> looksByState;
[[nodiscard]] inline Look lookOf(State state)
{
    return looksByState[static_cast<std::size_t>(state)];
}
/// In the language of the installed translators. `onThread`: as it is spoken of a task that has a thread of its own and
/// so neither needs nor holds the event loop.
[[nodiscard]] StateLook stateLook(State state, bool onThread = false);

/// As in a legend: "queued", "waiting".
[[nodiscard]] QString lookName(Look look);
/// Look::Computing in the legend of a picture in which the event loop is held, or tasks compute on threads, or both.
[[nodiscard]] QString computingName(bool holding, bool onThreads);
[[nodiscard]] QColor lookColour(Look look, Theme theme);
/// The edge of an outlined bar, the strokes and dots of a pattern.
[[nodiscard]] QColor lookInk(Look look, Theme theme);
[[nodiscard]] Fill lookFill(Look look);
[[nodiscard]] Mark lookMark(Look look);

constexpr bool isEndLook(Look look)
{
    return look >= Look::Done;
}

/// An end that deserves attention: failed, timed out, deadlocked.
constexpr bool isFailureLook(Look look)
{
    return look == Look::Failed || look == Look::TimedOut || look == Look::Deadlocked;
}

} // namespace interleave
