// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parameters.h"

namespace interleave {

/// The program in which the parameter's step stands: a template's, or a variant's main. The scenario may be const.
template<typename SomeScenario>
[[nodiscard]] auto &programOf(SomeScenario &scenario, const ParameterId &id)
{
    const auto owner = static_cast<std::size_t>(id.owner);
    return id.inMain ? scenario.variants[owner].main : scenario.tasks[owner].steps;
}

/// The steps of a program and all that are in them, a step before those in it: ParameterId::step is the place here.
template<typename Steps>
[[nodiscard]] auto allSteps(Steps &steps)
{
    std::vector<decltype(&steps.front())> all;
    visitSteps(steps, [&all](auto &step) { all.push_back(&step); });
    return all;
}

/// The step of a parameter that has one.
template<typename SomeScenario>
[[nodiscard]] auto &stepOf(SomeScenario &scenario, const ParameterId &id)
{
    return *allSteps(programOf(scenario, id)).at(static_cast<std::size_t>(id.step));
}

/// Calls `use` with all steps of each program of the scenario, and with an id that says where they stand.
template<typename SomeScenario, typename Use>
void eachProgram(SomeScenario &scenario, const Use &use)
{
    for (std::size_t i = 0; i < scenario.tasks.size(); ++i)
        use(allSteps(scenario.tasks[i].steps), ParameterId{.owner = static_cast<int>(i)});
    for (std::size_t i = 0; i < scenario.variants.size(); ++i)
        use(allSteps(scenario.variants[i].main), ParameterId{.owner = static_cast<int>(i), .inMain = true});
}

} // namespace interleave
