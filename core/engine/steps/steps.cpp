// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"

#include <array>

namespace interleave {

StepRunner runnerOf(StepKind kind)
{
    static constexpr auto runners = std::to_array<StepRunner>({
#define INTERLEAVE_STEP(Kind, key, type, ...) &run##Kind,
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
    });
    return runners[static_cast<std::size_t>(kind)];
}

} // namespace interleave
