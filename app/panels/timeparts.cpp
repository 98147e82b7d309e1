// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/timeparts.h"

#include "app/timeline/statelook.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace interleave {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeParts)
};

} // namespace

std::vector<TimePart> timeParts(const TimeUse &use)
{
    std::vector<TimePart> parts;
    const auto add = [&parts](State state, bool isQueued, Nanoseconds time) {
        if (time > Nanoseconds{0})
            parts.push_back({state, isQueued, time});
    };
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        if (state == State::WaitGate) {
            add(state, true, use.queuedAtGate);
            add(state, false, use.of(state) - use.queuedAtGate);
        } else {
            add(state, false, use.of(state));
        }
    }
    return parts;
}

QString partName(const TimePart &part, bool onThreads)
{
    if (part.isQueued)
        return Words::tr("behind the limit");
    if (part.state == State::WaitGate)
        return Words::tr("waiting for a lock or semaphore");
    if (part.state == State::Created)
        return onThreads ? Words::tr("waiting for a thread") : Words::tr("waiting for the first turn");
    if (part.state == State::Ready)
        return Words::tr("waiting for a turn");
    return stateLook(part.state, onThreads).name;
}

QString shareText(Nanoseconds part, Nanoseconds whole)
{
    const double share =
        whole.count() > 0 ? 100 * static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
    const auto percent = static_cast<int>(std::lround(share));
    //: A share, in per cent
    const QString text = Words::tr("%1 %").arg(QLocale().toString(percent == 0 && share > 0 ? 1 : percent));
    return percent == 0 && share > 0 ? u'<' + text : text;
}

} // namespace interleave
