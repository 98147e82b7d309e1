// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/knee.h"

#include <QTest>

#include <vector>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// ⌈20/places⌉ seconds: twenty tasks of one second.
std::vector<SweepPoint> twentyTasks()
{
    std::vector<SweepPoint> points;
    for (int places = 1; places <= 20; ++places)
        points.push_back({places, 1s * ((20 + places - 1) / places), 20});
    return points;
}

} // namespace

class KneeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTasksGainUpToAllAtOnce()
    {
        QCOMPARE(kneeOf(twentyTasks()), (std::optional<Knee>{{20, 1s, 0}}));
    }

    void aPlateauBelowTheBestIsNoKnee()
    {
        // Without the last point, ten places are as good as nineteen.
        std::vector<SweepPoint> points = twentyTasks();
        points.pop_back();
        QCOMPARE(kneeOf(points), (std::optional<Knee>{{10, 2s, 0}}));
    }

    void whereAServerIsFullNothingIsGained()
    {
        const std::vector<SweepPoint> points{{10, 2s, 100}, {20, 1s, 100}, {30, 700ms, 100}, {40, 700ms, 100}, {100, 700ms, 100}};
        QCOMPARE(kneeOf(points), (std::optional<Knee>{{30, 700ms, 0}}));
    }

    void aHundredthLaterIsNotLater()
    {
        QCOMPARE(kneeOf(std::vector<SweepPoint>{{1, 3s, 9}, {2, 1010ms, 9}, {3, 1s, 9}})->places, 2);
        QCOMPARE(kneeOf(std::vector<SweepPoint>{{1, 3s, 9}, {2, 1011ms, 9}, {3, 1s, 9}})->places, 3);
    }

    void aTotalThatRisesAgainHasItsKneeAtTheLowest()
    {
        QCOMPARE(kneeOf(std::vector<SweepPoint>{{1, 4s, 9}, {2, 1s, 9}, {3, 2s, 9}}), (std::optional<Knee>{{2, 1s, 0}}));
    }

    void failingSoonIsNoGain()
    {
        const std::vector<SweepPoint> points{{1, 9s, 30}, {2, 5s, 30}, {3, 5s, 30}, {4, 1s, 10}, {5, 1s, 10}};
        QCOMPARE(kneeOf(points), (std::optional<Knee>{{2, 5s, 4}}));
    }

    void ofNothingThereIsNone() { QCOMPARE(kneeOf({}), std::nullopt); }
};

QTEST_GUILESS_MAIN(KneeTest)
#include "tst_knee.moc"
