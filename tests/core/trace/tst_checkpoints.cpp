// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/checkpoints.h"

#include <QTest>

#include <random>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// A log as no engine writes one, but any file may have it. With `disorder`, some events are recorded late.
void writeRandomLog(VariantTrace &trace, quint32 tasks, std::size_t events, bool disorder, unsigned seed)
{
    std::mt19937 random(seed);
    trace.mode = QStringLiteral("concurrent");
    trace.log.append({.time = 0ns, .kind = EventKind::VariantBegins});
    std::vector<Nanoseconds> last(tasks, 0ns);
    Nanoseconds now{0};
    for (std::size_t i = 0; i < events; ++i) {
        now += Nanoseconds(random() % 3);
        const auto task = static_cast<TaskId>(random() % tasks);
        const bool late = disorder && random() % 4 == 0;
        const Nanoseconds time = late ? std::max(last[task], now - Nanoseconds(random() % 200)) : now;
        last[task] = time;
        Event event{.time = time, .task = task, .step = static_cast<quint32>(random() % 9)};
        switch (random() % 8) {
        case 0: event.kind = EventKind::Acquired; event.detail = 1 + static_cast<quint32>(random() % 2); break;
        case 1: event.kind = EventKind::Released; event.detail = 1 + static_cast<quint32>(random() % 2); break;
        case 2: event.kind = EventKind::DeadlineSet; event.detail = trace.log.addTime(time + 50ns); break;
        case 3: event.kind = EventKind::DeadlineOver; break;
        case 4: event.state = State::WaitTimer; event.detail = trace.log.addTime(time + 7ns); break;
        default: event.state = static_cast<State>(random() % static_cast<unsigned>(State::Done)); break;
        }
        trace.log.append(event);
    }
}

// As slow as can be: from the beginning, in the order of time.
Moment momentBySorting(const VariantTrace &trace, quint32 tasks, TracePoint point)
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < trace.log.size(); ++i) {
        if (point.has(trace.log.at(i).time, i))
            indexes.push_back(i);
    }
    std::ranges::stable_sort(indexes, {}, [&trace](std::size_t i) { return trace.log.at(i).time; });
    Moment moment(trace, tasks);
    for (const std::size_t i : indexes)
        moment.take(i, trace.log.at(i));
    return moment;
}

bool isSame(const Moment &a, const Moment &b)
{
    for (TaskId task = 0; task < a.taskCount(); ++task) {
        if (a.state(task) != b.state(task) || a.step(task) != b.step(task) || a.since(task) != b.since(task))
            return false;
    }
    return a.ready() == b.ready() && a.timers() == b.timers() && a.holders(1) == b.holders(1) &&
           a.holders(2) == b.holders(2) && a.turn() == b.turn() && a.hasBegun() == b.hasBegun();
}

} // namespace

class CheckpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyMomentIsWhatReadingFromTheBeginningGives_data()
    {
        QTest::addColumn<bool>("disorder");
        QTest::newRow("in order") << false;
        QTest::newRow("some events recorded late") << true;
    }
    void anyMomentIsWhatReadingFromTheBeginningGives()
    {
        QFETCH(bool, disorder);
        VariantTrace trace;
        writeRandomLog(trace, 7, 20'000, disorder, 5);
        Checkpoints checkpoints(trace, 7);
        std::mt19937 random(3);
        for (int i = 0; i < 60; ++i) {
            const std::size_t index = random() % trace.log.size();
            const TracePoint point{trace.log.at(index).time, random() % 2 == 0 ? TracePoint::all : index + 1};
            QVERIFY(isSame(checkpoints.at(point), momentBySorting(trace, 7, point)));
        }
    }

    void aGrowingLogIsReadOn_data() { anyMomentIsWhatReadingFromTheBeginningGives_data(); }
    void aGrowingLogIsReadOn()
    {
        QFETCH(bool, disorder);
        VariantTrace whole;
        writeRandomLog(whole, 5, 12'000, disorder, 9);
        VariantTrace growing;
        growing.mode = whole.mode;
        for (std::size_t i = 0; i < whole.log.size(); ++i) {
            if (const Event event = whole.log.at(i); namesTime(event))
                growing.log.addTime(*whole.log.time(event.detail)); // the same numbers, for they come in the same order
        }
        Checkpoints checkpoints(growing, 5);
        std::mt19937 random(2);
        for (std::size_t i = 0; i < whole.log.size(); ++i) {
            growing.log.append(whole.log.at(i));
            if (random() % 150 != 0)
                continue;
            const TracePoint now{Nanoseconds::max(), TracePoint::all};
            const TracePoint before{whole.log.at(random() % (i + 1)).time, TracePoint::all};
            QVERIFY(isSame(checkpoints.at(now), momentBySorting(growing, 5, now)));
            QVERIFY(isSame(checkpoints.at(before), momentBySorting(growing, 5, before)));
        }
    }

    void copiesStayWithinTheirBudget()
    {
        VariantTrace trace;
        writeRandomLog(trace, 1'000, 200'000, false, 4);
        Checkpoints checkpoints(trace, 1'000, 2'000'000);
        static_cast<void>(checkpoints.at({Nanoseconds::max(), TracePoint::all}));
        QVERIFY(checkpoints.byteSize() <= 2'000'000);
        QVERIFY(checkpoints.byteSize() > 0);
        QVERIFY(checkpoints.spacing() > 4096);
        const TracePoint early{trace.log.at(70'000).time, TracePoint::all};
        QVERIFY(isSame(checkpoints.at(early), momentBySorting(trace, 1'000, early)));
    }

    void aMillionTasksTakeEightBytesEach()
    {
        VariantTrace trace;
        const Moment moment(trace, 1'000'000);
        QVERIFY(moment.byteSize() < 8'001'000);
    }

    void aLaneThatIsNoTaskHasAStateAndCountsAsNothing()
    {
        VariantTrace trace;
        trace.log.append({.time = 0ns, .kind = EventKind::VariantBegins});
        trace.log.append({.time = 5ns, .task = 0, .kind = EventKind::Started, .state = State::Running});
        trace.log.append({.time = 6ns, .task = 2, .state = State::IoReceiving});
        Checkpoints checkpoints(trace, {2, 3});
        const Moment &moment = checkpoints.at({6ns, TracePoint::all});
        QCOMPARE(moment.taskCount(), 2U);
        QCOMPARE(moment.state(2), State::IoReceiving);
        QCOMPARE(moment.since(2), std::optional<Nanoseconds>(6ns));
        QCOMPARE(moment.inFlight(), 1U);
        QCOMPARE(moment.count(State::IoReceiving), 0U);
        QVERIFY(moment.tasksIn(State::IoReceiving).empty());
    }

    void betweenTwoEventsOfOneInstantStandsTheFirst()
    {
        VariantTrace trace;
        trace.log.append({.time = 0ns, .kind = EventKind::VariantBegins});
        trace.log.append({.time = 5ns, .task = 0, .state = State::Created});
        trace.log.append({.time = 5ns, .task = 1, .state = State::Created});
        Checkpoints checkpoints(trace, 2);
        static_cast<void>(checkpoints.at({5ns, TracePoint::all}));
        const TracePoint between = checkpoints.order().pointAfter(2);
        QCOMPARE(checkpoints.at(between).ready(), std::vector<TaskId>{0});
        QCOMPARE(checkpoints.at({5ns, TracePoint::all}).ready(), (std::vector<TaskId>{0, 1}));
        QVERIFY(checkpoints.at({4ns, TracePoint::all}).ready().empty());
        QVERIFY(!checkpoints.at({0ns, 0}).hasBegun());
    }
};

QTEST_GUILESS_MAIN(CheckpointsTest)
#include "tst_checkpoints.moc"
