// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/place.h"

#include <algorithm>

namespace interleave {

bool namesTasks(StepKind kind)
{
    return rowOf(kind).type == ValueType::Tasks;
}

bool startsTasks(StepKind kind)
{
    return makesTasks(kind) || kind == StepKind::Call;
}

bool makesTasks(StepKind kind)
{
    return kind == StepKind::Spawn || kind == StepKind::Gather || kind == StepKind::Group || kind == StepKind::Race
        || kind == StepKind::AsCompleted;
}

bool onlyFailsAt(Place place, StepKind kind)
{
    if (place != Place::Thread && place != Place::Offload)
        return false;
    if (makesTasks(kind) || kind == StepKind::Await || kind == StepKind::Cancel || kind == StepKind::Offload)
        return true;
    if (place == Place::Thread)
        return false;
    switch (rowOf(kind).type) {
    case ValueType::Holdable:
    case ValueType::Waitable:
    case ValueType::Event:
    case ValueType::Queue:
        return true;
    default:
        return false;
    }
}

Place placeOfTasks(const Scenario &scenario, const Variant &variant)
{
    if (variant.hasMain)
        return Place::Loop;
    if (variant.mode == Mode::Threads)
        return Place::Thread;
    if (variant.mode != Mode::Sequential)
        return Place::Loop;
    bool needsLoop = false;
    for (const TaskTemplate &task : scenario.tasks) {
        visitPlaces(task.steps, Place::BlockingLoop, [&needsLoop](const Step &step, Place place) {
            needsLoop = needsLoop || (isOnLoop(place) && makesTasks(step.kind));
        });
    }
    return needsLoop ? Place::BlockingLoop : Place::Plain;
}

} // namespace interleave
