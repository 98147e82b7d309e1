// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/eventsearch.h"

#include <QTest>

#include <random>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

void add(EventLog &log, Nanoseconds time, State state, EventKind kind = EventKind::StateChanged)
{
    log.append({.time = time, .task = 0, .kind = kind, .state = state});
}

} // namespace

class EventSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsGoThroughEveryEventOfAnInstantBothWays()
    {
        EventLog log;
        for (int i = 0; i < 4; ++i)
            add(log, Nanoseconds(i / 2 * 10), State::Running);
        TimeOrder order(log);
        static_cast<void>(order.refresh());
        std::vector<TracePoint> forward{{0ns, 0}};
        while (const auto next = nextEvent(order, forward.back(), Direction::Forward, Wanted::Anything))
            forward.push_back(*next);
        QCOMPARE(forward.size(), std::size_t{5});
        std::vector<TracePoint> backward{forward.back()};
        while (const auto next = nextEvent(order, backward.back(), Direction::Backward, Wanted::Anything))
            backward.push_back(*next);
        std::ranges::reverse(backward);
        QVERIFY(forward == backward);
    }

    void leapsFindWhatIsWanted()
    {
        EventLog log;
        add(log, 0ns, State::Running);
        add(log, 10ns, State::Failed);
        add(log, 20ns, State::Ready);
        add(log, 30ns, State::NotStarted, EventKind::CancelRequested);
        add(log, 40ns, State::TimedOut);
        add(log, 50ns, State::Done);
        TimeOrder order(log);
        static_cast<void>(order.refresh());
        const auto timeOf = [&](Nanoseconds from, Direction direction, Wanted wanted) {
            const auto found = nextEvent(order, {from, TracePoint::all}, direction, wanted);
            return found ? found->time : -1ns;
        };
        QCOMPARE(timeOf(0ns, Direction::Forward, Wanted::Failure), 10ns);
        QCOMPARE(timeOf(10ns, Direction::Forward, Wanted::Failure), 40ns);
        QCOMPARE(timeOf(40ns, Direction::Forward, Wanted::Failure), -1ns);
        QCOMPARE(timeOf(50ns, Direction::Backward, Wanted::Failure), 40ns);
        QCOMPARE(timeOf(40ns, Direction::Backward, Wanted::Failure), 10ns);
        QCOMPARE(timeOf(10ns, Direction::Backward, Wanted::Failure), -1ns);
        QCOMPARE(timeOf(0ns, Direction::Forward, Wanted::WakeUp), 20ns);
        QCOMPARE(timeOf(50ns, Direction::Backward, Wanted::Cancellation), 30ns);
    }

    void whatIsRecordedLateStandsAtItsTime()
    {
        EventLog log;
        std::mt19937 random(1);
        TimeOrder order(log);
        for (int i = 0; i < 3'000; ++i) {
            add(log, Nanoseconds(i * 3 - (random() % 5 == 0 ? static_cast<int>(random() % 60) : 0) + 60), State::Ready);
            if (random() % 40 == 0)
                static_cast<void>(order.refresh());
        }
        static_cast<void>(order.refresh());
        TracePoint at{0ns, 0};
        int seen = 0;
        while (const auto next = nextEvent(order, at, Direction::Forward, Wanted::WakeUp)) {
            QVERIFY(*next > at);
            at = *next;
            ++seen;
        }
        QCOMPARE(seen, 3'000);
    }
};

QTEST_GUILESS_MAIN(EventSearchTest)
#include "tst_eventsearch.moc"
