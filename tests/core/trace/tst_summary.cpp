// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/summary.h"

#include <QRandomGenerator>
#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// One task: started, finished, and how; -1 is never.
struct Life
{
    int startedMs;
    int finishedMs;
    State end = State::Done;
};

FactTable tableOf(const std::vector<Life> &lives)
{
    FactTable table(static_cast<quint32>(lives.size()));
    for (TaskId task = 0; task < lives.size(); ++task) {
        const Life &life = lives[task];
        if (life.startedMs >= 0) {
            const Nanoseconds started = std::chrono::milliseconds(life.startedMs);
            table.take({.time = started, .task = task, .state = State::Running});
            table.take({.time = started, .task = task, .kind = EventKind::Started});
        }
        if (life.finishedMs >= 0) {
            const Nanoseconds finished = std::chrono::milliseconds(life.finishedMs);
            table.take({.time = finished, .task = task, .state = life.end});
        }
    }
    return table;
}

void endAt(FactTable &table, Nanoseconds time)
{
    table.take({.time = time, .kind = EventKind::VariantEnds, .state = State::Done});
}

std::vector<Nanoseconds> upTo(int count)
{
    std::vector<Nanoseconds> values;
    for (int i = 1; i <= count; ++i)
        values.emplace_back(i);
    return values;
}

using Steps = std::vector<InFlightStep>;

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of the values 1 to n the nearest-rank quantile is ceil(q n); worked out by hand.
    void quantilesAreNearestRank_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("q");
        QTest::addColumn<int>("value");
        const auto row = [](int count, double q, int value) {
            QTest::addRow("%g of %d", q, count) << count << q << value;
        };
        row(1, 0.01, 1);
        row(1, 0.5, 1);
        row(1, 1.0, 1);
        row(2, 0.5, 1);
        row(2, 0.51, 2);
        row(3, 0.5, 2);
        row(4, 0.25, 1);
        row(4, 0.75, 3);
        row(20, 0.95, 19);
        row(21, 0.95, 20);
        row(19, 0.95, 19);
        row(100, 0.99, 99);
        row(101, 0.99, 100);
        row(99, 0.99, 99);
        row(100, 1.0, 100);
        // Products that floating point puts a hair above the whole number.
        row(100, 0.07, 7);
        row(100, 0.55, 55);
        row(1'000'000, 0.95, 950'000);
    }
    void quantilesAreNearestRank()
    {
        QFETCH(int, count);
        QFETCH(double, q);
        QFETCH(int, value);
        QCOMPARE(quantile(upTo(count), q).count(), qint64{value});
    }

    void theQuantileOfNothingIsZero() { QCOMPARE(quantile({}, 0.5), 0ns); }

    void equalValuesHaveOneQuantile()
    {
        const std::vector<Nanoseconds> same(7, 5ns);
        QCOMPARE(quantile(same, 0.01), 5ns);
        QCOMPARE(quantile(same, 1), 5ns);
    }

    void threeOfASecondOneAfterAnother()
    {
        FactTable table = tableOf({{0, 1000}, {1000, 2000}, {2000, 3000}});
        endAt(table, 3s);
        const Summary summary = summarize(table, 3s);
        QCOMPARE(summary.total, Nanoseconds(3s));
        QCOMPARE(summary.tasksPerSecond, 1.0);
        QCOMPARE(summary.p50, Nanoseconds(1s));
        QCOMPARE(summary.p99, Nanoseconds(1s));
        QCOMPARE(summary.peakInFlight, 1U);
        QCOMPARE(summary.tasks, 3U);
        QCOMPARE(summary.done, 3U);
    }

    void threeOfASecondTogether()
    {
        FactTable table = tableOf({{0, 1000}, {0, 1000}, {0, 1000}});
        endAt(table, 1s);
        const Summary summary = summarize(table, 1s);
        QCOMPARE(summary.total, Nanoseconds(1s));
        QCOMPARE(summary.tasksPerSecond, 3.0);
        QCOMPARE(summary.peakInFlight, 3U);
    }

    void everyOutcomeIsCounted()
    {
        const FactTable table = tableOf({{0, 1, State::Done},
                                         {0, 1, State::Failed},
                                         {0, 1, State::TimedOut},
                                         {0, 1, State::Cancelled},
                                         {0, 1, State::Deadlocked},
                                         {0, 1, State::Failed},
                                         {-1, -1}});
        const Summary summary = summarize(table, 1ms);
        QCOMPARE(summary.tasks, 7U);
        QCOMPARE(summary.done, 1U);
        QCOMPARE(summary.failed, 2U);
        QCOMPARE(summary.timedOut, 1U);
        QCOMPARE(summary.cancelled, 1U);
        QCOMPARE(summary.deadlocked, 1U);
        QCOMPARE(summary.notStarted, 1U);
    }

    void whatNeverStartedHasNoLatency()
    {
        const Summary summary = summarize(tableOf({{-1, 5000, State::Cancelled}, {0, 10}}), 5s);
        QCOMPARE(summary.p50, Nanoseconds(10ms));
        QCOMPARE(summary.p99, Nanoseconds(10ms));
        QCOMPARE(summary.tasksPerSecond, 0.2);
        QCOMPARE(summary.cancelled, 1U);
    }

    void whileItGoesOnTheTotalIsNow()
    {
        const Summary summary = summarize(tableOf({{0, 1000}, {0, -1}}), 2s);
        QCOMPARE(summary.total, Nanoseconds(2s));
        QCOMPARE(summary.tasksPerSecond, 0.5);
        QCOMPARE(summary.done, 1U);
        QCOMPARE(summary.peakInFlight, 2U);
    }

    void atTimeZeroThereIsNoRate()
    {
        const Summary summary = summarize(tableOf({{0, 0}}), 0ns);
        QCOMPARE(summary.tasksPerSecond, 0.0);
        QCOMPARE(summary.done, 1U);
    }

    void aVariantWithoutTasksIsAllZero()
    {
        const Summary summary = summarize(FactTable(0), 0ns);
        QCOMPARE(summary.tasks, 0U);
        QCOMPARE(summary.p95, 0ns);
        QCOMPARE(summary.peakInFlight, 0U);
    }

    void inFlightBeginsAtZero()
    {
        QCOMPARE(inFlightSteps(FactTable(3)), (Steps{{0ms, 0}}));
        QCOMPARE(inFlightSteps(tableOf({{5, 9}})), (Steps{{0ms, 0}, {5ms, 1}, {9ms, 0}}));
        QCOMPARE(inFlightSteps(tableOf({{0, 9}})), (Steps{{0ms, 1}, {9ms, 0}}));
    }

    void changesAtOneInstantAreOneStep()
    {
        // One ends when the next begins: never two, and no step where nothing changes.
        QCOMPARE(inFlightSteps(tableOf({{0, 10}, {10, 20}, {20, 30}})), (Steps{{0ms, 1}, {30ms, 0}}));
        QCOMPARE(inFlightSteps(tableOf({{0, 10}, {0, 10}, {10, 20}})), (Steps{{0ms, 2}, {10ms, 1}, {20ms, 0}}));
    }

    void whatHasNotEndedStaysInFlight()
    {
        QCOMPARE(inFlightSteps(tableOf({{0, -1}, {3, -1}})), (Steps{{0ms, 1}, {3ms, 2}}));
    }

    void theOrderOfTasksDoesNotMatter()
    {
        QCOMPARE(inFlightSteps(tableOf({{7, 8}, {0, 9}, {2, 3}})),
                 (Steps{{0ms, 1}, {2ms, 2}, {3ms, 1}, {7ms, 2}, {8ms, 1}, {9ms, 0}}));
    }

    void theGrowingCurveIsTheSortedOne()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 100; ++round) {
            FactTable table(60);
            std::vector<Event> events;
            for (TaskId task = 0; task < 60; ++task) {
                const auto start = static_cast<int>(random.bounded(40U));
                events.push_back({.time = start * 1ms, .task = task, .kind = EventKind::Started});
                if (task % 5 != 0)
                    events.push_back({.time = (start + static_cast<int>(random.bounded(20U))) * 1ms, .task = task,
                                      .kind = EventKind::StateChanged, .state = State::Done});
            }
            // Some are told later than they happened, as in real runs.
            std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.time < b.time; });
            for (std::size_t i = 0; round % 2 == 1 && i + 3 < events.size(); i += 4) {
                if (events[i].task != events[i + 3].task && events[i + 1].task != events[i].task && events[i + 2].task != events[i].task)
                    std::rotate(events.begin() + static_cast<std::ptrdiff_t>(i), events.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                events.begin() + static_cast<std::ptrdiff_t>(i) + 4);
            }
            for (const Event &event : events)
                table.take(event);
            QVERIFY(table.flight().isInOrder());
            Steps steps;
            for (const InFlightStep &step : table.flight().steps()) {
                if (steps.empty() || steps.back().count != step.count)
                    steps.push_back(step);
            }
            QCOMPARE(steps, inFlightSteps(table));
        }
    }

    void whatComesFarTooLateEndsTheGrowingCurve()
    {
        FactTable table(3000);
        for (TaskId task = 0; task < 3000; ++task)
            table.take({.time = (3000 - static_cast<int>(task)) * 1ms, .task = task, .kind = EventKind::Started});
        QVERIFY(!table.flight().isInOrder());
        QCOMPARE(summarize(table, 4s).peakInFlight, 3000U);
    }

    void anEarlierMomentKnowsNothingOfLaterPeaks()
    {
        FactTable table(3, 4); // three tasks, and a lane that is none
        for (TaskId task = 0; task < 4; ++task)
            table.take({.time = task * 10ms, .task = task, .kind = EventKind::Started});
        const FactTable early = table.upTo(15ms);
        QCOMPARE(early.flight().steps(), (Steps{{0ms, 1}, {10ms, 2}}));
        QCOMPARE(summarize(early, 15ms).peakInFlight, 2U);
        QCOMPARE(early.inFlight(), 2U);
        QCOMPARE(table.upTo(40ms).inFlight(), 3U);
        QCOMPARE(inFlightSteps(table, std::vector<TaskId>{0, 3}), (Steps{{0ms, 1}}));
    }

    void thePeakIsTheHighestStep()
    {
        QCOMPARE(peakOf({}), 0U);
        const Steps steps{{0ms, 1}, {1ms, 4}, {2ms, 2}};
        QCOMPARE(peakOf(steps), 4U);
    }

    void aShortCurveIsNotThinned()
    {
        const Steps steps{{0ms, 1}, {1ms, 2}, {2ms, 0}};
        QCOMPARE(thinned(steps, 3), steps);
        QCOMPARE(thinned(steps, 100), steps);
        QCOMPARE(thinned({}, 10), Steps{});
    }

    void ofEachStretchTheHighestStays()
    {
        const Steps steps{{0ms, 1}, {1ms, 5}, {2ms, 2}, {3ms, 3}, {4ms, 0}};
        QCOMPARE(thinned(steps, 3), (Steps{{0ms, 5}, {2ms, 3}, {4ms, 0}}));
    }

    void aThinnedCurveKeepsPeakOrderAndEnd_data()
    {
        QTest::addColumn<int>("atMost");
        for (const int atMost : {2, 3, 7, 600, 9'999})
            QTest::addRow("%d points", atMost) << atMost;
    }
    void aThinnedCurveKeepsPeakOrderAndEnd()
    {
        QFETCH(int, atMost);
        Steps steps;
        for (quint32 i = 0; i < 10'000; ++i)
            steps.push_back({Nanoseconds(i), i == 4321 ? 1'000U : i % 7});
        const Steps thin = thinned(steps, static_cast<std::size_t>(atMost));
        QVERIFY(thin.size() <= static_cast<std::size_t>(atMost));
        QCOMPARE(peakOf(thin), 1'000U);
        QCOMPARE(thin.front().time, 0ns);
        QCOMPARE(thin.back(), steps.back());
        for (std::size_t i = 1; i < thin.size(); ++i)
            QVERIFY(thin[i - 1].time < thin[i].time);
    }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "tst_summary.moc"
