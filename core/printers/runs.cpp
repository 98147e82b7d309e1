// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/runs.h"

#include "core/printers/place.h"

namespace interleave {

std::size_t countAlike(std::span<const Step> steps)
{
    Step first = steps.front();
    if (!first.blocks.empty() || namesTasks(first.kind) || first.kind == StepKind::Fail)
        return 1;
    std::size_t count = 1;
    for (; count < steps.size(); ++count) {
        first.number = steps[count].number;
        if (first != steps[count])
            break;
    }
    return count;
}

} // namespace interleave
