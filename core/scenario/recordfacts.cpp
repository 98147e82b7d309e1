// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/recordfacts.h"

#include "core/scenario/addresses.h"

namespace interleave {

void tellFacts(RunRecord &record, const Scenario &scenario)
{
    record.scenarioId = scenario.id;
    record.tasks = scenario.taskNames();
    record.connections = record.world == World::Real ? echoConnections(scenario) : 0;
    for (const Resource &resource : scenario.resources)
        record.resources.push_back({resource.name, QString::fromLatin1(resourceKey(resource.kind)), resource.size});
    const auto tell = [&record](const Step &step) {
        if (step.number == 0)
            return; // not counted: no event names it
        if (record.steps.size() < step.number)
            record.steps.resize(step.number);
        StepFacts &facts = record.steps[step.number - 1];
        facts.key = QLatin1String(rowOf(step.kind).key);
        if (const auto *refs = std::get_if<TaskRefs>(&step.value))
            facts.tasks = refs->spans;
    };
    for (const TaskTemplate &program : scenario.tasks)
        visitSteps(program.steps, tell);
    for (const Variant &variant : scenario.variants)
        visitSteps(variant.main, tell);
}

void tellFacts(VariantTrace &trace, const Variant &variant)
{
    trace.name = variant.name;
    trace.limit = variant.limit;
    trace.chunk = variant.chunk;
    trace.mode = variant.hasMain ? QString() : QString::fromLatin1(modeKey(variant.mode));
    tellThreads(trace, variant);
}

void tellThreads(VariantTrace &trace, const Variant &variant)
{
    trace.workers = variant.workers;
    trace.cores = variant.cores;
    trace.gil = variant.gil;
}

} // namespace interleave
