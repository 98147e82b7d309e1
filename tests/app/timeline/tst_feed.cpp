// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/feed.h"
#include "app/timeline/spans.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsARunToItsEnd();
    void nothingNewIsNothingNew();
    void aLaterMomentIsNew();
    void itReadsInPortions();
    void openSpansEndNow();
    void aVariantIsNotOverBeforeItsEndIsRead();
    void spansAreCutToTheRange();
    void statesThatLookAlikeAreOneSpan();
};

void TestFeed::itReadsARunToItsEnd()
{
    const auto record = makeRecord({});
    Feed feed(record);
    QVERIFY(!feed.isOver());
    QVERIFY(feed.refresh());
    QVERIFY(feed.isOver());
    QCOMPARE(feed.variantCount(), 2);
    QCOMPARE(feed.variant(0).now(), Nanoseconds(3s));
    QCOMPARE(feed.variant(1).now(), Nanoseconds(1s));
    QCOMPARE(feed.now(), Nanoseconds(3s));
    QCOMPARE(feed.variant(0).facts().at(2).started, Nanoseconds(2s));
    QCOMPARE(feed.variant(0).endState(), std::optional(State::Done));
}

void TestFeed::nothingNewIsNothingNew()
{
    Feed feed(makeRecord({}));
    QVERIFY(feed.refresh());
    QVERIFY(!feed.refresh());
}

void TestFeed::aLaterMomentIsNew()
{
    FakeRun run;
    run.until = 500ms;
    const auto record = makeRecord(run);
    Feed feed(record);
    QVERIFY(feed.refresh());
    QVERIFY(!feed.refresh());
    record->variants[0]->setNow(600ms);
    QVERIFY(feed.refresh());
    QCOMPARE(feed.variant(0).now(), Nanoseconds(600ms));
    QCOMPARE(feed.variant(1).now(), Nanoseconds(500ms));
}

void TestFeed::itReadsInPortions()
{
    FakeRun run;
    run.tasks = 100;
    Feed feed(makeRecord(run));
    int frames = 0;
    while (feed.refresh(50))
        ++frames;
    QVERIFY(frames > 5);
    QVERIFY(feed.isOver());
    QCOMPARE(feed.variant(1).facts().ended(), 100U);
}

void TestFeed::openSpansEndNow()
{
    FakeRun run;
    run.until = 500ms;
    Feed feed(makeRecord(run));
    feed.readAll();
    const VariantFeed &concurrent = feed.variant(1);
    std::vector<Span> spans;
    forEachSpan(concurrent.transitions(), 0, {0s, 10s}, concurrent.now(), [&](const Span &s) { spans.push_back(s); });
    QCOMPARE(spans.size(), std::size_t(1));
    QCOMPARE(spans[0].look, Look::Waiting);
    QCOMPARE(spans[0].end, Nanoseconds(500ms));
    QCOMPARE(endOf(concurrent.transitions(), 0).look, Look::Nothing);
}

void TestFeed::aVariantIsNotOverBeforeItsEndIsRead()
{
    const auto record = makeRecord({});
    Feed feed(record);
    feed.refresh(2);
    QCOMPARE(record->isOver(), true);
    QVERIFY(!feed.isOver());
    QVERIFY(!feed.variant(0).isOver());
}

void TestFeed::spansAreCutToTheRange()
{
    Feed feed(makeRecord(eventfulRun()));
    feed.readAll();
    const VariantFeed &variant = feed.variant(2);
    const TimeRange range{100ms, 300ms};
    for (TaskId task = 0; task < 20; ++task) {
        Nanoseconds last = range.begin;
        forEachSpan(variant.transitions(), task, range, variant.now(), [&](const Span &span) {
            QVERIFY(span.begin >= last);
            QVERIFY(span.begin < span.end);
            QVERIFY(span.end <= range.end);
            last = span.end;
        });
    }
}

void TestFeed::statesThatLookAlikeAreOneSpan()
{
    TransitionTable table(1);
    const auto change = [&table](Nanoseconds time, State state) {
        table.take({.time = time, .task = 0, .kind = EventKind::StateChanged, .state = state});
    };
    change(0ms, State::Created);
    change(1ms, State::WaitGate);
    change(2ms, State::IoQueued);
    change(3ms, State::IoSent);
    change(5ms, State::Done);
    std::vector<Span> spans;
    forEachSpan(table, 0, {0s, 1s}, 9ms, [&](const Span &s) { spans.push_back(s); });
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[0].look, Look::Queued);
    QCOMPARE(spans[0].end, Nanoseconds(3ms));
    QCOMPARE(spans[1].end, Nanoseconds(5ms));
    QCOMPARE(endOf(table, 0).time, Nanoseconds(5ms));
}

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
