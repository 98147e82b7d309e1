// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

namespace interleave::testing {

/// Scenarios made by hand, so that tests of the engine do not depend on the reader.
inline Step sleepFor(double milliseconds)
{
    Step step;
    step.kind = StepKind::Sleep;
    step.value = DurationSpec(FixedDuration{milliseconds});
    return step;
}

inline Step sleepEach(std::vector<double> milliseconds)
{
    Step step;
    step.kind = StepKind::Sleep;
    step.value = DurationSpec(EachDuration{std::move(milliseconds)});
    return step;
}

inline Step computeFor(double milliseconds)
{
    Step step;
    step.kind = StepKind::Compute;
    step.value = DurationSpec(FixedDuration{milliseconds});
    return step;
}

inline Step getFrom(const QString &address, std::vector<StepOption> options = {})
{
    Step step;
    step.kind = StepKind::Get;
    step.value = address;
    step.options = std::move(options);
    return step;
}

inline Step withWords(StepKind kind, const QString &words)
{
    Step step;
    step.kind = kind;
    step.value = words;
    return step;
}

inline StepOption milliseconds(OptionKey key, double value)
{
    return {key, DurationSpec(FixedDuration{value})};
}

inline TaskTemplate task(const QString &name, std::vector<Step> steps, quint32 count = 1)
{
    return {name, count, std::move(steps)};
}

inline Variant variant(Mode mode, int size = 0)
{
    Variant variant;
    variant.name = QString::fromLatin1(modeKey(mode));
    variant.mode = mode;
    (mode == Mode::Chunked ? variant.chunk : variant.limit) = size;
    return variant;
}

inline Scenario scenario(std::vector<TaskTemplate> tasks, std::vector<Variant> variants)
{
    Scenario scenario;
    scenario.id = QStringLiteral("test");
    scenario.tasks = std::move(tasks);
    scenario.variants = std::move(variants);
    numberSteps(scenario);
    return scenario;
}

} // namespace interleave::testing
