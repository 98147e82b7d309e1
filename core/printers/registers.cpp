// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/registers.h"

namespace interleave {

bool usesRegister(const std::vector<Step> &steps)
{
    bool isUsed = false;
    visitSteps(steps, [&isUsed](const Step &step) { isUsed = isUsed || step.kind == StepKind::Read || step.kind == StepKind::Write; });
    return isUsed;
}

bool writesRegister(const std::vector<Step> &steps)
{
    bool isWritten = false;
    visitSteps(steps, [&isWritten](const Step &step) { isWritten = isWritten || step.kind == StepKind::Write; });
    return isWritten;
}

} // namespace interleave
