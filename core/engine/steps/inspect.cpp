// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

Message stateOf(const VariantRun &run, const TaskRun &task)
{
    const QString name = run.nameOf(task);
    if (!task.isBegun())
        return {QT_TRANSLATE_NOOP("Message", "%1: not started"), {name}};
    if (!task.hasEnded())
        return {QT_TRANSLATE_NOOP("Message", "%1: pending"), {name}};
    switch (task.outcome().kind) {
    case StepEnd::Cancelled: return {QT_TRANSLATE_NOOP("Message", "%1: cancelled"), {name}};
    case StepEnd::TimedOut: return {QT_TRANSLATE_NOOP("Message", "%1: timed out"), {name}};
    case StepEnd::Failed:
        return {QT_TRANSLATE_NOOP("Message", "%1: failed: %2"), {name, run.messageText(task.outcome().message)}};
    default: return {QT_TRANSLATE_NOOP("Message", "%1: done"), {name}};
    }
}

} // namespace

// Notes what each task is now.
StepEnd runInspect(Strand &strand, const Step &step)
{
    VariantRun &run = strand.run();
    run.forEach(std::get<TaskRefs>(step.value).spans, [&](TaskRun &task) { strand.say(stateOf(run, task)); });
    return StepEnd::done();
}

} // namespace interleave
