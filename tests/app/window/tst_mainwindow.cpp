// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskpanel.h"
#include "tests/app/window/openwindow.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSlider>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace interleave;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStartsWithTheFirstScenarioAndNothingRun();
    void aRunIsShownToItsEnd();
    void theHeadlineComesOnlyAtTheEnd();
    void parametersAreWhatIsRun();
    void aWrongParameterDisablesRun();
    void cancelEndsEverything();
    void oneTaskCanBeCancelledAlone();
    void pauseAndStepAreForSimulatedTime();
    void choosingAnotherScenarioEndsTheRun();
    void closingWhileARunGoesOnTakesNoTime();
    void aRealRunIsShown();
    void spaceStillPressesAButtonThatHasTheFocus();
};

void MainWindowTest::itStartsWithTheFirstScenarioAndNothingRun()
{
    OpenWindow w{QString()};
    QCOMPARE(w.window->files().key(), QStringLiteral("hello-await"));
    QVERIFY(w.window->windowTitle().contains(QStringLiteral("Hello, await")));
    QVERIFY(w.actions().run->isEnabled());
    QVERIFY(!w.actions().pause->isEnabled() && !w.actions().cancel->isEnabled());
    QVERIFY(!w.actions().exportAs->isEnabled());
    QVERIFY(!w.controller().isBeatingTime());
    QVERIFY(!w.window->isWindowModified());
}

void MainWindowTest::aRunIsShownToItsEnd()
{
    OpenWindow w;
    QTest::keyClick(w.window.get(), Qt::Key_F5);
    QVERIFY(w.actions().pause->isEnabled() && w.actions().cancel->isEnabled());
    w.runToTheEnd();
    QCOMPARE(w.window->timeline().feed()->variantCount(), 2);
    QCOMPARE(w.child<QTableView>("summaryTable")->model()->rowCount(), 2);
    QTRY_VERIFY(!w.controller().isBeatingTime());
    QVERIFY(w.child<QLabel>("progress")->text().startsWith(QStringLiteral("Over after")));
    QVERIFY(w.actions().exportAs->isEnabled() && !w.actions().cancel->isEnabled());
}

void MainWindowTest::theHeadlineComesOnlyAtTheEnd()
{
    OpenWindow w;
    w.controller().setSpeed(10);
    w.actions().run->trigger();
    auto *headline = w.child<QLabel>("headline");
    QTRY_VERIFY(w.controller().record()->variants[1]->phase() == Phase::Over);
    QVERIFY(!headline->isVisible() || w.controller().record()->isOver());
    QTRY_VERIFY(headline->isVisible());
    QVERIFY(headline->text().contains(QStringLiteral("3 times sooner")));
}

void MainWindowTest::parametersAreWhatIsRun()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    auto *count = w.child<QLineEdit>("count-0-0");
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("7"));
    QVERIFY(w.window->isWindowModified());
    w.runToTheEnd();
    QCOMPARE(w.controller().record()->tasks.count(), 7U);
    w.actions().reset->trigger();
    QCOMPARE(count->text(), QStringLiteral("20"));
    QVERIFY(!w.window->isWindowModified());
}

void MainWindowTest::aWrongParameterDisablesRun()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    auto *count = w.child<QLineEdit>("count-0-0");
    count->clear();
    QTest::keyClicks(count, QStringLiteral("x"));
    QVERIFY(!w.actions().run->isEnabled());
    QVERIFY(w.child<QLabel>("progress")->text().startsWith(QStringLiteral("Cannot run")));
    w.window->parameters().reset();
}

void MainWindowTest::cancelEndsEverything()
{
    OpenWindow w;
    w.controller().setSpeed(0.1);
    w.actions().run->trigger();
    QTRY_VERIFY(w.controller().record()->variants[0]->phase() == Phase::Running);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(w.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(w.controller().record()->isOver());
    QVERIFY(timer.elapsed() < 1000);
    QTRY_VERIFY(w.child<QLabel>("progress")->text().startsWith(QStringLiteral("Cancelled after")));
}

void MainWindowTest::oneTaskCanBeCancelledAlone()
{
    OpenWindow w;
    w.controller().setSpeed(0.1); // ten seconds for what is to be done in the midst of it
    w.actions().run->trigger();
    TimelineView &timeline = w.window->timeline();
    QTRY_VERIFY(timeline.feed() && timeline.feed()->variant(1).facts().inFlight() == 3);
    timeline.select(TaskRef{1, 1});
    auto *task = w.window->findChild<TaskPanel *>();
    QCOMPARE(w.window->findChild<QTabWidget *>()->currentWidget(), task);
    QTRY_VERIFY(w.actions().cancelTask->isEnabled());
    QTest::keyClick(w.window.get(), Qt::Key_Delete);
    w.controller().setSpeed(100);
    QTRY_VERIFY(timeline.feed()->isOver());
    QVERIFY(timeline.feed()->variant(1).facts().at(1).state == State::Cancelled);
    QVERIFY(timeline.feed()->variant(1).facts().at(0).state == State::Done);
    QVERIFY(timeline.feed()->variant(0).facts().at(1).state == State::Done);
    QTRY_VERIFY(!w.actions().cancelTask->isEnabled());
}

void MainWindowTest::pauseAndStepAreForSimulatedTime()
{
    OpenWindow w;
    QVERIFY(w.actions().step->isEnabled());
    w.actions().real->trigger();
    QVERIFY(w.controller().world() == World::Real);
    QVERIFY(!w.actions().step->isEnabled() && !w.child<QSlider>("speed")->isEnabled());
    QVERIFY(w.child<QLabel>("world")->text().startsWith(QStringLiteral("Real time")));
    w.actions().simulated->trigger();
    QVERIFY(w.actions().step->isEnabled() && w.child<QSlider>("speed")->isEnabled());
    w.controller().setSpeed(0.1);
    w.actions().run->trigger();
    QTest::keyClick(w.window.get(), Qt::Key_Space);
    QVERIFY(w.controller().state() == SessionState::Paused);
    QTest::keyClick(w.window.get(), Qt::Key_Space);
    QVERIFY(w.controller().state() == SessionState::Running);
}

void MainWindowTest::choosingAnotherScenarioEndsTheRun()
{
    OpenWindow w;
    w.controller().setSpeed(0.1);
    w.actions().run->trigger();
    auto *list = w.child<QListView>("galleryList");
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(w.window->files().key(), QStringLiteral("say-after"));
    QVERIFY(!w.controller().record());
    QTRY_VERIFY(w.controller().state() == SessionState::Idle);
    w.runToTheEnd();
}

void MainWindowTest::closingWhileARunGoesOnTakesNoTime()
{
    for (const bool real : {false, true}) {
        OpenWindow w;
        (real ? w.actions().real : w.actions().simulated)->trigger();
        w.controller().setSpeed(0.1);
        w.actions().run->trigger();
        QTRY_VERIFY(w.controller().record()->variants[0]->phase() == Phase::Running);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(w.window->close());
        w.window.reset();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
}

void MainWindowTest::aRealRunIsShown()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    w.window->parameters().setText({ParameterKind::Count, 0}, QStringLiteral("5"));
    w.actions().real->trigger();
    w.actions().run->trigger();
    QVERIFY(w.controller().presentWorld() == World::Real);
    QVERIFY(!w.actions().pause->isEnabled() && w.actions().cancel->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(w.window->timeline().feed()->isOver(), 20000);
    for (int variant = 0; variant < 2; ++variant) {
        for (TaskId task = 0; task < 5; ++task)
            QVERIFY(w.window->timeline().feed()->variant(variant).facts().at(task).state == State::Done);
    }
    w.window->parameters().reset();
}

void MainWindowTest::spaceStillPressesAButtonThatHasTheFocus()
{
    OpenWindow w;
    QVERIFY(QTest::qWaitForWindowExposed(w.window.get()));
    w.controller().setSpeed(0.1);
    w.actions().run->trigger();
    auto *chip = w.child<QToolButton>("chip-0");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QVERIFY(!chip->isChecked());
    QVERIFY(w.controller().state() == SessionState::Running);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
