// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

// with, wait, set, clear, put, take, read and write on the loop; tcp, sql and request. By hand from what asyncio does.
class SharedObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSemaphoreLetsAsManyInAsItHasSlots()
    {
        QCOMPARE(outcomesOf("'resources': {'s': {'semaphore': 2}},"
                            "'tasks': [{'name': 't{i}', 'count': 5, 'steps': [{'with': 's', 'steps': [{'sleep': {'each': [30, 10, 20, 10, 10]}}]}]}],"
                            "'variants': [{'mode': 'concurrent'}]"),
                 lines({"t1 0/0/30 done", "t2 0/0/10 done", "t3 0/0/30 done", "t4 0/0/40 done", "t5 0/0/40 done"}));
    }

    void aLockIsGivenBackByAFailureToo()
    {
        QCOMPARE(outcomesOf("'resources': {'l': {'lock': true}},"
                            "'tasks': [{'name': 'A', 'steps': [{'with': 'l', 'steps': [{'sleep': 10}, {'fail': 'x'}]}]},"
                            "          {'name': 'B', 'steps': [{'with': 'l', 'steps': [{'sleep': 10}]}]}],"
                            "'variants': [{'mode': 'concurrent'}]"),
                 lines({"A 0/0/10 failed", "B 0/0/20 done"}));
    }

    void eachInstanceHasTheResourceOfItsNumber()
    {
        QCOMPARE(outcomesOf("'resources': {'l 1': {'lock': true}, 'l 2': {'lock': true}},"
                            "'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'with': 'l {i}', 'steps': [{'sleep': 10}]}]}],"
                            "'variants': [{'mode': 'concurrent'}]"),
                 lines({"t1 0/0/10 done", "t2 0/0/10 done"}));
    }

    // C clears as soon as it has set: who waited goes on all the same, D waits for the next time.
    void anEventWakesAllWhoWaitWhenItIsSet()
    {
        QCOMPARE(outcomesOf("'resources': {'e': {'event': true}},"
                            "'tasks': [{'name': 'A', 'steps': [{'wait': 'e'}]}, {'name': 'B', 'steps': [{'wait': 'e'}, {'sleep': 5}]},"
                            "          {'name': 'C', 'steps': [{'sleep': 10}, {'set': 'e'}, {'clear': 'e'}]},"
                            "          {'name': 'D', 'steps': [{'sleep': 20}, {'wait': 'e'}]},"
                            "          {'name': 'E', 'steps': [{'sleep': 30}, {'set': 'e'}]},"
                            "          {'name': 'F', 'steps': [{'sleep': 40}, {'wait': 'e'}]}],"
                            "'variants': [{'mode': 'concurrent'}]"),
                 lines({"A 0/0/10 done", "B 0/0/15 done", "C 0/0/10 done", "D 0/0/30 done", "E 0/0/30 done", "F 0/0/40 done"}));
    }

    void aBarrierOpensForEveryThirdAgainAndAgain()
    {
        QCOMPARE(outcomesOf("'resources': {'b': {'barrier': 3}},"
                            "'tasks': [{'name': 't{i}', 'count': 6, 'steps': [{'sleep': {'each': [10, 20, 30, 40, 50, 60]}}, {'wait': 'b'}]}],"
                            "'variants': [{'mode': 'concurrent'}]"),
                 lines({"t1 0/0/30 done", "t2 0/0/30 done", "t3 0/0/30 done", "t4 0/0/60 done", "t5 0/0/60 done", "t6 0/0/60 done"}));
    }

    void aFullQueueHoldsItsProducerUp()
    {
        QCOMPARE(outcomesOf("'resources': {'q': {'queue': 1}},"
                            "'tasks': [{'name': 'P', 'steps': [{'repeat': 3, 'steps': [{'put': 'q'}]}]},"
                            "          {'name': 'C', 'steps': [{'repeat': 3, 'steps': [{'sleep': 10}, {'take': 'q'}]}]}],"
                            "'variants': [{'mode': 'concurrent'}]"),
                 lines({"P 0/0/20 done", "C 0/0/30 done"}));
    }

    // At 10 the ready queue is [P, N]: P's put wakes T, which stands behind N, and N takes the item.
    void whoIsWokenByAQueueHasNoClaim()
    {
        QCOMPARE(outcomesOf("'resources': {'q': {'queue': 1}},"
                            "'tasks': [{'name': 'T', 'steps': [{'take': 'q'}]}, {'name': 'P', 'steps': [{'sleep': 10}, {'put': 'q'}]},"
                            "          {'name': 'N', 'steps': [{'sleep': 10}, {'take': 'q'}]},"
                            "          {'name': 'Z', 'steps': [{'sleep': 20}, {'put': 'q'}]}],"
                            "'variants': [{'mode': 'concurrent'}]"),
                 lines({"T 0/0/20 done", "P 0/0/10 done", "N 0/0/10 done", "Z 0/0/20 done"}));
    }

    void anUpdateIsLostBetweenReadingAndWriting()
    {
        const auto record = played("'resources': {'n': {'number': 5}},"
                                   "'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'read': 'n'}, {'sleep': 10}, {'write': 'n', 'plus': 1}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(notesOf(*record), lines({"0 t1: read n: 5", "0 t2: read n: 5", "10 t1: wrote n: 6", "10 t2: wrote n: 6"}));
    }

    void noUpdateIsLostUnderALock()
    {
        const auto record = played("'resources': {'n': {'number': 5}, 'l': {'lock': true}},"
                                   "'tasks': [{'name': 't{i}', 'count': 2, 'steps': [{'with': 'l', 'steps': ["
                                   "  {'read': 'n'}, {'sleep': 10}, {'write': 'n', 'plus': 1}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(notesOf(*record), lines({"0 t1: read n: 5", "10 t1: wrote n: 6", "10 t2: read n: 6", "20 t2: wrote n: 7"}));
    }

    void aTaskThatHasNotReadWritesFromNothing()
    {
        const auto record = played("'resources': {'n': {'number': 5}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'write': 'n', 'plus': -2}, {'write': 'n', 'plus': -3}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(notesOf(*record), lines({"0 A: wrote n: -2", "0 A: wrote n: -3"}));
    }

    void numbersStayAtTheEndOfTheirRange()
    {
        const auto record = played("'resources': {'n': {'number': 9007199254740991}},"
                                   "'tasks': [{'name': 'A', 'steps': [{'repeat': 2000, 'steps': ["
                                   "             {'read': 'n'}, {'write': 'n', 'plus': 9007199254740991}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(notesOf(*record).last(), text("0 A: wrote n: 9223372036854775807"));
    }

    void whatGoesOverTheNetworkTakesItsTime_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<double>("finished");
        QTest::addColumn<int>("state");
        QTest::newRow("tcp") << QByteArray("{'tcp': 'hello'}") << 40.0 << int(State::IoSent);
        QTest::newRow("sql") << QByteArray("{'sql': 'select 1', 'on': 'd'}") << 5.0 << int(State::WaitDatabase);
        QTest::newRow("request") << QByteArray("{'request': {'method': 'POST', 'url': '/x', 'body': 'y'}}") << 40.0 << int(State::IoSent);
    }
    void whatGoesOverTheNetworkTakesItsTime()
    {
        QFETCH(QByteArray, step);
        QFETCH(double, finished);
        QFETCH(int, state);
        const QByteArray scenario = "'resources': {'d': {'database': 'sqlite::memory:'}}, 'network': {'latency': 40},"
                                    "'tasks': [{'name': 'A', 'steps': [" + step + "]}, {'name': 'B', 'steps': [{'sleep': 1}]}],"
                                    "'variants': [{'mode': 'concurrent'}, {'mode': 'sequential'}]";
        Bench bench(scenario.constData());
        bench.advance(std::chrono::milliseconds(2));
        for (std::size_t variant : {0U, 1U})
            QVERIFY(factsOf(bench.record->variants[variant]->log, 2).at(0).state == static_cast<State>(state));
        bench.finish();
        // Awaited, the others go on meanwhile; in plain calls they do not.
        const QString a = QStringLiteral("A 0/0/%1 done").arg(finished);
        QCOMPARE(bench.outcomes(), (QStringList{a, text("B 0/0/1 done")}));
        QCOMPARE(testing::outcomes(*bench.record, 1), (QStringList{a, QStringLiteral("B %1/%1/%2 done").arg(finished).arg(finished + 1)}));
    }

private:
    static QString text(const char *text) { return QString::fromUtf8(text); }
};

QTEST_GUILESS_MAIN(SharedObjectsTest)
#include "tst_sharedobjects.moc"
