// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array runners{
#define INTERLEAVE_STEP(Kind, key, type, blocks, ...) &run##Kind,
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
};

} // namespace

StepRunner runnerOf(StepKind kind)
{
    return runners[static_cast<std::size_t>(kind)];
}

bool needsLoop(StepKind kind, const Variant &variant)
{
    switch (kind) {
    case StepKind::Spawn:
    case StepKind::Await:
    case StepKind::Gather:
    case StepKind::Group:
    case StepKind::Race:
    case StepKind::AsCompleted:
    case StepKind::Cancel:
    case StepKind::Offload: return true;
    case StepKind::With:
    case StepKind::Wait:
    case StepKind::Set:
    case StepKind::Clear:
    case StepKind::Put:
    case StepKind::Take: return variant.hasMain || variant.mode != Mode::Threads;
    default: return false;
    }
}

} // namespace interleave
