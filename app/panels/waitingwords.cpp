// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/waitingwords.h"

#include "app/timeline/durationwords.h"

#include <QCoreApplication>

#include <cmath>

namespace interleave {

namespace {

struct WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(WaitingWords)
};

bool isSequential(const VariantFeed &variant)
{
    return variant.trace().mode == QStringLiteral("sequential") ||
           variant.trace().mode == QStringLiteral("sequential-await");
}

int percentOf(Nanoseconds part, Nanoseconds whole)
{
    if (whole.count() <= 0)
        return 0;
    const double share = static_cast<double>(part.count()) / static_cast<double>(whole.count());
    return static_cast<int>(std::lround(std::min(1.0, share) * 100));
}

QString ofSequential(const VariantFeed &variant)
{
    const TimeShares shares = timeShares(variant);
    const int waiting = percentOf(shares.waiting, variant.now());
    const int computing = percentOf(shares.computing, variant.now());
    if (computing > waiting) {
        return WaitingWords::tr("Computing was %1 % of the sequential run: on one thread, concurrency cannot give that "
                                "back.")
            .arg(computing);
    }
    if (waiting == 0)
        return {};
    return WaitingWords::tr("Waiting was %1 % of the sequential run: that is what concurrency gives back.")
        .arg(waiting);
}

} // namespace

TimeShares timeShares(const VariantFeed &variant)
{
    TimeShares shares;
    const TransitionTable &table = variant.transitions();
    for (TaskId task = 0; task < variant.facts().count(); ++task) {
        for (quint32 at = table.first(task); at != TransitionTable::none;) {
            const Transition &transition = table.at(at);
            at = transition.next;
            const Nanoseconds end = at == TransitionTable::none ? variant.now() : table.at(at).time;
            const Nanoseconds time = std::max(Nanoseconds{0}, end - transition.time);
            if (transition.state == State::Computing)
                shares.computing += time;
            else if (isWaiting(transition.state) && transition.state != State::WaitGate)
                shares.waiting += time;
        }
    }
    return shares;
}

QString waitingSentence(const Feed &feed)
{
    if (!feed.isOver())
        return {};
    for (const VariantFeed &variant : feed.variants()) {
        if (isSequential(variant) && variant.endState() == State::Done)
            return ofSequential(variant);
    }
    for (const VariantFeed &variant : feed.variants()) {
        const TimeShares shares = timeShares(variant);
        if (variant.endState() == State::Done && shares.waiting > variant.now()) {
            return WaitingWords::tr("Together the tasks waited %1 within %2: most of the waiting went on at the same "
                                    "time.")
                .arg(durationText(shares.waiting), durationText(variant.now()));
        }
    }
    return {};
}

} // namespace interleave
