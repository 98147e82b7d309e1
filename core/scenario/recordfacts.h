// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/trace/runrecord.h"

namespace interleave {

/// Puts into the record what its readers need to know of the scenario: the names of tasks and shared objects, and what
/// each step is. A fact of the run from its start on. The record's world is known by then.
void tellFacts(RunRecord &record, const Scenario &scenario);

/// The same of a variant. One with a program of its own has no mode.
void tellFacts(VariantTrace &trace, const Variant &variant);

/// Of these only what a saved run does not say beside them: the threads.
void tellThreads(VariantTrace &trace, const Variant &variant);

} // namespace interleave
