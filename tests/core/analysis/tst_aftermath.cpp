// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/aftermath.h"
#include "core/trace/lostupdates.h"
#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

Aftermath aftermathOf(const char *members)
{
    const std::shared_ptr<RunRecord> record = played(members);
    return aftermathOf(*record->variants.front(), record->tasks.count());
}

quint32 lost(const char *members)
{
    return aftermathOf(members).lostUpdates;
}

} // namespace

class AftermathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWhoReadBeforeTheFirstWritesLoseButOne()
    {
        QCOMPARE(lost("'resources': {'n': {'number': 0}},"
                      "'tasks': [{'name': 'd', 'count': 4, 'steps': [{'read': 'n'}, {'sleep': 10}, {'write': 'n', 'plus': 10}]}],"
                      "'variants': [{'mode': 'concurrent'}]"),
                 3U);
    }
    void oneAfterAnotherLosesNothing()
    {
        QCOMPARE(lost("'resources': {'n': {'number': 0}},"
                      "'tasks': [{'name': 'd', 'count': 4, 'steps': [{'read': 'n'}, {'sleep': 10}, {'write': 'n', 'plus': 10}]}],"
                      "'variants': [{'mode': 'sequential-await'}]"),
                 0U);
    }
    void noAwaitBetweenReadingAndWritingLosesNothing()
    {
        QCOMPARE(lost("'resources': {'n': {'number': 0}},"
                      "'tasks': [{'name': 'd', 'count': 4, 'steps': [{'sleep': 10}, {'read': 'n'}, {'write': 'n', 'plus': 10}]}],"
                      "'variants': [{'mode': 'concurrent'}]"),
                 0U);
    }
    // The second of A's writes follows its own first; B's, between them, is lost to it.
    void oneIsNotLostToOneself()
    {
        QCOMPARE(lost("'resources': {'n': {'number': 0}},"
                      "'tasks': [{'name': 'A', 'steps': [{'read': 'n'}, {'write': 'n', 'plus': 1}, {'sleep': 10}, {'write': 'n', 'plus': 2}]},"
                      "          {'name': 'B', 'steps': [{'sleep': 5}, {'read': 'n'}, {'write': 'n', 'plus': 1}]}],"
                      "'variants': [{'mode': 'concurrent'}]"),
                 1U);
    }
    void numbersAreApart()
    {
        QCOMPARE(lost("'resources': {'n': {'number': 0}, 'm': {'number': 0}},"
                      "'tasks': [{'name': 'A', 'steps': [{'read': 'n'}, {'sleep': 10}, {'write': 'n', 'plus': 1}]},"
                      "          {'name': 'B', 'steps': [{'read': 'm'}, {'sleep': 10}, {'write': 'm', 'plus': 1}]}],"
                      "'variants': [{'mode': 'concurrent'}]"),
                 0U);
    }
    // What a `log` step says in these words is nobody's write.
    void wordsAreNoWrites()
    {
        QCOMPARE(lost("'resources': {'n': {'number': 0}},"
                      "'tasks': [{'name': 'd', 'count': 4, 'steps': [{'log': 'read %1: %2'}, {'sleep': 10}, {'log': 'wrote %1: %2'}]}],"
                      "'variants': [{'mode': 'concurrent'}]"),
                 0U);
    }

    // A has the first turn and computes until 300; B sleeps until 400 and computes until 450.
    void itCountsWhatWasMadeAndDoneAndHeld()
    {
        const Aftermath after = aftermathOf("'tasks': [{'name': 'A', 'steps': [{'compute': 300}]}, {'name': 'B', 'steps': [{'sleep': 100}, {'compute': 50}]},"
                                            "          {'name': 'C', 'steps': [{'fail': 'no'}]}, {'name': 'never', 'steps': []}],"
                                            "'variants': [{'name': 'm', 'main': [{'gather': ['A', 'B', 'C'], 'return_exceptions': true}]}]");
        QCOMPARE(after, (Aftermath{State::Done, 450ms, 3, 2, 0, 300ms}));
    }
    // Two computations in one turn are one hold; a sleep of nothing between them is enough to let go.
    void holdsOfOneTurnAreOne()
    {
        QCOMPARE(aftermathOf("'tasks': [{'name': 'A', 'steps': [{'compute': 50}, {'compute': 50}, {'sleep': 0}, {'compute': 80}]}],"
                             "'variants': [{'mode': 'concurrent'}]").longestHold,
                 Nanoseconds(100ms));
    }
    void threadsHoldNothing()
    {
        QCOMPARE(aftermathOf("'tasks': [{'name': 'A', 'steps': [{'compute': 300}]}], 'variants': [{'mode': 'threads', 'workers': 2}]").longestHold,
                 Nanoseconds(0));
    }

    void whatMakesACure_data()
    {
        QTest::addColumn<bool>("isCure");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("total");
        QTest::addColumn<uint>("done");
        QTest::addColumn<uint>("lost");
        QTest::addColumn<int>("hold");
        const auto row = [](const char *name, bool cure, State end, int total, uint done, uint lost, int hold) {
            QTest::newRow(name) << cure << static_cast<int>(end) << total << done << lost << hold;
        };
        // Against: done after 1000, 8 of 10 done, 2 lost, held for 100.
        row("the same", false, State::Done, 1000, 8, 2, 100);
        row("a twentieth sooner", true, State::Done, 950, 8, 2, 100);
        row("less sooner", false, State::Done, 951, 8, 2, 100);
        row("sooner with less done", false, State::Done, 10, 7, 2, 100);
        row("later with more done", true, State::Done, 9000, 9, 2, 500);
        row("later and nothing lost", true, State::Done, 9000, 8, 0, 100);
        row("nothing lost, for nothing was done", false, State::Done, 100, 0, 0, 0);
        row("held less long", true, State::Done, 1000, 8, 2, 50);
        row("held less long, and later", false, State::Done, 1001, 8, 2, 50);
        row("a deadlock", false, State::Deadlocked, 10, 10, 0, 0);
    }
    void whatMakesACure()
    {
        QFETCH(bool, isCure);
        QFETCH(int, end);
        QFETCH(int, total);
        QFETCH(uint, done);
        QFETCH(uint, lost);
        QFETCH(int, hold);
        const Aftermath broken{State::Done, 1000ms, 10, 8, 2, 100ms};
        const Aftermath mended{static_cast<State>(end), std::chrono::milliseconds(total), 10, done, lost, std::chrono::milliseconds(hold)};
        QCOMPARE(interleave::isCure(mended, broken), isCure);
        Aftermath stuck = broken;
        stuck.end = State::Deadlocked;
        QCOMPARE(interleave::isCure(mended, stuck), mended.end == State::Done && done >= 8);
    }
};

QTEST_GUILESS_MAIN(AftermathTest)
#include "tst_aftermath.moc"
