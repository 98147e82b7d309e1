// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/looppanel.h"
#include "tests/support/played.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

// The cards of a part at a moment, by name and by what is left.
QStringList cardsAt(const RunRecord &record, LoopPart part, Nanoseconds time, std::size_t atMost = 100)
{
    Checkpoints checkpoints(*record.variants[0], record.tasks.count());
    const LoopPicture picture = loopPicture(checkpoints.at({time, TracePoint::all}), time, atMost);
    QStringList cards;
    for (const LoopCard &card : picture[part].cards) {
        QString text = card.task == noTask ? QStringLiteral("main") : record.tasks.name(card.task);
        if (card.left)
            text += QStringLiteral(" %1").arg(toMilliseconds(*card.left));
        cards << text + (card.isDeadline ? QStringLiteral(" limit") : QString());
    }
    if (picture[part].more > 0)
        cards << QStringLiteral("+%1").arg(picture[part].more);
    return cards;
}

struct Shown
{
    explicit Shown(std::shared_ptr<const RunRecord> record)
    {
        moments.setRecord(std::move(record));
        panel.resize(300, 500);
        panel.show();
        playhead.setEnd(10s);
        panel.setRecord();
    }
    void at(Nanoseconds time)
    {
        playhead.setTime(time);
        panel.refresh();
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        for (int row = 0; row < cards()->model()->rowCount(); ++row)
            list << cards()->model()->index(row, 0).data().toString();
        return list;
    }
    [[nodiscard]] QListView *cards() const { return panel.findChild<QListView *>(QStringLiteral("loopCards")); }

    Playhead playhead;
    Moments moments{playhead};
    LoopPanel panel{moments, playhead};
};

std::shared_ptr<const RunRecord> gatedSleepers()
{
    return played("'tasks': [{'name': 'T {i}', 'count': 30, 'steps': [{'sleep': 10}]}],"
                  "'variants': [{'mode': 'concurrent', 'limit': 2}, {'mode': 'sequential'}]");
}

} // namespace

class LoopPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksStandInTheirPartsInOrder()
    {
        const auto record = gatedSleepers();
        QCOMPARE(cardsAt(*record, LoopPart::Timers, 4ms), (QStringList{QStringLiteral("T 1 6"), QStringLiteral("T 2 6")}));
        QCOMPARE(cardsAt(*record, LoopPart::Gate, 4ms, 2),
                 (QStringList{QStringLiteral("T 3"), QStringLiteral("T 4"), QStringLiteral("+26")}));
        QCOMPARE(cardsAt(*record, LoopPart::Running, 4ms), QStringList());
        QCOMPARE(cardsAt(*record, LoopPart::Timers, 14ms), (QStringList{QStringLiteral("T 3 6"), QStringLiteral("T 4 6")}));
    }

    void whoHoldsTheLoopRunsAndTimersGoOnWithoutIt()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 5}]}, {'name': 'B', 'steps': [{'compute': 20}]},"
                                   "{'name': 'C', 'steps': [{'sleep': 1}]}], 'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(cardsAt(*record, LoopPart::Running, 8ms), QStringList{QStringLiteral("B")});
        QCOMPARE(cardsAt(*record, LoopPart::Ready, 8ms), QStringList{QStringLiteral("C")});
        QCOMPARE(cardsAt(*record, LoopPart::Timers, 8ms), QStringList{QStringLiteral("A -3")}); // late
    }

    void timeLimitsAreTimers()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'timeout': 30, 'steps': [{'sleep': 20}]}, {'sleep': 50}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(cardsAt(*record, LoopPart::Timers, 5ms), (QStringList{QStringLiteral("A 15"), QStringLiteral("A 25 limit")}));
        QCOMPARE(cardsAt(*record, LoopPart::Timers, 25ms), QStringList{QStringLiteral("A 45")});
    }

    void workersAndTheirQueueAreShown()
    {
        const auto record = played("'tasks': [{'name': 'T {i}', 'count': 3, 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'mode': 'threads', 'workers': 2}]");
        QCOMPARE(cardsAt(*record, LoopPart::Worker, 5ms), QStringList{QStringLiteral("T 3")});
        QCOMPARE(cardsAt(*record, LoopPart::Timers, 5ms), (QStringList{QStringLiteral("T 1"), QStringLiteral("T 2")}));
    }

    void theListHasHeadingsCardsAndHowManyMore()
    {
        Shown shown(gatedSleepers());
        shown.at(4ms);
        const QStringList texts = shown.texts();
        QVERIFY(texts.contains(QStringLiteral("Running")));
        QVERIFY(texts.contains(QStringLiteral("nobody")));
        QVERIFY(texts.contains(QStringLiteral("T 3")));
        QVERIFY(texts.contains(QStringLiteral("+ 13 more")));
        QCOMPARE(shown.panel.findChild<QLabel *>(QStringLiteral("loopTitle"))->text(), QStringLiteral("Event loop at 4\u00a0ms"));
        QAbstractItemModelTester tester(shown.cards()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int ms = 0; ms < 200; ms += 3)
            shown.at(std::chrono::milliseconds(ms));
        // Parts that had somebody before keep their place.
        QVERIFY(shown.texts().contains(QStringLiteral("Waiting for a gate or a lock")));
    }

    void aCardIsChosenByPointerAndByKey()
    {
        Shown shown(gatedSleepers());
        shown.at(4ms);
        QSignalSpy chosen(&shown.panel, &LoopPanel::taskChosen);
        const int row = static_cast<int>(shown.texts().indexOf(QStringLiteral("T 3")));
        const QModelIndex card = shown.cards()->model()->index(row, 0);
        QTest::mouseClick(shown.cards()->viewport(), Qt::LeftButton, {}, shown.cards()->visualRect(card).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().at(1).value<TaskId>(), 2U);
        shown.cards()->setFocus();
        QTest::keyClick(shown.cards(), Qt::Key_Right);
        QTest::keyClick(shown.cards(), Qt::Key_Return);
        QCOMPARE(chosen.last().at(1).value<TaskId>(), 3U);
    }

    void theKeyboardStaysOnItsCardWhileTimeGoesOn()
    {
        Shown shown(gatedSleepers());
        shown.at(4ms);
        shown.cards()->setCurrentIndex(shown.cards()->model()->index(static_cast<int>(shown.texts().indexOf(QStringLiteral("T 9"))), 0));
        shown.at(14ms);
        QCOMPARE(shown.cards()->currentIndex().data().toString(), QStringLiteral("T 9"));
    }

    void anotherVariantCanBeShownAndTheChosenTaskBringsItsOwn()
    {
        Shown shown(gatedSleepers());
        QSignalSpy changed(&shown.panel, &LoopPanel::variantChanged);
        shown.panel.mark(1, 0);
        QCOMPARE(shown.panel.variant(), 1);
        QCOMPARE(shown.panel.findChild<QComboBox *>(QStringLiteral("loopVariant"))->currentIndex(), 1);
        shown.at(5ms);
        QVERIFY(shown.texts().contains(QStringLiteral("T 1"))); // blocks the loop
        shown.panel.setVariant(9);
        QCOMPARE(shown.panel.variant(), 1);
        QCOMPARE(changed.count(), 1);
    }

    void foldedItShowsNothingAndReadsNothing()
    {
        Shown shown(gatedSleepers());
        shown.at(4ms);
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(QStringLiteral("loopFold")), Qt::LeftButton);
        QVERIFY(shown.panel.isCollapsed());
        QVERIFY(!shown.cards()->isVisible());
        const QStringList before = shown.texts();
        shown.at(100ms);
        QCOMPARE(shown.texts(), before);
        shown.panel.setCollapsed(false);
        QVERIFY(shown.texts() != before);
    }
};

QTEST_MAIN(LoopPanelTest)
#include "tst_looppanel.moc"
