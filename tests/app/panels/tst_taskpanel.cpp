// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskpanel.h"
#include "app/panels/taskwords.h"
#include "tests/app/panels/samples.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using samples::ms;

namespace {

QString fact(const TaskStory &story, const char *name)
{
    for (const FactLine &line : factLines(story)) {
        if (line.first == QString::fromUtf8(name))
            return line.second;
    }
    return {};
}

// Task 1 has waited for the gate and is asleep.
std::shared_ptr<RunRecord> halfWay()
{
    auto run = samples::record(2, {QStringLiteral("concurrent")});
    VariantTrace &trace = *run->variants[0];
    samples::begin(trace);
    samples::sleeps(trace, 0, 0, 100);
    samples::change(trace, 0, 1, State::Created);
    samples::change(trace, 0, 1, State::WaitGate);
    samples::happen(trace, 100, 1, EventKind::Started);
    samples::change(trace, 100, 1, State::Running);
    samples::happen(trace, 100, 1, EventKind::Note, trace.log.addMessage(Message::inWords(QStringLiteral("off I go"))));
    samples::change(trace, 100, 1, State::WaitTimer);
    trace.setNow(ms(150));
    return run;
}

// Task 1 holds a lock that task 2 waits for.
std::shared_ptr<RunRecord> withLock()
{
    auto run = samples::record(3, {QStringLiteral("concurrent")});
    run->resources = {{QStringLiteral("left"), QStringLiteral("lock"), 0}, {QStringLiteral("go"), QStringLiteral("event"), 0}};
    VariantTrace &trace = *run->variants[0];
    samples::begin(trace);
    samples::happen(trace, 0, 0, EventKind::Acquired, 1);
    samples::happen(trace, 0, 1, EventKind::Started);
    samples::change(trace, 0, 1, State::WaitGate, 1);
    trace.setNow(ms(40));
    return run;
}

QStringList linesOf(const TaskStory &story)
{
    StoryModel model;
    model.setStory(&story);
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, StoryModel::What).data().toString();
    return texts;
}

} // namespace

class TaskPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryTellsWhatATaskDid();
    void waitingIsSummedByReason();
    void theModelGrowsWithTheLog();
    void anErrorIsSaidInASentence();
    void onlyWhatGoesOnCanBeCancelled();
    void theButtonAsksForThisTask();
    void notesAndAttemptsAreLines();
    void whatBecomesOfACancellationIsTold();
    void aWaitingSpanSaysWhatForAndWhoHeldIt();
    void whatIsTakenAndSetIsALine();
    void statesOfNoLengthLeaveNothingBetweenMoments();
    void thePanelSaysWhyTheTaskWaits();
    void onThreadsNobodyIsSaidToHoldTheLoop();
    void clearShowsThatNothingIsSelected();
};

void TaskPanelTest::aStoryTellsWhatATaskDid()
{
    TaskStory story(halfWay(), 0, 1);
    QVERIFY(story.refresh());
    QCOMPARE(story.name(), QStringLiteral("task 2"));
    QVERIFY(story.facts().state == State::WaitTimer);
    QCOMPARE(story.facts().started, ms(100));
    QCOMPARE(story.now(), ms(150));
    // Created at 0 and running at 100 took no time.
    QCOMPARE(story.lines().size(), std::size_t{3});
    QVERIFY(story.lines()[0].state == State::WaitGate);
    QCOMPARE(story.lines()[0].end, ms(100));
    QVERIFY(story.lines()[2].state == State::WaitTimer && story.lines()[2].end == StoryLine::open);
}

void TaskPanelTest::waitingIsSummedByReason()
{
    auto run = halfWay();
    TaskStory story(run, 0, 1);
    story.refresh();
    const auto times = story.timesByState();
    QCOMPARE(times[static_cast<std::size_t>(State::WaitGate)], ms(100));
    QCOMPARE(times[static_cast<std::size_t>(State::WaitTimer)], ms(50));
    run->variants[0]->setNow(ms(180));
    QVERIFY(story.refresh());
    QCOMPARE(story.timesByState()[static_cast<std::size_t>(State::WaitTimer)], ms(80));
    QVERIFY(fact(story, "Duration").startsWith(QStringLiteral("80")));
    QCOMPARE(fact(story, "Finished"), QStringLiteral("–"));
}

void TaskPanelTest::theModelGrowsWithTheLog()
{
    auto run = samples::record(1, {QStringLiteral("concurrent")});
    VariantTrace &trace = *run->variants[0];
    TaskStory story(run, 0, 0);
    StoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStory(&story);
    QCOMPARE(model.rowCount(), 0);
    const auto refresh = [&] {
        story.refresh();
        model.refresh();
    };
    samples::begin(trace);
    samples::change(trace, 0, 0, State::Created);
    refresh();
    QCOMPARE(model.rowCount(), 1);
    samples::change(trace, 0, 0, State::WaitTimer); // takes the place of what lasted no time
    refresh();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, StoryModel::To).data().toString(), QStringLiteral("now"));
    samples::change(trace, 250, 0, State::Done);
    samples::end(trace, 250);
    refresh();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, StoryModel::Length).data().toString().startsWith(QStringLiteral("250")));
    QCOMPARE(model.index(1, StoryModel::Length).data().toString(), QString());
    QVERIFY(!story.refresh());
}

void TaskPanelTest::anErrorIsSaidInASentence()
{
    auto run = halfWay();
    VariantTrace &trace = *run->variants[0];
    samples::change(trace, 200, 1, State::Failed,
                    trace.log.addMessage(Message::inWords(QStringLiteral("No such person"))));
    TaskPanel panel;
    panel.show();
    panel.setTask(run, 0, 1);
    auto *error = panel.findChild<QLabel *>(QStringLiteral("taskError"));
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), QStringLiteral("No such person"));
    panel.setTask(run, 0, 0);
    QVERIFY(!error->isVisible());
}

void TaskPanelTest::onlyWhatGoesOnCanBeCancelled()
{
    auto run = halfWay();
    VariantTrace &trace = *run->variants[0];
    TaskStory over(run, 0, 0);
    over.refresh();
    QVERIFY(!over.canBeCancelled());
    TaskStory story(run, 0, 1);
    QVERIFY(!story.canBeCancelled()); // nothing read yet: not scheduled
    story.refresh();
    QVERIFY(story.canBeCancelled());
    samples::happen(trace, 160, 1, EventKind::CancelRequested);
    story.refresh();
    QVERIFY(!story.canBeCancelled());
}

void TaskPanelTest::theButtonAsksForThisTask()
{
    auto run = halfWay();
    TaskPanel panel;
    panel.show();
    QSignalSpy can(&panel, &TaskPanel::canCancelChanged);
    QSignalSpy asked(&panel, &TaskPanel::cancelRequested);
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("taskCancel"));
    panel.setTask(run, 0, 1);
    QVERIFY(button->isEnabled() && panel.canCancel());
    QCOMPARE(can.count(), 1);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 0);
    QCOMPARE(asked.at(0).at(1).value<TaskId>(), TaskId{1});
    samples::change(*run->variants[0], 200, 1, State::Cancelled);
    panel.refresh();
    QVERIFY(!button->isEnabled());
    QCOMPARE(can.count(), 2);
}

void TaskPanelTest::notesAndAttemptsAreLines()
{
    auto run = halfWay();
    samples::happen(*run->variants[0], 120, 1, EventKind::Attempt, 2);
    TaskStory story(run, 0, 1);
    story.refresh();
    StoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStory(&story);
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, StoryModel::What).data().toString();
    QVERIFY(texts.contains(QStringLiteral("note: off I go")));
    QVERIFY(texts.contains(QStringLiteral("attempt 2")));
    QCOMPARE(fact(story, "Attempts"), QStringLiteral("2"));
}

void TaskPanelTest::whatBecomesOfACancellationIsTold()
{
    auto run = halfWay();
    VariantTrace &trace = *run->variants[0];
    for (const EventKind kind : {EventKind::CancelRequested, EventKind::CancelDelivered, EventKind::CleanUpBegins,
                                 EventKind::CleanUpEnds})
        samples::happen(trace, 160, 1, kind);
    samples::change(trace, 160, 1, State::Cancelled);
    TaskStory story(run, 0, 1);
    story.refresh();
    const QStringList texts = linesOf(story);
    QCOMPARE(texts.mid(texts.size() - 5),
             (QStringList{QStringLiteral("cancellation requested"), QStringLiteral("cancellation raised in it"),
                          QStringLiteral("clean-up begins"), QStringLiteral("clean-up ended"), QStringLiteral("cancelled")}));
}

void TaskPanelTest::aWaitingSpanSaysWhatForAndWhoHeldIt()
{
    auto run = withLock();
    VariantTrace &trace = *run->variants[0];
    TaskStory story(run, 0, 1);
    story.refresh();
    QCOMPARE(linesOf(story).last(), QStringLiteral("waiting for lock “left”, held by task 1"));
    // Task 3 is before it in line.
    samples::happen(trace, 50, 0, EventKind::Released, 1);
    samples::happen(trace, 50, 2, EventKind::Acquired, 1);
    story.refresh();
    QCOMPARE(linesOf(story).last(), QStringLiteral("waiting for lock “left”, held by task 1, then task 3"));
    QCOMPARE(story.why(), QStringLiteral("task 2 waits for lock “left”, held by task 3."));
    samples::end(trace, 60, State::Deadlocked);
    story.refresh();
    QCOMPARE(story.why(), QString());
}

void TaskPanelTest::whatIsTakenAndSetIsALine()
{
    auto run = withLock();
    VariantTrace &trace = *run->variants[0];
    samples::happen(trace, 70, 1, EventKind::Acquired, 1);
    samples::happen(trace, 70, 1, EventKind::Set, 2);
    samples::happen(trace, 70, 1, EventKind::Cleared, 2);
    samples::happen(trace, 70, 1, EventKind::WorkBegins);
    samples::happen(trace, 80, 1, EventKind::WorkEnds);
    samples::happen(trace, 80, 1, EventKind::Released, 1);
    TaskStory story(run, 0, 1);
    story.refresh();
    const QStringList texts = linesOf(story);
    QCOMPARE(texts.mid(1), (QStringList{QStringLiteral("got lock “left”"), QStringLiteral("set event “go”"),
                                        QStringLiteral("cleared event “go”"),
                                        QStringLiteral("its steps begin on a worker thread"),
                                        QStringLiteral("its steps on the worker thread have ended"),
                                        QStringLiteral("gave back lock “left”")}));
}

void TaskPanelTest::statesOfNoLengthLeaveNothingBetweenMoments()
{
    auto run = withLock();
    VariantTrace &trace = *run->variants[0];
    TaskStory story(run, 0, 1);
    StoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    story.refresh();
    model.setStory(&story);
    samples::change(trace, 50, 1, State::Running);
    samples::happen(trace, 50, 1, EventKind::Acquired, 1);
    story.refresh();
    model.refresh();
    QCOMPARE(model.rowCount(), 3);
    samples::change(trace, 50, 1, State::WaitTimer); // running took no time
    story.refresh();
    model.refresh();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, StoryModel::What).data().toString(), QStringLiteral("got lock “left”"));
    QCOMPARE(model.index(2, StoryModel::What).data().toString(), QStringLiteral("asleep"));
}

void TaskPanelTest::thePanelSaysWhyTheTaskWaits()
{
    auto run = withLock();
    TaskPanel panel;
    panel.show();
    panel.setTask(run, 0, 1);
    auto *why = panel.findChild<QLabel *>(QStringLiteral("taskWhy"));
    QVERIFY(why->isVisible());
    QVERIFY(why->accessibleName().endsWith(QStringLiteral("task 2 waits for lock “left”, held by task 1.")));
    samples::change(*run->variants[0], 90, 1, State::Done);
    panel.refresh();
    QVERIFY(!why->isVisible());
}

void TaskPanelTest::onThreadsNobodyIsSaidToHoldTheLoop()
{
    auto run = samples::record(1, {QStringLiteral("threads")});
    VariantTrace &trace = *run->variants[0];
    samples::begin(trace);
    samples::happen(trace, 0, 0, EventKind::Started);
    samples::change(trace, 0, 0, State::Computing);
    TaskStory story(run, 0, 0);
    story.refresh();
    StoryModel model;
    model.setStory(&story);
    const QString tip = model.index(0, StoryModel::What).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("thread")) && !tip.contains(QStringLiteral("event loop")), qPrintable(tip));
}

void TaskPanelTest::clearShowsThatNothingIsSelected()
{
    TaskPanel panel;
    panel.setTask(halfWay(), 0, 1);
    QSignalSpy can(&panel, &TaskPanel::canCancelChanged);
    panel.clear();
    QVERIFY(!panel.story() && !panel.canCancel());
    QCOMPARE(can.count(), 1);
    panel.refresh();
}

QTEST_MAIN(TaskPanelTest)
#include "tst_taskpanel.moc"
