// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sweep.h"
#include "core/engine/runsetup.h"
#include "core/scenario/gallery.h"
#include "tests/support/outcomes.h"
#include "tests/support/scenarios.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

bool never()
{
    return false;
}

Scenario twentyOf(double milliseconds, Variant by)
{
    return scenario({task(QStringLiteral("t{i}"), {sleepFor(milliseconds)}, 20)}, {std::move(by)});
}

} // namespace

class SweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyTasksOfASecondTakeAsManyRoundsAsItNeeds_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("limit") << static_cast<int>(Mode::Concurrent);
        QTest::newRow("chunks") << static_cast<int>(Mode::Chunked);
        QTest::newRow("threads") << static_cast<int>(Mode::Threads);
    }
    void twentyTasksOfASecondTakeAsManyRoundsAsItNeeds();
    void theKneeBetweenTwoTriesIsFound();
    void whereMorePlacesSpoilItIsFoundToo();
    void aTrialIsTheRunItself();
    void whatNobodyWantsIsGivenUp();
};

void SweepTest::twentyTasksOfASecondTakeAsManyRoundsAsItNeeds()
{
    QFETCH(int, mode);
    const std::optional<Sweep> result = sweep(twentyOf(1000, variant(static_cast<Mode>(mode), 3)), 0, never);
    QVERIFY(result);
    QCOMPARE(result->points.size(), std::size_t{20});
    for (const SweepPoint &point : result->points) {
        QCOMPARE(point.total, Nanoseconds(1s * ((20 + point.places - 1) / point.places)));
        QCOMPARE(point.done, 20U);
    }
    QCOMPARE(result->knee, (std::optional<Knee>{{20, 1s, 0}}));
}

// 430 tasks of 10 ms at a server that takes 60 of them at a time: 8 rounds at best. ⌈430/54⌉ = 8 and ⌈430/53⌉ = 9, so it needs 54
// places. Of these, 50 and 56 are tried first, and then what lies between.
void SweepTest::theKneeBetweenTwoTriesIsFound()
{
    Step with;
    with.kind = StepKind::With;
    with.value = ResourceRef{QStringLiteral("server"), 0};
    with.blocks = {{BlockKey::Steps, {sleepFor(10)}}};
    Scenario s = scenario({task(QStringLiteral("t{i}"), {with}, 430)}, {variant(Mode::Concurrent)});
    s.resources = {{QStringLiteral("server"), ResourceKind::Semaphore, 60}};
    const std::optional<Sweep> result = sweep(s, 0, never);
    QVERIFY(result);
    QCOMPARE(result->knee, (std::optional<Knee>{{54, 80ms, 0}}));
    QCOMPARE(result->points.back(), (SweepPoint{430, 80ms, 430}));
}

// Three thousand requests, a server of a hundred at a time, 95 ms each, and a second of patience. A hundred places: 30 rounds,
// 2850 ms, and no more is gained. With up to 1000 places a request is at the server after at most nine rounds and ends at 950
// ms; the 1001st in line comes to its turn at 950 ms and would end at 1045.
void SweepTest::whereMorePlacesSpoilItIsFoundToo()
{
    const Scenario s = loadBuiltin(QStringLiteral("unbounded-gather")).scenario.value();
    const std::optional<Sweep> result = sweep(s, 0, never);
    QVERIFY(result);
    QCOMPARE(result->knee, (std::optional<Knee>{{100, 2850ms, 1001}}));
    QCOMPARE(result->points.back().done, 1000U);
}

void SweepTest::aTrialIsTheRunItself()
{
    const Scenario s = loadBuiltin(QStringLiteral("ninety-people")).scenario.value();
    const std::shared_ptr<RunRecord> tried = tryOut(s, {}, never);
    const std::shared_ptr<RunRecord> run = simulate(s);
    QCOMPARE(tried->variants.size(), run->variants.size());
    for (std::size_t i = 0; i < run->variants.size(); ++i) {
        QCOMPARE(tried->variants[i]->log.size(), run->variants[i]->log.size());
        for (std::size_t e = 0; e < run->variants[i]->log.size(); ++e)
            QVERIFY(tried->variants[i]->log.at(e) == run->variants[i]->log.at(e));
    }
    // The gate of the file, by the sweep.
    QCOMPARE(pointAt(s, 2, s.variants[2].limit, never)->total, run->variants[2]->now());
}

void SweepTest::whatNobodyWantsIsGivenUp()
{
    int asked = 0;
    const auto afterThree = [&asked] { return ++asked > 3; };
    const Scenario s = scenario({task(QStringLiteral("t{i}"), {sleepFor(1)}, 50'000)}, {variant(Mode::Concurrent, 10)});
    QVERIFY(!tryOut(s, {}, afterThree));
    QCOMPARE(asked, 4);
    asked = 0;
    QVERIFY(!sweep(s, 0, afterThree));
    QCOMPARE(asked, 4);
}

QTEST_GUILESS_MAIN(SweepTest)
#include "tst_sweep.moc"
