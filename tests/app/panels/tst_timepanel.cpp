// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/timebar.h"
#include "app/panels/timepanel.h"
#include "app/panels/timewords.h"
#include "app/timeline/statelook.h"
#include "tests/app/panels/samples.h"
#include "tests/support/tracebuilder.h"

#include <QLabel>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

std::shared_ptr<Feed> feedOf(const FakeRun &run)
{
    auto feed = std::make_shared<Feed>(makeRecord(run));
    feed->readAll();
    return feed;
}

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

QString words(const Feed &feed, int variant, std::optional<Nanoseconds> at = std::nullopt)
{
    return plain(timeSentences(feed, variant, timeReport(feed.variant(variant)), at).join(u'\n'));
}

const FakeRun twoWays{.tasks = 4, .variants = {{QStringLiteral("sequential")}, {QStringLiteral("concurrent"), 2}}};

} // namespace

class TimePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUpToTheTimeOfTheTasks();
    void theBarIsFilledToItsEdges();
    void partsAreCalledByWhatTheyAre();
    void theSpeedUpIsAgainstTheSequentialVariant();
    void theIdealIsCountedInRounds();
    void theLongestTaskIsAnIdealToo();
    void aHeldLoopIsNamedWithItsTime();
    void chunksAreToldWhatTheirSlowestCost();
    void whereNotAllWasDoneTheTimeDoesNotCompare();
    void nothingIsToldBeforeTheVariantHasEnded();
    void thePlayheadTakesBackWhatHasNotHappened();
};

void TimePanelTest::partsAddUpToTheTimeOfTheTasks()
{
    const auto feed = feedOf(eventfulRun());
    for (int i = 0; i < feed->variantCount(); ++i) {
        const TimeReport report = timeReport(feed->variant(i));
        Nanoseconds sum{0};
        for (const TimePart &part : timeParts(report.use))
            sum += part.time;
        QCOMPARE(sum, report.use.inFlight + report.use.queued);
    }
}

void TimePanelTest::theBarIsFilledToItsEdges()
{
    TimeBar bar;
    bar.resize(301, 100);
    bar.setParts({{State::Computing, false, 1s}, {State::WaitTimer, false, 1s}, {State::WaitGate, true, 1s}}, false);
    QCOMPARE(bar.piece(0).left(), 0.0);
    QCOMPARE(bar.piece(0).right(), bar.piece(1).left());
    QCOMPARE(bar.piece(1).right(), bar.piece(2).left());
    QCOMPARE(bar.piece(2).right(), 301.0);
    QCOMPARE(bar.piece(0).width(), 100.0);
    // The colour of a piece is that of the timeline.
    const QImage picture = bar.grab().toImage();
    const QPointF middle = bar.piece(1).center() * picture.devicePixelRatio();
    QCOMPARE(picture.pixelColor(middle.toPoint()), lookColour(Look::Waiting, Theme::Light));
    QVERIFY(plain(bar.accessibleName()).contains(QStringLiteral("asleep: 1 s, 33 %")));
}

void TimePanelTest::partsAreCalledByWhatTheyAre()
{
    QCOMPARE(partName({State::WaitGate, true, 1s}, false), QStringLiteral("behind the limit"));
    QCOMPARE(partName({State::WaitGate, false, 1s}, false), QStringLiteral("waiting for a lock or semaphore"));
    QCOMPARE(partName({State::Created, false, 1s}, true), QStringLiteral("waiting for a thread"));
    QCOMPARE(plain(shareText(1s, 3s)), QStringLiteral("33 %"));
    QCOMPARE(plain(shareText(1ms, 1s)), QStringLiteral("<1 %"));
    QCOMPARE(plain(shareText(0s, 0s)), QStringLiteral("0 %"));
}

void TimePanelTest::theSpeedUpIsAgainstTheSequentialVariant()
{
    const auto feed = feedOf(twoWays);
    QCOMPARE(words(*feed, 0), QStringLiteral("One task after another: waiting was 100 % of the time, computing 0 %."));
    QVERIFY(words(*feed, 1).startsWith(QStringLiteral("2 times sooner than one task after another (4 s).")));
    const auto alone = feedOf({.tasks = 4, .variants = {{QStringLiteral("concurrent"), 2}}});
    QVERIFY(words(*alone, 0).startsWith(QStringLiteral("On average, 2 tasks were in flight.")));
}

void TimePanelTest::theIdealIsCountedInRounds()
{
    const auto feed = feedOf({.tasks = 20, .variants = {{QStringLiteral("concurrent"), 6}}});
    const QString text = words(*feed, 0);
    QVERIFY2(text.contains(QStringLiteral("The ideal of 20 tasks on 6 places is ⌈20/6⌉ = 4 rounds of 1 s, that is 4 s; it took 4 s.")),
             qPrintable(text));
    // In the last round two tasks have six places: four stand empty for a second, two thirds of one by the clock.
    QVERIFY2(text.contains(QStringLiteral("places stood empty for 4 s together: that cost 667 ms, 17 % of the time.")), qPrintable(text));
}

void TimePanelTest::theLongestTaskIsAnIdealToo()
{
    FakeRun run{.variants = {{QStringLiteral("concurrent")}}};
    run.duration = [](TaskId task) -> Nanoseconds { return 1s * (task + 1); };
    const QString text = words(*feedOf(run), 0);
    QVERIFY2(text.contains(QStringLiteral("the ideal is the longest of them, 3 s; it took 3 s.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("as good as it gets")), qPrintable(text));
}

void TimePanelTest::aHeldLoopIsNamedWithItsTime()
{
    const QString text = words(*feedOf({.variants = {{QStringLiteral("concurrent")}}, .computing = {1}}), 0);
    QVERIFY2(text.contains(QStringLiteral("For 1 s, 100 % of the time, one task held the loop")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("as good as it gets")), qPrintable(text));
}

void TimePanelTest::chunksAreToldWhatTheirSlowestCost()
{
    FakeRun run{.tasks = 4, .variants = {{QStringLiteral("chunked"), 0, 2}}};
    run.duration = [](TaskId task) -> Nanoseconds { return 1s * (task + 1); };
    const QString text = words(*feedOf(run), 0);
    QVERIFY2(text.contains(QStringLiteral("2 rounds of 2.5 s, that is 5 s; it took 6 s, 20 % longer.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("the slowest of each chunk left places empty for 1 s together: that cost 500 ms")),
             qPrintable(text));
}

void TimePanelTest::whereNotAllWasDoneTheTimeDoesNotCompare()
{
    FakeRun run = twoWays;
    run.timingOut = {1, 2};
    QVERIFY(words(*feedOf(run), 1).startsWith(QStringLiteral("Only 2 of 4 tasks were done")));
}

void TimePanelTest::nothingIsToldBeforeTheVariantHasEnded()
{
    FakeRun run = twoWays;
    run.until = 3s; // the sequential one takes 4 s, the concurrent one 2 s
    TimePanel panel;
    panel.show();
    panel.setFeed(feedOf(run));
    QCOMPARE(panel.findChild<QLabel *>(QStringLiteral("timeWords-0"))->text(), QStringLiteral("Told when the variant has ended."));
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("timeTotal-0"))->text().isEmpty());
    // Nor does the other one know what it will be compared with.
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("timeWords-1"))->text().startsWith(QStringLiteral("On average")));
    QCOMPARE(plain(panel.findChild<QLabel *>(QStringLiteral("timeTotal-1"))->text()), QStringLiteral("2 s"));
    panel.setFeed(nullptr);
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("timeNothing"))->text().isEmpty());
}

void TimePanelTest::thePlayheadTakesBackWhatHasNotHappened()
{
    TimePanel panel;
    panel.show();
    panel.setFeed(feedOf(twoWays));
    const auto *first = panel.findChild<QLabel *>(QStringLiteral("timeWords-0"));
    const auto *second = panel.findChild<QLabel *>(QStringLiteral("timeWords-1"));
    QVERIFY(second->text().startsWith(QStringLiteral("2 times sooner")));
    panel.refresh(3s);
    QCOMPARE(first->text(), QStringLiteral("Told when the variant has ended."));
    QVERIFY(second->text().startsWith(QStringLiteral("On average")));
    panel.refresh(1s);
    QCOMPARE(second->text(), QStringLiteral("Told when the variant has ended."));
    panel.refresh();
    QVERIFY(second->text().startsWith(QStringLiteral("2 times sooner")));
}

QTEST_MAIN(TimePanelTest)
#include "tst_timepanel.moc"
