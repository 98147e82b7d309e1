// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskpanel.h"
#include "app/window/replaypart.h"
#include "tests/app/window/openwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// Where the playhead's handle, or another moment of the axis, is in the timeline's viewport.
QPoint onAxis(TimelineView &view, Nanoseconds time)
{
    const QRectF plot = view.chart().timeline().timelineLayout().plot;
    const TimeMap map(view.visibleRange().range(), plot.left(), plot.width());
    return view.mapFromScene(view.chart().mapToScene(QPointF(map.x(time), plot.top() - 6)));
}

void press(OpenWindow &open, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(open.window.get(), key, modifiers);
}

} // namespace

class WindowReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstRunThereIsNothingToReplay()
    {
        OpenWindow open;
        QVERIFY(!open.window->replay().actions().play->isEnabled());
        press(open, Qt::Key_K);
        QVERIFY(!open.window->replay().replay().isPlaying());
    }

    void keysPlayPauseAndCatchUp()
    {
        OpenWindow open;
        open.runToTheEnd();
        Replay &replay = open.window->replay().replay();
        QVERIFY(open.window->playhead().isLive());
        press(open, Qt::Key_K);
        QVERIFY(replay.isPlaying());
        QVERIFY(!open.window->playhead().isLive());
        press(open, Qt::Key_K);
        QVERIFY(!replay.isPlaying());
        press(open, Qt::Key_J);
        QVERIFY(replay.direction() == Direction::Backward);
        press(open, Qt::Key_L);
        QVERIFY(open.window->playhead().isLive());
        press(open, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(open.window->playhead().time(), 0ns);
        QTest::keyClick(&open.window->timeline(), Qt::Key_End);
        QVERIFY(open.window->playhead().isLive());
    }

    void stepsGoThroughTheVariantThatIsShown()
    {
        OpenWindow open;
        open.runToTheEnd();
        press(open, Qt::Key_Home, Qt::ControlModifier);
        open.window->replay().loop()->setVariant(1);
        press(open, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(open.window->playhead().steppedVariant(), 1);
        const TracePoint first = open.window->playhead().pointIn(1);
        press(open, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(open.window->playhead().pointIn(1) > first);
        press(open, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(open.window->playhead().pointIn(1) == first);
    }

    void thePlayheadIsDragged()
    {
        OpenWindow open;
        open.runToTheEnd();
        TimelineView &view = open.window->timeline();
        const Nanoseconds end = open.window->playhead().end();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, onAxis(view, end / 2));
        QVERIFY(std::chrono::abs(open.window->playhead().time() - end / 2) < end / 50);
        QTest::mouseMove(view.viewport(), onAxis(view, end / 4));
        QVERIFY(std::chrono::abs(open.window->playhead().time() - end / 4) < end / 50);
        const TimeRange range = view.visibleRange().range();
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, onAxis(view, end / 4));
        QVERIFY(view.visibleRange().range() == range); // the timeline itself was not
        QTest::mouseMove(view.viewport(), onAxis(view, end / 2));
        QVERIFY(std::chrono::abs(open.window->playhead().time() - end / 4) < end / 50);
    }

    void allPanelsFollow()
    {
        OpenWindow open;
        open.runToTheEnd();
        auto *figures = open.child<QTableView>("summaryTable");
        open.window->timeline().select(TaskRef{1, 2});
        open.window->playhead().setTime(500ms);
        QTRY_VERIFY(figures->model()->index(0, 1).data().toString().startsWith(QStringLiteral("500")));
        QVERIFY(open.child<QLabel>("progress")->text().contains(QStringLiteral("500")));
        QVERIFY(open.child<QLabel>("replayMoment")->text().startsWith(QStringLiteral("500")));
        QVERIFY(open.child<QLabel>("loopTitle")->text().contains(QStringLiteral("500")));
        const auto *task = open.window->findChild<TaskPanel *>();
        QVERIFY(task->story()->facts().finished == TaskFacts::never);
        QVERIFY(!task->story()->why().isEmpty());
        press(open, Qt::Key_L);
        QVERIFY(task->story()->facts().finished != TaskFacts::never);
        QTRY_VERIFY(!figures->model()->index(0, 1).data().toString().startsWith(QStringLiteral("500")));
    }

    void aCardChoosesItsTask()
    {
        OpenWindow open;
        open.runToTheEnd();
        open.window->replay().loop()->setVariant(1);
        open.window->playhead().setTime(500ms);
        auto *cards = open.child<QListView>("loopCards");
        QModelIndex card;
        for (int row = 0; row < cards->model()->rowCount() && !card.isValid(); ++row) {
            if (cards->model()->index(row, 0).data(LoopModel::TaskRole).isValid())
                card = cards->model()->index(row, 0);
        }
        QVERIFY(card.isValid());
        const auto task = card.data(LoopModel::TaskRole).value<TaskId>();
        cards->scrollTo(card);
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualRect(card).center());
        QCOMPARE(open.window->timeline().selected(), std::optional(TaskRef{1, task}));
    }

    void aRunThatGoesOnIsLookedAtEarlierAndCaughtUpWith()
    {
        OpenWindow open;
        open.controller().setSpeed(1);
        open.actions().run->trigger();
        QTRY_VERIFY(open.window->playhead().end() > 50ms);
        open.window->playhead().setTime(20ms);
        const Nanoseconds end = open.window->playhead().end();
        QTRY_VERIFY(open.window->playhead().end() > end + 100ms); // which goes on
        QCOMPARE(open.window->playhead().time(), Nanoseconds(20ms));
        QVERIFY(!open.child<QLabel>("replayState")->text().isEmpty());
        press(open, Qt::Key_L);
        QVERIFY(open.window->playhead().isLive());
        QTRY_VERIFY(open.window->playhead().time() > end + 150ms);
        open.actions().cancel->trigger();
        QTRY_VERIFY(open.controller().record()->isOver());
    }

    void leapsSayWhenThereIsNoOther()
    {
        OpenWindow open;
        open.runToTheEnd();
        QSignalSpy nothing(&open.window->replay().actions(), &ReplayActions::nothingFound);
        press(open, Qt::Key_N);
        QCOMPARE(nothing.count(), 1);
        press(open, Qt::Key_Home, Qt::ControlModifier);
        press(open, Qt::Key_W);
        QVERIFY(open.window->playhead().time() > 0ns);
        QCOMPARE(nothing.count(), 1);
    }

    void nothingTicksWhenNothingPlays()
    {
        OpenWindow open;
        open.runToTheEnd();
        QTRY_VERIFY(!open.controller().isBeatingTime());
        open.window->playhead().setTime(100ms);
        QVERIFY(!open.window->replay().replay().isPlaying());
        QVERIFY(!open.controller().isBeatingTime());
    }

    void anotherRunBeginsLive()
    {
        OpenWindow open;
        open.runToTheEnd();
        open.window->playhead().setTime(100ms);
        press(open, Qt::Key_K);
        open.actions().run->trigger();
        QVERIFY(open.window->playhead().isLive());
        QVERIFY(!open.window->replay().replay().isPlaying());
        open.window->open(QStringLiteral("deadlock"));
        QVERIFY(!open.window->replay().actions().play->isEnabled());
    }

    void menusAndTheListOfKeysHaveIt()
    {
        OpenWindow open;
        QStringList texts;
        for (const QMenu *menu : open.window->menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                texts << action->text();
        }
        for (const QAction *action : open.window->replay().actions().all())
            QVERIFY2(texts.contains(action->text()), qPrintable(action->text()));
        open.actions().keys->trigger();
        const auto *box = open.window->findChild<QMessageBox *>(QStringLiteral("keys"));
        QVERIFY(box);
        for (const QAction *action : open.window->replay().actions().all())
            QVERIFY2(box->text().contains(action->text()), qPrintable(action->text()));
    }

    void theEventLoopPanelIsFoldedByItsKey()
    {
        OpenWindow open;
        press(open, Qt::Key_F9);
        QVERIFY(open.window->replay().loop()->isCollapsed());
        press(open, Qt::Key_F9);
        QVERIFY(!open.window->replay().loop()->isCollapsed());
    }
};

QTEST_MAIN(WindowReplayTest)
#include "tst_windowreplay.moc"
