// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/numbertext.h"

#include <algorithm>
#include <cmath>

namespace interleave::javascript {

namespace {

constexpr double longestTimer = 2'147'483'647; // milliseconds, of Node's timers

bool isWhole(double ms)
{
    return ms == std::floor(ms);
}

// Whether the scenario names a fraction of a millisecond; one that is drawn at random is not named.
bool hasFraction(const DurationSpec &spec)
{
    if (const auto *fixed = std::get_if<FixedDuration>(&spec))
        return !isWhole(fixed->milliseconds);
    const auto *each = std::get_if<EachDuration>(&spec);
    return each && !std::ranges::all_of(each->milliseconds, isWhole);
}

} // namespace

void printSleep(JsBody &body, const Step &step)
{
    const auto &spec = std::get<DurationSpec>(step.value);
    const QString ms = body.milliseconds(spec);
    if (body.place == Place::Loop && step.flag(OptionKey::Blocking)) {
        body.use(JsHelper::SleepBlocking);
        body.line(QStringLiteral("sleepBlocking(%1); // holds the event loop").arg(ms));
        return;
    }
    if (body.place != Place::Loop && body.place != Place::Thread) {
        body.use(JsHelper::SleepBlocking);
        body.line(QStringLiteral("sleepBlocking(%1);").arg(ms));
        return;
    }
    const QString signal = body.hasSignal ? QStringLiteral(", undefined, { signal }") : QString();
    if (isAlwaysZero(spec)) {
        body.import("nextTurn");
        body.line(QStringLiteral("await nextTurn(%1); // lets the others have a turn").arg(QLatin1String(body.hasSignal ? "undefined, { signal }" : "")));
        return;
    }
    if (typicalMilliseconds(spec) > longestTimer)
        body.comment(QStringLiteral("Node's timers wait for 24.8 days at most; a longer time is none."));
    if (hasFraction(spec))
        body.program.parts.note(QStringLiteral("Node's timers wait for whole milliseconds, at least one: fractions are cut off."));
    body.import("sleep");
    body.line(QStringLiteral("await sleep(%1%2);").arg(ms, signal));
}

void printCompute(JsBody &body, const Step &step)
{
    const bool isOnThread = body.place == Place::Thread || body.place == Place::Offload;
    body.use(isOnThread ? JsHelper::ComputeOnThreads : JsHelper::Compute);
    body.line(QStringLiteral("compute(%1);").arg(body.milliseconds(std::get<DurationSpec>(step.value))));
}

} // namespace interleave::javascript
