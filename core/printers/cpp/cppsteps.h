// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/cpp/cppprogram.h"

namespace interleave {

/// Prints a step at the body's present level, with those in it.
void printCppStep(CppBody &body, const Step &step);
/// Prints a step that can do nothing but fail where it stands.
void printCppOutOfPlace(CppBody &body, const Step &step);

// One function for each kind of step, in the files of this folder, a family of steps each.
#define INTERLEAVE_STEP(Kind, ...) void print##Kind(CppBody &body, const Step &step);
namespace cpp {
#include "core/scenario/steps.def"
}
#undef INTERLEAVE_STEP

} // namespace interleave
