// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulatedonly.h"

namespace interleave {

namespace {

bool isSimulatedOnly(StepKind kind)
{
    switch (kind) {
    case StepKind::Request: // the client sends GET, without headers or a body
    case StepKind::Tcp:
    case StepKind::Sql:
    case StepKind::Offload: return true;
    default: return false;
    }
}

} // namespace

QString simulatedOnly(const Scenario &scenario, const std::vector<const Variant *> &variants)
{
    const char *found = nullptr;
    const auto look = [&found](const Step &step) {
        if (!found && isSimulatedOnly(step.kind))
            found = rowOf(step.kind).key;
    };
    for (const TaskTemplate &task : scenario.tasks)
        visitSteps(task.steps, look);
    for (const Variant *variant : variants) {
        visitSteps(variant->main, look);
        if (!found && !variant->hasMain && variant->mode == Mode::Threads)
            found = modeKey(variant->mode);
    }
    return QLatin1String(found);
}

} // namespace interleave
