// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/summarypanel.h"
#include "app/panels/waitingwords.h"
#include "tests/app/panels/samples.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace interleave;
using samples::ms;

namespace {

// Two tasks of 100 ms: one after another, and together.
std::shared_ptr<RunRecord> comparison(bool over)
{
    auto run = samples::record(2, {QStringLiteral("sequential"), QStringLiteral("concurrent")});
    VariantTrace &sequential = *run->variants[0];
    VariantTrace &concurrent = *run->variants[1];
    samples::begin(sequential);
    samples::sleeps(sequential, 0, 0, 100);
    samples::begin(concurrent);
    samples::sleeps(concurrent, 0, 0, 100);
    samples::sleeps(concurrent, 1, 0, 100);
    samples::end(concurrent, 100);
    sequential.setNow(ms(100));
    if (over) {
        samples::sleeps(sequential, 1, 100, 200);
        samples::end(sequential, 200);
    }
    return run;
}

Feed feedOf(const std::shared_ptr<RunRecord> &run)
{
    Feed feed(run);
    feed.readAll();
    return feed;
}

} // namespace

class SummaryPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVariantIsARow();
    void thereIsNoHeadlineBeforeAllIsOver();
    void theHeadlineAndWhatWaitingWasStandUnderTheTable();
    void waitingIsAShareOfTheSequentialRun();
    void computingCannotBeGivenBack();
    void withoutASequentialRunWaitingTogetherIsNamed();
    void whyAVariantDidNotEndWellIsSaidWithoutAClick();
    void clearLeavesNothing();
};

void SummaryPanelTest::aVariantIsARow()
{
    const Feed feed = feedOf(comparison(true));
    SummaryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{QStringLiteral("Sequential"), true, summarize(feed.variant(0).facts(), feed.variant(0).now())},
                   {QStringLiteral("Concurrent"), false, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, SummaryModel::Peak).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.index(0, SummaryModel::Done).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, SummaryModel::Rate).data().toString(), QStringLiteral("10"));
    QVERIFY(model.index(0, SummaryModel::Total).data().toString().startsWith(QStringLiteral("200")));
    QCOMPARE(model.index(1, SummaryModel::Total).data().toString(), QStringLiteral("–"));
    QVERIFY(model.isAllZero(SummaryModel::Failed) && !model.isAllZero(SummaryModel::Done));
}

void SummaryPanelTest::thereIsNoHeadlineBeforeAllIsOver()
{
    SummaryPanel panel;
    panel.show();
    panel.refresh(feedOf(comparison(false)));
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("headline"))->isVisible());
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("waiting"))->isVisible());
    QCOMPARE(panel.findChild<QTableView *>()->model()->rowCount(), 2);
}

void SummaryPanelTest::theHeadlineAndWhatWaitingWasStandUnderTheTable()
{
    SummaryPanel panel;
    panel.show();
    panel.refresh(feedOf(comparison(false)));
    // The end is shown at once, however short a time ago figures were shown.
    panel.refresh(feedOf(comparison(true)));
    auto *headline = panel.findChild<QLabel *>(QStringLiteral("headline"));
    QVERIFY(headline->isVisible());
    QVERIFY(headline->text().contains(QStringLiteral("times sooner")));
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("waiting"))->isVisible());
}

void SummaryPanelTest::waitingIsAShareOfTheSequentialRun()
{
    QCOMPARE(waitingSentence(feedOf(comparison(false))), QString());
    QCOMPARE(waitingSentence(feedOf(comparison(true))),
             QStringLiteral("Waiting was 100 % of the sequential run: that is what concurrency gives back."));
}

void SummaryPanelTest::computingCannotBeGivenBack()
{
    auto run = samples::record(1, {QStringLiteral("sequential")});
    VariantTrace &trace = *run->variants[0];
    samples::begin(trace);
    samples::change(trace, 0, 0, State::Created);
    samples::happen(trace, 0, 0, EventKind::Started);
    samples::change(trace, 0, 0, State::Computing);
    samples::change(trace, 90, 0, State::WaitTimer);
    samples::change(trace, 100, 0, State::Done);
    samples::end(trace, 100);
    QVERIFY(waitingSentence(feedOf(run)).startsWith(QStringLiteral("Computing was 90 %")));
}

void SummaryPanelTest::withoutASequentialRunWaitingTogetherIsNamed()
{
    auto run = samples::record(2, {QStringLiteral("concurrent")});
    VariantTrace &trace = *run->variants[0];
    samples::begin(trace);
    samples::sleeps(trace, 0, 0, 100);
    samples::sleeps(trace, 1, 0, 100);
    samples::end(trace, 100);
    const Feed feed = feedOf(run);
    QCOMPARE(timeShares(feed.variant(0)).waiting, ms(200));
    QVERIFY(waitingSentence(feed).startsWith(QStringLiteral("Together the tasks waited")));
}

void SummaryPanelTest::whyAVariantDidNotEndWellIsSaidWithoutAClick()
{
    auto run = samples::record(1, {QStringLiteral("concurrent"), QStringLiteral("group")});
    VariantTrace &stuck = *run->variants[0];
    samples::begin(stuck);
    samples::change(stuck, 0, 0, State::WaitGate, 1);
    samples::change(stuck, 50, 0, State::Deadlocked);
    samples::end(stuck, 50, State::Deadlocked,
                 stuck.log.addMessage({"Deadlock: each waits for the next: %1", {QStringLiteral("A → B → A")}, false}));
    SummaryPanel panel;
    panel.show();
    panel.refresh(feedOf(run));
    auto *ends = panel.findChild<QLabel *>(QStringLiteral("badEnds"));
    // As soon as it has ended, though others go on.
    QVERIFY(ends->isVisible());
    QCOMPARE(ends->text(), QStringLiteral("Concurrent – Deadlock: each waits for the next: A → B → A"));
    VariantTrace &good = *run->variants[1];
    samples::begin(good);
    samples::sleeps(good, 0, 0, 10);
    samples::end(good, 10);
    panel.refresh(feedOf(run));
    QCOMPARE(panel.findChild<QLabel *>(QStringLiteral("headline"))->text(),
             QStringLiteral("Deadlocked: there are no times to compare"));
    const QAbstractItemModel *model = panel.findChild<QTableView *>()->model();
    QCOMPARE(model->index(0, SummaryModel::Deadlocked).data().toString(), QStringLiteral("1"));
    QVERIFY(!panel.findChild<QTableView *>()->isColumnHidden(SummaryModel::Deadlocked));
    panel.clear();
    QVERIFY(!ends->isVisible());
}

void SummaryPanelTest::clearLeavesNothing()
{
    SummaryPanel panel;
    panel.show();
    panel.refresh(feedOf(comparison(true)));
    panel.clear();
    QCOMPARE(panel.findChild<QTableView *>()->model()->rowCount(), 0);
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("headline"))->isVisible());
}

QTEST_MAIN(SummaryPanelTest)
#include "tst_summarypanel.moc"
