// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline's tools by the window's actions and keys.

#include "app/panels/taskfilterbar.h"
#include "app/window/replaypart.h"
#include "tests/app/window/openwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const TimelineLayout &layoutOf(OpenWindow &w)
{
    return std::as_const(w.window->timeline()).chart().timeline().timelineLayout();
}

QPoint pointOf(OpenWindow &w, TaskRef task, Nanoseconds time)
{
    TimelineView &view = w.window->timeline();
    const TimelineScene &scene = view.chart().timeline().scene();
    const QPointF place(scene.map(task.variant).x(time), rowRect(scene.layout, task).center().y());
    return view.mapFromScene(view.chart().mapToScene(place));
}

void chooseLanguage(OpenWindow &w, const QString &code)
{
    for (QAction *action : w.actions().languages->actions()) {
        if (action->data().toString() == code)
            action->trigger();
    }
}

} // namespace

class WindowTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsHaveTheSameKey()
    {
        OpenWindow w;
        QHash<QKeySequence, QString> taken;
        const QList<QAction *> actions =
            w.actions().withKeys() + w.window->replay().actions().all() + w.actions().ofTimeline();
        QSet<QAction *> seen;
        for (const QAction *action : actions) {
            if (seen.contains(const_cast<QAction *>(action)))
                continue;
            seen << const_cast<QAction *>(action);
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString() + u' ' + action->objectName() + u' ' + taken[key]));
                taken.insert(key, action->objectName());
            }
        }
        QVERIFY(taken.size() > 20);
    }

    void tasksAreFoundByNameAndWalkedThrough()
    {
        OpenWindow w(QStringLiteral("twenty-products"));
        w.runToTheEnd();
        QVERIFY(!w.child<QLineEdit>("filterName")->isVisible());
        QTest::keyClick(w.window.get(), Qt::Key_Slash);
        auto *name = w.child<QLineEdit>("filterName");
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("product 1"));
        for (const Band &band : layoutOf(w).bands)
            QCOMPARE(band.rowCount(), 11U); // 1 and 10 to 19
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(w.window->timeline().selected(), std::optional(TaskRef{0, 0}));
        w.actions().findNext->trigger();
        QCOMPARE(w.window->timeline().selected(), std::optional(TaskRef{0, 9}));
        QVERIFY(w.child<QLabel>("filterCount")->text().startsWith(u'2'));
        w.child<QToolButton>("filterOnly")->click(); // only looked for
        QCOMPARE(layoutOf(w).bands[0].rowCount(), 20U);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QVERIFY(w.window->timeline().filter().filter().isEmpty());
    }

    void whileItIsFoundEscapeEndsTheSearchAndNotTheRun()
    {
        OpenWindow w;
        w.actions().step->trigger(); // a run that stands
        QTRY_COMPARE(w.controller().state(), SessionState::Paused);
        QTRY_VERIFY(w.actions().cancel->isEnabled());
        w.actions().find->trigger();
        auto *name = w.child<QLineEdit>("filterName");
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QCOMPARE(w.controller().state(), SessionState::Paused);
    }

    void theLineForFindingLeavesTheColumnsAsTheyAre_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "pt_BR", "ru"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void theLineForFindingLeavesTheColumnsAsTheyAre()
    {
        QFETCH(QString, language);
        OpenWindow w(QStringLiteral("twenty-products"));
        chooseLanguage(w, language);
        w.runToTheEnd();
        const int before = w.window->timeline().width();
        w.actions().find->trigger();
        QTest::keyClicks(w.child<QLineEdit>("filterName"), QStringLiteral("1"));
        QTest::qWait(0);
        QCOMPARE(w.window->timeline().width(), before);
        chooseLanguage(w, QStringLiteral("en"));
    }

    void keysOfTheTimelineMeasureAndPackLanes()
    {
        OpenWindow w(QStringLiteral("twenty-products"));
        w.runToTheEnd();
        TimelineView &view = w.window->timeline();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_M);
        QVERIFY(w.actions().measure->isChecked());
        QVERIFY(view.ruler().isOn());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(w, {0, 3}, 500ms));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(w, {0, 3}, 1s));
        QCOMPARE(w.window->statusBar()->currentMessage(), view.ruler().sentence());
        QVERIFY(!view.ruler().sentence().isEmpty());
        QTest::keyClick(&view, Qt::Key_M);
        QVERIFY(!view.ruler().isOn());
        QTest::keyClick(&view, Qt::Key_S);
        QVERIFY(w.actions().bySlot->isChecked());
        QCOMPARE(layoutOf(w).bands[0].rowCount(), 1U); // one after another
        QTest::keyClick(&view, Qt::Key_S);
        QCOMPARE(layoutOf(w).bands[0].rowCount(), 20U);
    }

    void aVariantGetsAScaleOfItsOwnAndTheNextRunNone()
    {
        OpenWindow w(QStringLiteral("twenty-products"));
        w.runToTheEnd();
        QCOMPARE(w.actions().ownScales->actions().size(), 3);
        w.actions().ownScales->actions().at(2)->trigger();
        QVERIFY(layoutOf(w).bands[1].hasOwnScale());
        QVERIFY(!layoutOf(w).bands[0].hasOwnScale());
        w.runToTheEnd();
        QVERIFY(!layoutOf(w).bands[1].hasOwnScale());
        QVERIFY(w.actions().ownScales->actions().at(0)->isChecked());
    }

    void endCatchesUpWithTheRun()
    {
        OpenWindow w(QStringLiteral("twenty-products"));
        w.runToTheEnd();
        w.window->playhead().setTime(10ms);
        QVERIFY(!w.window->playhead().isLive());
        QTest::keyClick(&w.window->timeline(), Qt::Key_End);
        QVERIFY(w.window->playhead().isLive());
    }
};

QTEST_MAIN(WindowTimelineTest)
#include "tst_windowtimeline.moc"
