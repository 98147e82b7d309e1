// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/visiblerange.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

class TestVisibleRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGrowsWithTheContentInSteps();
    void zoomingLeavesThePointWhereItIs();
    void whoHasZoomedIsNotCarriedOn();
    void fittingFollowsAgain();
    void scrollingEndsAtTheEdges();
    void zoomingEndsAtTheShortest();
    void nothingChangesWithoutASignal();
};

void TestVisibleRange::itGrowsWithTheContentInSteps()
{
    VisibleRange visible;
    QSignalSpy changed(&visible, &VisibleRange::changed);
    for (int i = 1; i <= 1000; ++i)
        visible.setContent(std::chrono::milliseconds(i));
    QCOMPARE(visible.range(), (TimeRange{0ns, 1s}));
    // From 1 ms to 1000 in round steps, not one a frame.
    QVERIFY2(changed.count() <= 45, qPrintable(QString::number(changed.count())));
    QVERIFY(visible.isFollowing());
}

void TestVisibleRange::zoomingLeavesThePointWhereItIs()
{
    VisibleRange visible;
    visible.setContent(1s);
    visible.zoom(2, 250ms);
    QCOMPARE(visible.range(), (TimeRange{125ms, 625ms}));
    visible.zoom(0.5, 250ms);
    QCOMPARE(visible.range(), (TimeRange{0ns, 1s}));
}

void TestVisibleRange::whoHasZoomedIsNotCarriedOn()
{
    VisibleRange visible;
    visible.setContent(1s);
    visible.zoom(4, 0s);
    visible.setContent(10s);
    QCOMPARE(visible.range(), (TimeRange{0ns, 250ms}));
    QVERIFY(!visible.isFollowing());
    QCOMPARE(visible.whole().end, Nanoseconds(10s));
}

void TestVisibleRange::fittingFollowsAgain()
{
    VisibleRange visible;
    visible.setContent(1s);
    visible.zoom(4, 0s);
    visible.fit();
    QVERIFY(visible.isFollowing());
    visible.setContent(2s);
    QCOMPARE(visible.range(), (TimeRange{0ns, 2s}));
}

void TestVisibleRange::scrollingEndsAtTheEdges()
{
    VisibleRange visible;
    visible.setContent(1s);
    visible.zoom(2, 500ms);
    visible.scroll(-10s);
    QCOMPARE(visible.range(), (TimeRange{0ns, 500ms}));
    visible.scroll(10s);
    QCOMPARE(visible.range(), (TimeRange{500ms, 1s}));
}

void TestVisibleRange::zoomingEndsAtTheShortest()
{
    VisibleRange visible;
    visible.setContent(1s);
    for (int i = 0; i < 200; ++i)
        visible.zoom(2, 500ms);
    QCOMPARE(visible.range().length(), VisibleRange::shortest);
    visible.zoom(0, 500ms);
    visible.zoom(-3, 500ms);
    QCOMPARE(visible.range().length(), VisibleRange::shortest);
    for (int i = 0; i < 200; ++i)
        visible.zoom(0.5, 500ms);
    QCOMPARE(visible.range(), visible.whole());
}

void TestVisibleRange::nothingChangesWithoutASignal()
{
    VisibleRange visible;
    visible.setContent(1s);
    QSignalSpy changed(&visible, &VisibleRange::changed);
    visible.scroll(5s);
    visible.fit();
    QCOMPARE(changed.count(), 0);
    visible.zoom(2, 0s);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestVisibleRange)
#include "tst_visiblerange.moc"
