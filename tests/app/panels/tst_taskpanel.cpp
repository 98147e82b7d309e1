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
    QCOMPARE(story.lines().size(), std::size_t{4});
    QVERIFY(story.lines()[0].state == State::WaitGate);
    QCOMPARE(story.lines()[0].end, ms(100));
    QVERIFY(story.lines()[3].state == State::WaitTimer && story.lines()[3].end == StoryLine::open);
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
