// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/ideal.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

Ideal idealOf(const FakeRun &run)
{
    const auto record = makeRecord(run);
    const VariantTrace &trace = *record->variants.front();
    TransitionTable transitions(record->tasks.count());
    LogCursor(trace.log).readNew([&](const Event &event) { transitions.take(event); });
    const FactTable facts = factsOf(trace.log, record->tasks.count());
    return idealOf(trace, facts, timeUse(transitions, facts, trace.now()));
}

// 1 s for the first, 2 s for the second, and so on.
Nanoseconds growing(TaskId task)
{
    return 1s * (task + 1);
}

} // namespace

class IdealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitAllGoInOneRound()
    {
        const Ideal ideal = idealOf({.variants = {{QStringLiteral("concurrent")}}, .duration = growing});
        QCOMPARE(ideal.places, 3U);
        QCOMPARE(ideal.rounds, 1U);
        QCOMPARE(ideal.mean, Nanoseconds(2s));
        QCOMPARE(ideal.longest, Nanoseconds(3s));
        QCOMPARE(ideal.best(), Nanoseconds(3s));
    }

    void roundsAreTasksByPlacesRoundedUp()
    {
        const Ideal ideal = idealOf({.tasks = 20, .variants = {{QStringLiteral("concurrent"), 6}}});
        QCOMPARE(ideal.places, 6U);
        QCOMPARE(ideal.rounds, 4U);
        QCOMPARE(ideal.byRounds, Nanoseconds(4s));
    }

    void aSequentialVariantHasOnePlace()
    {
        const Ideal ideal = idealOf({.variants = {{QStringLiteral("sequential")}}, .duration = growing});
        QCOMPARE(ideal.places, 1U);
        QCOMPARE(ideal.byRounds, Nanoseconds(6s));
        QCOMPARE(ideal.emptyBefore + ideal.emptyAtEnd, Nanoseconds(0));
    }

    // Two places: tasks of 1 s and 2 s; the third, of 3 s, begins at 1 s and ends at 4 s; from 2 s on one place is empty.
    void placesThatNobodyIsLeftToFillAreEmptyAtTheEnd()
    {
        const Ideal ideal = idealOf({.variants = {{QStringLiteral("concurrent"), 2}}, .duration = growing});
        QCOMPARE(ideal.emptyAtEnd, Nanoseconds(2s));
        QCOMPARE(ideal.emptyBefore, Nanoseconds(0));
    }

    // Chunks of two: 1 s and 2 s, then 3 s and 4 s. The first chunk leaves a place empty for 1 s, the last for another.
    void aChunkThatWaitsForItsSlowestLeavesPlacesEmptyBefore()
    {
        const Ideal ideal = idealOf({.tasks = 4, .variants = {{QStringLiteral("chunked"), 0, 2}}, .duration = growing});
        QCOMPARE(ideal.places, 2U);
        QCOMPARE(ideal.emptyBefore, Nanoseconds(1s));
        QCOMPARE(ideal.emptyAtEnd, Nanoseconds(1s));
    }

    void whereNoTaskHasEndedThereIsNothingToExpect()
    {
        const Ideal ideal = idealOf({.variants = {{QStringLiteral("concurrent")}}, .until = 500ms});
        QCOMPARE(ideal.places, 0U);
        QCOMPARE(ideal.best(), Nanoseconds(0));
    }
};

QTEST_GUILESS_MAIN(IdealTest)
#include "tst_ideal.moc"
