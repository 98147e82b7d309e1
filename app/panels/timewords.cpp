// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/timewords.h"

#include "app/panels/timeparts.h"
#include "app/timeline/durationwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace interleave {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

constexpr double hardlySooner = 1.05;
constexpr std::size_t mostCauses = 2;

QString number(quint32 value)
{
    return QLocale().toString(value);
}

double ratio(Nanoseconds a, Nanoseconds b)
{
    return b.count() > 0 ? static_cast<double>(a.count()) / static_cast<double>(b.count()) : 0;
}

quint32 doneOf(const VariantFeed &variant)
{
    quint32 done = 0;
    for (TaskId task = 0; task < variant.facts().count(); ++task)
        done += variant.facts().at(task).state == State::Done ? 1 : 0;
    return done;
}

// The variant that runs the same tasks one after another, if there is one, it is over, and as much was done.
const VariantFeed *baseline(const Feed &feed, const VariantFeed &variant, std::optional<Nanoseconds> at)
{
    if (variant.trace().mode.isEmpty()) // a program of its own need not run all of them
        return nullptr;
    for (const VariantFeed &other : feed.variants()) {
        const bool isKnown = other.endState() == State::Done && (!at || *at >= other.now());
        if (isKnown && isOneByOne(other.trace()) && doneOf(other) == doneOf(variant))
            return &other;
    }
    return nullptr;
}

QString speedSentence(const Feed &feed, const VariantFeed &variant, const TimeUse &use, std::optional<Nanoseconds> at)
{
    if (isOneByOne(variant.trace())) {
        return Words::tr("One task after another: waiting was %1 of the time, computing %2.")
            .arg(shareText(use.waiting(), use.total), shareText(use.computing(), use.total));
    }
    if (const VariantFeed *sequential = baseline(feed, variant, at)) {
        const double factor = ratio(sequential->now(), use.total);
        if (factor >= hardlySooner) {
            return Words::tr("%1 times sooner than one task after another (%2).")
                .arg(factorText(factor), durationText(sequential->now()));
        }
        if (factor > 0) {
            return Words::tr("Not sooner than one task after another (%1): nothing was gained.")
                .arg(durationText(sequential->now()));
        }
    }
    const double together = ratio(use.inFlight, use.total);
    if (together <= 0)
        return {};
    return Words::tr("On average, %1 tasks were in flight.").arg(rateText(together));
}

// What could be expected, and whether it was so.
QString idealSentence(const TimeUse &use, const Ideal &ideal)
{
    QString expected;
    if (ideal.rounds <= 1) {
        expected = Words::tr("With all tasks at once, the ideal is the longest of them, %1").arg(durationText(ideal.longest));
    } else {
        //: Tasks, places, rounds, the time of a round, their product
        expected = Words::tr("The ideal of %1 tasks on %2 places is ⌈%1/%2⌉ = %3 rounds of %4, that is %5")
                       .arg(number(use.ran), number(ideal.places), number(ideal.rounds), durationText(ideal.mean),
                            durationText(ideal.byRounds));
        if (ideal.longest > ideal.byRounds)
            expected = Words::tr("%1, but the longest task alone takes %2").arg(expected, durationText(ideal.longest));
    }
    const double off = ratio(use.total, ideal.best());
    if (off > hardlySooner) {
        //: What the ideal is; the total; how much longer that is, in per cent
        return Words::tr("%1; it took %2, %3 longer.")
            .arg(expected, durationText(use.total), shareText(use.total - ideal.best(), ideal.best()));
    }
    if (off * hardlySooner < 1)
        return Words::tr("%1; it took only %2, as a short task lets the next one begin early.").arg(expected, durationText(use.total));
    return Words::tr("%1; it took %2.").arg(expected, durationText(use.total));
}

QString causeSentence(const Shortfall &each, const TimeUse &use, const Ideal &ideal, int cores)
{
    const QString time = durationText(each.time);
    const QString share = shareText(each.time, use.total);
    const QString together = durationText(each.time * static_cast<qint64>(ideal.places));
    switch (each.cause) {
    case Cause::LoopHeld:
        return Words::tr("For %1, %2 of the time, one task held the loop by computing or blocking, and no other could go on.")
            .arg(time, share);
    case Cause::SlowChunk:
        return Words::tr("Waiting for the slowest of each chunk left places empty for %1 together: that cost %2, %3 of the time.")
            .arg(together, time, share);
    case Cause::LateStart:
        return Words::tr("Places stood empty for %1 together, as the program started tasks later: that cost %2, %3 of the time.")
            .arg(together, time, share);
    case Cause::EmptyAtEnd:
        return Words::tr("When no task was left to begin, places stood empty for %1 together: that cost %2, %3 of the time.")
            .arg(together, time, share);
    case Cause::Locks:
        return Words::tr("Tasks in flight waited %1 together for locks and semaphores, which let only some go on.").arg(together);
    case Cause::OtherTasks: return Words::tr("Tasks in flight waited %1 together for other tasks.").arg(together);
    case Cause::Connections: return Words::tr("Requests waited %1 together for a free connection.").arg(together);
    case Cause::Cores:
        //: %n is the number of cores
        return Words::tr("Tasks that computed shared %n core(s) and waited %1 together for one.", nullptr, cores).arg(together);
    case Cause::Retries: return Words::tr("Pauses before retries took %1 together.").arg(together);
    }
    return {};
}

// With all at once, the longest task is what it is about; that others end before is no fault.
bool isTheLongest(Cause cause, const TimeUse &use, const Ideal &ideal)
{
    return cause == Cause::EmptyAtEnd && ideal.best() == ideal.longest && ratio(use.total, ideal.longest) < hardlySooner;
}

} // namespace

TimeReport timeReport(const VariantFeed &variant)
{
    TimeReport report;
    report.use = timeUse(variant.transitions(), variant.facts(), variant.now());
    report.ideal = idealOf(variant.trace(), variant.facts(), report.use);
    report.shortfalls = shortfallsOf(variant.trace(), variant.transitions(), report.use, report.ideal);
    return report;
}

QStringList timeSentences(const Feed &feed, int index, const TimeReport &report, std::optional<Nanoseconds> at)
{
    const VariantFeed &variant = feed.variant(index);
    const TimeUse &use = report.use;
    QStringList sentences;
    bool isAllDone = true;
    if (const quint32 done = doneOf(variant); done < static_cast<quint32>(variant.facts().created().size())) {
        isAllDone = false;
        sentences << Words::tr("Only %1 of %2 tasks were done: its time does not compare with that of others.")
                         .arg(number(done), number(static_cast<quint32>(variant.facts().created().size())));
    } else if (QString speed = speedSentence(feed, variant, use, at); !speed.isEmpty()) {
        sentences << speed;
    }
    if (report.ideal.places == 0 || isOneByOne(variant.trace()) || variant.endState() != State::Done)
        return sentences;
    if (isAllDone)
        sentences << idealSentence(use, report.ideal);
    std::size_t told = 0;
    for (const Shortfall &each : report.shortfalls) {
        if (told >= mostCauses || isTheLongest(each.cause, use, report.ideal))
            continue;
        sentences << causeSentence(each, use, report.ideal, variant.trace().gil ? 1 : variant.trace().cores);
        ++told;
    }
    if (told == 0 && isAllDone)
        sentences << Words::tr("It is as good as it gets: nothing stood empty, and nobody held up the others.");
    return sentences;
}

} // namespace interleave
