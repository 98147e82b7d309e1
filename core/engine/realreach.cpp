// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realreach.h"

#include "core/scenario/messages.h"

#include <optional>

namespace interleave {

namespace {

// `owner` is the task template or the variant whose step it is.
std::optional<Message> refusal(const Step &step, const QString &owner)
{
    if (step.kind != StepKind::Sql)
        return std::nullopt;
    return say(QT_TRANSLATE_NOOP("Message", "The step “%1” of “%2” runs in simulated time only. Choose simulated time, "
                                            "or leave the step out."),
               {QLatin1String(rowOf(step.kind).key), owner});
}

Message firstRefusal(const std::vector<Step> &steps, const QString &owner)
{
    Message first;
    visitSteps(steps, [&first, &owner](const Step &step) {
        if (!first.source.isEmpty())
            return;
        if (const std::optional<Message> refused = refusal(step, owner))
            first = *refused;
    });
    return first;
}

} // namespace

Message beyondReal(const Scenario &scenario, const std::vector<const Variant *> &variants)
{
    for (const Variant *variant : variants) {
        if (Message refused = firstRefusal(variant->main, variant->name); !refused.source.isEmpty())
            return refused;
    }
    for (const TaskTemplate &program : scenario.tasks) {
        if (Message refused = firstRefusal(program.steps, program.name); !refused.source.isEmpty())
            return refused;
    }
    return {};
}

} // namespace interleave
