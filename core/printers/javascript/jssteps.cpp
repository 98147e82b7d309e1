// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"

namespace interleave {

void printJsStep(JsBody &body, const Step &step)
{
    switch (step.kind) {
#define INTERLEAVE_STEP(Kind, ...) \
    case StepKind::Kind: \
        javascript::print##Kind(body, step); \
        break;
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
    }
}

void printJsOutOfPlace(JsBody &body, const Step &step)
{
    body.comment(QStringLiteral("“%1” is no work for a thread: it needs the main thread's event loop.").arg(QLatin1String(rowOf(step.kind).key)));
    body.line(QStringLiteral("throw new Error('no running event loop');"));
}

} // namespace interleave
