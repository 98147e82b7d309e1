// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonsteps.h"

namespace interleave::python {

void printSleep(PythonBody &body, const Step &step)
{
    const QString seconds = body.seconds(std::get<DurationSpec>(step.value));
    if (body.place != Place::Loop) {
        body.import("time");
        body.line(QStringLiteral("time.sleep(%1)").arg(seconds));
    } else if (step.flag(OptionKey::Blocking)) {
        body.import("time");
        body.line(QStringLiteral("time.sleep(%1)  # holds the loop").arg(seconds));
    } else {
        body.import("asyncio");
        body.line(QStringLiteral("await asyncio.sleep(%1)").arg(seconds));
    }
}

void printCompute(PythonBody &body, const Step &step)
{
    body.use(PythonHelper::Compute);
    body.line(QStringLiteral("compute(%1)").arg(body.seconds(std::get<DurationSpec>(step.value))));
}

} // namespace interleave::python
