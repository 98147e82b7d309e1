// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/latency.h"
#include "core/trace/summary.h"
#include "tests/support/randomtrace.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

using Times = std::vector<Nanoseconds>;
using Counts = std::vector<quint32>;

void lives(FactTable &table, TaskId task, Nanoseconds from, Nanoseconds to, State end = State::Done)
{
    table.take({.time = from, .task = task, .kind = EventKind::Started});
    table.take({.time = to, .task = task, .state = end});
}

} // namespace

class LatencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latenciesAreFromStartToEndAndAscend()
    {
        FactTable table(5);
        lives(table, 0, 10ms, 50ms);
        lives(table, 1, 0ms, 30ms, State::Failed);
        table.take({.time = 20ms, .task = 2, .kind = EventKind::Started}); // goes on
        table.take({.time = 5ms, .task = 3, .state = State::Cancelled});   // never started
        QCOMPARE(latencies(table, 1s), (Times{30ms, 40ms}));
    }

    void whatEndsLaterHasNoLatencyYet()
    {
        FactTable table(2);
        lives(table, 0, 0ms, 30ms);
        lives(table, 1, 0ms, 31ms);
        QCOMPARE(latencies(table, 30ms), Times{30ms});
        QCOMPARE(latencies(table, 29ms), Times{});
    }

    void onlyTheChosenCount()
    {
        FactTable table(3);
        lives(table, 0, 0ms, 30ms);
        lives(table, 1, 0ms, 20ms);
        lives(table, 2, 0ms, 10ms);
        const std::vector<TaskId> list{0, 2};
        QCOMPARE(latencies(table, 1s, TaskChoice(list)), (Times{10ms, 30ms}));
        QCOMPARE(latencies(table, 1s, TaskChoice(std::span<const TaskId>())), Times{});
    }

    void binsBeginAtMultiplesOfTheirWidth_data()
    {
        QTest::addColumn<int>("smallest");
        QTest::addColumn<int>("largest");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("one value") << 7 << 7 << 5 << 5 << 1;
        QTest::newRow("on the edges") << 10 << 20 << 5 << 10 << 3;
        QTest::newRow("just below an edge") << 10 << 19 << 5 << 10 << 2;
        QTest::newRow("from nothing") << 0 << 4 << 5 << 0 << 1;
        QTest::newRow("of one") << 3 << 6 << 1 << 3 << 4;
    }
    void binsBeginAtMultiplesOfTheirWidth()
    {
        QFETCH(int, smallest);
        QFETCH(int, largest);
        QFETCH(int, width);
        QFETCH(int, first);
        QFETCH(int, count);
        const Bins expected{Nanoseconds(first), Nanoseconds(width), std::size_t(count)};
        QCOMPARE(binsFor(Nanoseconds(smallest), Nanoseconds(largest), Nanoseconds(width)), expected);
    }

    void aBinOwnsItsLowerEdge()
    {
        const Times values{10ns, 14ns, 15ns, 19ns, 20ns, 20ns};
        const Bins bins = binsFor(10ns, 20ns, 5ns);
        QCOMPARE(countsIn(bins, values), (Counts{2, 2, 2}));
        QCOMPARE(bins.end(), 25ns);
    }

    void whatIsInNoBinIsNotCounted()
    {
        QCOMPARE(countsIn({10ns, 5ns, 2}, Times{9ns, 10ns, 19ns, 20ns}), (Counts{1, 1}));
        QCOMPARE(countsIn({0ns, 5ns, 3}, Times{}), (Counts{0, 0, 0}));
        QCOMPARE(countsIn({}, Times{1ns}), Counts{});
    }

    // Counting value by value, and the summary's own percentiles.
    void randomTracesAreCountedAsByHand()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            VariantTrace trace;
            testing::writeRandomTrace(trace, 30, seed);
            const FactTable facts = factsOf(trace.log, 30);
            const Times sorted = latencies(facts, trace.now());
            QVERIFY(std::ranges::is_sorted(sorted));
            const Summary summary = summarize(facts, trace.now());
            QCOMPARE(quantile(sorted, 0.5), summary.p50);
            QCOMPARE(quantile(sorted, 0.95), summary.p95);
            QCOMPARE(quantile(sorted, 0.99), summary.p99);
            if (sorted.empty())
                continue;
            const Nanoseconds width(seed % 7 + 1);
            const Bins bins = binsFor(sorted.front(), sorted.back(), width);
            const Counts counts = countsIn(bins, sorted);
            Counts naive(bins.count, 0);
            for (TaskId task = 0; task < facts.count(); ++task) {
                const TaskFacts &fact = facts.at(task);
                if (fact.started != TaskFacts::never && fact.finished != TaskFacts::never)
                    ++naive.at(static_cast<std::size_t>((fact.finished - fact.started - bins.first) / width));
            }
            QCOMPARE(counts, naive);
            QVERIFY(counts.front() > 0 && counts.back() > 0);
        }
    }
};

QTEST_GUILESS_MAIN(LatencyTest)
#include "tst_latency.moc"
