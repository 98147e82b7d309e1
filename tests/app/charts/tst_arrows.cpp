// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/arrowgeometry.h"
#include "app/timeline/hittest.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const TimeRange second{0ns, 1s};

// Two variants of ten rows of 20 px; a millisecond is a pixel.
TimelineLayout layout()
{
    return layOut(QRectF(100, 50, 1000, 480), 2, 10, 0, 100, 0);
}

double middleOf(const TimelineLayout &layout, int variant, TaskId task)
{
    return rowRect(layout, {variant, task}).center().y();
}

} // namespace

class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArrowGoesFromRowToRowAtItsTime()
    {
        const TimelineLayout rows = layout();
        const std::vector<TaskLink> links{{TaskLink::Kind::Wake, 2, 7, 250ms}};
        const std::vector<Arrow> arrows = arrowsOf(links, 1, rows, second, 10);
        QCOMPARE(arrows.size(), std::size_t{1});
        QCOMPARE(arrows[0].from, QPointF(350, middleOf(rows, 1, 2)));
        QCOMPARE(arrows[0].to, QPointF(350, middleOf(rows, 1, 7)));
        QVERIFY(arrows[0].kind == TaskLink::Kind::Wake);
    }

    void theMainProgramIsAtTheTopOfItsVariant()
    {
        const TimelineLayout rows = layout();
        const std::vector<TaskLink> links{{TaskLink::Kind::Spawn, noTask, 3, 0ns}};
        QCOMPARE(arrowsOf(links, 1, rows, second, 10).at(0).from.y(), rows.bands[1].top);
    }

    void whatIsOutOfSightIsLeftOut()
    {
        const TimelineLayout rows = layout();
        const std::vector<TaskLink> links{{TaskLink::Kind::Spawn, 0, 3, 2s},
                                          {TaskLink::Kind::Spawn, 0, 99, 1ms},
                                          {TaskLink::Kind::Spawn, 4, 4, 1ms},
                                          {TaskLink::Kind::Cancel, 0, 4, 1ms}};
        const std::vector<Arrow> arrows = arrowsOf(links, 0, rows, second, 10);
        QCOMPARE(arrows.size(), std::size_t{1});
        QVERIFY(arrows[0].kind == TaskLink::Kind::Cancel);
        QVERIFY(arrowsOf(links, 5, rows, second, 10).empty());
        QVERIFY(arrowsOf(links, -1, rows, second, 10).empty());
        QVERIFY(arrowsOf(links, 0, {}, second, 10).empty());
        const TimelineLayout low = layOut(QRectF(0, 0, 100, 100), 1, 10'000, 0, 0, 0);
        QVERIFY(arrowsOf({{{TaskLink::Kind::Spawn, 1, 2, 1ms}}}, 0, low, second, 10).empty()); // within a pixel
    }

    void arrowsGoToTheRowsThatTasksHave()
    {
        const auto some = std::make_shared<const TaskRows>(TaskRows::only({3, 5, 8}, 10));
        const std::vector<BandContent> contents{{some}};
        const TimelineLayout rows = layOut(QRectF(100, 50, 1000, 240), contents, {}, 0, 100, 0);
        const std::vector<TaskLink> links{{TaskLink::Kind::Wake, 3, 8, 1ms}, {TaskLink::Kind::Wake, 3, 4, 1ms}};
        const std::vector<Arrow> arrows = arrowsOf(links, 0, rows, second, 10);
        QCOMPARE(arrows.size(), std::size_t{1}); // who is filtered out has no arrow
        QCOMPARE(arrows[0].from.y(), middleOf(rows, 0, 3));
        QCOMPARE(arrows[0].to.y(), middleOf(rows, 0, 8));
        QCOMPARE(arrows[0].to.y() - arrows[0].from.y(), 2 * rows.rowHeight());
    }

    void arrowsLeadBeyondTheRowsInSight()
    {
        const std::vector<BandContent> contents{{std::make_shared<const TaskRows>(TaskRows::all(100))}};
        const TimelineLayout rows = layOut(QRectF(100, 50, 1000, 240), contents, {0.2, 0.4}, 0, 100, 0);
        const auto count = [&rows](TaskId from, TaskId to) {
            const std::vector<TaskLink> links{{TaskLink::Kind::Wake, from, to, 1ms}};
            return arrowsOf(links, 0, rows, second, 10).size();
        };
        QCOMPARE(count(25, 90), std::size_t{1});
        QCOMPARE(count(1, 25), std::size_t{1});
        QCOMPARE(count(noTask, 25), std::size_t{1});
        QCOMPARE(count(1, 90), std::size_t{0});
        QCOMPARE(count(noTask, 90), std::size_t{0});
    }

    void arrowsStandByTheirVariantsScale()
    {
        const auto all = std::make_shared<const TaskRows>(TaskRows::all(10));
        const std::vector<BandContent> contents{{all}, {all, 0.1}};
        const TimelineLayout rows = layOut(QRectF(100, 50, 1000, 480), contents, {}, 0, 100, 0);
        const std::vector<TaskLink> links{{TaskLink::Kind::Wake, 2, 7, 50ms}};
        QCOMPARE(arrowsOf(links, 0, rows, second, 10).at(0).from.x(), 150.0);
        QCOMPARE(arrowsOf(links, 1, rows, second, 10).at(0).from.x(), 600.0);
        QVERIFY(arrowsOf({{{TaskLink::Kind::Wake, 2, 7, 500ms}}}, 1, rows, second, 10).empty());
    }

    void arrowsOfOneInstantBendApartAndAreCounted()
    {
        const TimelineLayout rows = layout();
        std::vector<TaskLink> links;
        for (TaskId task = 1; task < 9; ++task)
            links.push_back({TaskLink::Kind::Spawn, 0, task, 10ms});
        const std::vector<Arrow> arrows = arrowsOf(links, 0, rows, second, 6);
        QCOMPARE(arrows.size(), std::size_t{6});
        QVERIFY(arrows[0].bend != arrows[1].bend);
        QVERIFY(arrows[1].bend != arrows[2].bend);
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "tst_arrows.moc"
