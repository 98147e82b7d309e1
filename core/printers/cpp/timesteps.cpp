// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"

namespace interleave::cpp {

void printSleep(CppBody &body, const Step &step)
{
    const QString duration = body.duration(std::get<DurationSpec>(step.value));
    if (body.place != Place::Loop || step.flag(OptionKey::Blocking)) {
        const QLatin1String remark(body.place == Place::Loop ? " // holds the loop" : "");
        body.line(QStringLiteral("std::this_thread::sleep_for(%1);%2").arg(duration, remark));
        return;
    }
    if (body.program.stops)
        body.use(CppHelper::SleepFor);
    body.await(QLatin1String(body.program.stops ? "sleepFor" : "QCoro::sleepFor"), {duration});
}

void printCompute(CppBody &body, const Step &step)
{
    body.use(CppHelper::Compute);
    body.line(QStringLiteral("compute(%1);").arg(body.duration(std::get<DurationSpec>(step.value))));
}

} // namespace interleave::cpp
