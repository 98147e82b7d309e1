// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"

namespace interleave {

void printCppStep(CppBody &body, const Step &step)
{
    switch (step.kind) {
#define INTERLEAVE_STEP(Kind, ...) \
    case StepKind::Kind: \
        cpp::print##Kind(body, step); \
        break;
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
    }
}

void printCppOutOfPlace(CppBody &body, const Step &step)
{
    body.comment(QStringLiteral("A thread has no event loop for “%1”.").arg(QLatin1String(rowOf(step.kind).key)));
    body.line(QStringLiteral("throw std::runtime_error(\"no running event loop\");"));
}

} // namespace interleave
