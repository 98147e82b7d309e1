// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"

namespace interleave {

StepRunner runnerOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Sleep: return &runSleep;
    case StepKind::Compute: return &runCompute;
    case StepKind::Get: return &runGet;
    case StepKind::Fail: return &runFail;
    case StepKind::Log: return &runLog;
    default: return nullptr; // refused when the file is read: see core/scenario/later.cpp
    }
}

} // namespace interleave
