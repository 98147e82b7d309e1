// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonsteps.h"

namespace interleave {

void printPythonStep(PythonBody &body, const Step &step)
{
    switch (step.kind) {
#define INTERLEAVE_STEP(Kind, ...) \
    case StepKind::Kind: \
        python::print##Kind(body, step); \
        break;
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
    }
}

void printOutOfPlace(PythonBody &body, const Step &step)
{
    const QString key = QLatin1String(rowOf(step.kind).key);
    body.comment(QStringLiteral("A thread has no event loop for “%1”.").arg(key));
    body.line(QStringLiteral("raise RuntimeError(\"no running event loop\")"));
}

} // namespace interleave
