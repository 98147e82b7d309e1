// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

namespace interleave {

/// Where steps run, and so in which words they are printed.
enum class Place : quint8 {
    Loop,         ///< in a coroutine
    BlockingLoop, ///< in a coroutine of the mode `sequential`: what waits for time or for the world holds the loop
    Plain,        ///< in a function of the mode `sequential`, where nothing needs a loop
    Thread,       ///< in a function that a thread of the mode `threads` runs
    Offload,      ///< in an `offload` step, and in what is called there: on a thread beside the loop
};

[[nodiscard]] constexpr bool isOnLoop(Place place)
{
    return place == Place::Loop || place == Place::BlockingLoop;
}

/// Whether the step's value are tasks.
[[nodiscard]] bool namesTasks(StepKind kind);
/// Whether the step may start them, `call` included.
[[nodiscard]] bool startsTasks(StepKind kind);
/// Whether the step makes asyncio tasks of what is not started.
[[nodiscard]] bool makesTasks(StepKind kind);
/// Whether a step of this kind can do nothing but fail there: what needs a loop fails on a thread, and a resource of the loop fails in
/// an `offload` (scenario-format §5, "no running event loop"). What is in the step is not run then.
[[nodiscard]] bool onlyFailsAt(Place place, StepKind kind);

/// Where the steps of the variant's tasks run.
[[nodiscard]] Place placeOfTasks(const Scenario &scenario, const Variant &variant);

/// Calls `visit(step, place)` for each step that can be run, and for those in it; a step before those in it.
template<typename Visit>
void visitPlaces(const std::vector<Step> &steps, Place place, const Visit &visit)
{
    for (const Step &step : steps) {
        visit(step, place);
        if (onlyFailsAt(place, step.kind))
            continue;
        for (const StepBlock &block : step.blocks)
            visitPlaces(block.steps, step.kind == StepKind::Offload ? Place::Offload : place, visit);
    }
}

} // namespace interleave
