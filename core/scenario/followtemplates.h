// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

namespace interleave {

/// Some step names tasks, or resources of its instances: what it means depends on the templates' names and counts.
[[nodiscard]] bool refersToTasks(const Scenario &scenario);

/// The templates of both have the same names and counts.
[[nodiscard]] bool haveSameNames(const Scenario &one, const Scenario &other);

/// Names and counts of templates were changed, and references should say the same tasks as `before`: all of a template, or
/// those of the same numbers. Only their texts are set; what they mean, if anything, shows when the scenario is written
/// and read. Both have the same templates in the same order.
void followTemplates(Scenario &changed, const Scenario &before);

} // namespace interleave
