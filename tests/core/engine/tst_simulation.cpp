// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"
#include "core/engine/simulation.h"
#include "tests/support/outcomes.h"
#include "tests/support/scenarios.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variantsRunSideBySideFromTheSameZero()
    {
        Fixture f;
        f.simulation.advance(1500ms);
        QCOMPARE(outcomes(*f.record, 0), lines({"A 0/0/1000 done", "B 1000/1000/- timer"}));
        QCOMPARE(outcomes(*f.record, 1), lines({"A 0/0/1000 done", "B 0/0/1000 done"}));
        QCOMPARE(f.record->variants[0]->now(), Nanoseconds(1500ms));
        QCOMPARE(f.record->variants[1]->now(), Nanoseconds(1000ms)); // it is over
        QVERIFY(f.record->variants[1]->phase() == Phase::Over);
        QVERIFY(!f.simulation.isOver());
    }

    void nothingBeyondTheHorizonIsRecorded()
    {
        Fixture f;
        f.simulation.advance(1000ms - 1ns);
        QCOMPARE(outcomes(*f.record, 1), lines({"A 0/0/- timer", "B 0/0/- timer"}));
        f.simulation.advance(1000ms);
        QCOMPARE(outcomes(*f.record, 1), lines({"A 0/0/1000 done", "B 0/0/1000 done"}));
    }

    void computingIsNotOverBeforeItsTime()
    {
        const Scenario s = scenario({task(QStringLiteral("A"), {computeFor(100)})}, {variant(Mode::Concurrent)});
        const auto variants = chosenVariants(s, {});
        const auto record = newRecord(s, variants, {});
        Simulation simulation(s, variants, *record);
        simulation.advance(99ms);
        QCOMPARE(outcomes(*record), lines({"A 0/0/- computing"}));
        simulation.advance(100ms);
        QCOMPARE(outcomes(*record), lines({"A 0/0/100 done"}));
    }

    void aStepLetsOneThingBeSeen()
    {
        Fixture f;
        std::size_t before = recorded(*f.record);
        int steps = 0;
        while (f.simulation.stepOnce()) {
            const std::size_t after = recorded(*f.record);
            QVERIFY(after > before);
            before = after;
            QVERIFY(++steps < 100);
        }
        QVERIFY(steps > 6);
        QVERIFY(f.simulation.isOver());
        QCOMPARE(outcomes(*f.record, 0), lines({"A 0/0/1000 done", "B 1000/1000/2000 done"}));
    }

    void stepsGoForwardInTimeOverAllVariants()
    {
        Fixture f;
        Nanoseconds last{0};
        while (const auto time = f.simulation.stepOnce()) {
            QVERIFY(*time >= last);
            last = *time;
        }
        QCOMPARE(last, Nanoseconds(2000ms));
    }

    void aBudgetThatIsUsedUpSaysSo()
    {
        Fixture f;
        QVERIFY(!f.simulation.advance(Nanoseconds::max(), 3));
        QVERIFY(f.simulation.advance(Nanoseconds::max()));
        QVERIFY(f.simulation.isOver());
    }

private:
    struct Fixture
    {
        Scenario s = scenario({task(QStringLiteral("A"), {sleepFor(1000)}), task(QStringLiteral("B"), {sleepFor(1000)})},
                              {variant(Mode::Sequential), variant(Mode::Concurrent)});
        std::vector<const Variant *> variants = chosenVariants(s, {});
        std::shared_ptr<RunRecord> record = newRecord(s, variants, {});
        Simulation simulation{s, variants, *record};
    };

    static std::size_t recorded(const RunRecord &record)
    {
        return record.variants[0]->log.size() + record.variants[1]->log.size();
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
