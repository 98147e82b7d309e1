// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/timelineaccess.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

using News = std::vector<RowNews>;

} // namespace

class TestTimelineAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        view = std::make_unique<TimelineView>();
        view->resize(900, 500);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->setRecord(makeRecord(eventfulRun()));
        view->refresh();
        view->setFocus();
        access = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(access);
    }
    void cleanup() { view.reset(); }

    void everyTaskOfEveryVariantIsARow();
    void arrowsSelectAndAreHeard();
    void aRowSaysWhatItIs();
    void aRowCanBePressed();
    void rowsAreFoundWhereTheyStand();
    void withoutARunThereIsNothing();
    void rowsOutliveTheRunWithoutHarm();

private:
    std::unique_ptr<TimelineView> view;
    QAccessibleInterface *access = nullptr;
};

void TestTimelineAccess::everyTaskOfEveryVariantIsARow()
{
    QCOMPARE(access->role(), QAccessible::List);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Timeline"));
    QCOMPARE(access->childCount(), 60);
    QVERIFY(access->state().focusable);
    for (int i = 0; i < 60; ++i) {
        QAccessibleInterface *row = access->child(i);
        QVERIFY(row && row->isValid());
        QCOMPARE(access->child(i), row); // the same each time
        QCOMPARE(access->indexOfChild(row), i);
        QCOMPARE(row->parent(), access);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QVERIFY(!row->text(QAccessible::Name).isEmpty());
        QVERIFY(!row->text(QAccessible::Value).isEmpty());
    }
    QCOMPARE(access->child(60), nullptr);
    QCOMPARE(access->child(-1), nullptr);
}

void TestTimelineAccess::arrowsSelectAndAreHeard()
{
    const auto withFocus = [](int row) { return News{{QAccessible::Selection, row}, {QAccessible::Focus, row}}; };
    QVERIFY(!access->focusChild());
    QCOMPARE(selectionNews(*view), withFocus(-1));
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(selectionNews(*view), withFocus(0));
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(selectionNews(*view), withFocus(1));
    QTest::keyClick(view.get(), Qt::Key_PageDown); // the same task of the next variant
    QCOMPARE(selectionNews(*view), withFocus(21));
    QCOMPARE(access->focusChild(), access->child(21));
    QVERIFY(access->child(21)->state().selected && access->child(21)->state().focused);
    QVERIFY(!access->child(20)->state().selected);
    QCOMPARE(access->text(QAccessible::Value), access->child(21)->text(QAccessible::Name));
    view->clearFocus();
    view->select(TaskRef{0, 5}); // from elsewhere: no focus jumps about
    QCOMPARE(selectionNews(*view), (News{{QAccessible::Selection, 5}}));
}

void TestTimelineAccess::aRowSaysWhatItIs()
{
    const QAccessibleInterface *failed = access->child(3);
    QCOMPARE(failed->text(QAccessible::Name), QStringLiteral("req 4, Sequential, failed"));
    QCOMPARE(failed->text(QAccessible::Value), QStringLiteral("The task failed."));
    QVERIFY(failed->text(QAccessible::Description).contains(QStringLiteral("no such product")));
}

void TestTimelineAccess::aRowCanBePressed()
{
    QAccessibleActionInterface *actions = access->child(42)->actionInterface();
    QVERIFY(actions);
    actions->doAction(actions->actionNames().first());
    QCOMPARE(view->selected(), (TaskRef{2, 2}));
}

void TestTimelineAccess::rowsAreFoundWhereTheyStand()
{
    for (const int i : {0, 7, 25, 59}) {
        const QRect rect = access->child(i)->rect();
        QVERIFY2(!rect.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(!access->child(i)->state().offscreen);
        QVERIFY(access->rect().contains(rect));
        QCOMPARE(access->childAt(rect.center().x(), rect.center().y()), access->child(i));
    }
    QCOMPARE(access->childAt(access->rect().left() + 2, access->rect().top() + 2), nullptr);
}

void TestTimelineAccess::withoutARunThereIsNothing()
{
    view->setRecord(nullptr);
    QCOMPARE(access->childCount(), 0);
    QCOMPARE(access->child(0), nullptr);
    QCOMPARE(access->focusChild(), nullptr);
    QCOMPARE(access->text(QAccessible::Value), QString());
}

void TestTimelineAccess::rowsOutliveTheRunWithoutHarm()
{
    QAccessibleInterface *row = access->child(59);
    view->setRecord(makeRecord({}));
    QVERIFY(!row->isValid());
    QVERIFY(row->state().invalid);
    QCOMPARE(row->text(QAccessible::Name), QString());
    QVERIFY(row->rect().isEmpty());
}

QTEST_MAIN(TestTimelineAccess)
#include "tst_timelineaccess.moc"
