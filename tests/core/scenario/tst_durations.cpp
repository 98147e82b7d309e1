// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/durationspec.h"
#include "core/scenario/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace interleave;

using Draws = std::vector<qint64>; // nanoseconds

namespace {

std::vector<DurationSpec> longDurations()
{
    return {UniformDuration{0, 9e9}, NormalDuration{4e9, 1e9}, ExponentialDuration{1e9}};
}

Draws draws(const DurationSpec &spec, int count, quint64 seed = 42)
{
    Draws values;
    for (int i = 0; i < count; ++i) {
        Random random(seed, static_cast<quint64>(i));
        values.push_back(draw(spec, static_cast<quint32>(i) + 1, random).count());
    }
    return values;
}

double meanOf(const Draws &values)
{
    double sum = 0;
    for (const qint64 value : values)
        sum += static_cast<double>(value);
    return sum / static_cast<double>(values.size());
}

} // namespace

class Durations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bitsAreTheSameOnEveryMachine()
    {
        Random random(42, 7);
        QCOMPARE(random.bits(), quint64{0xe0658b4d384c699a});
        QCOMPARE(random.bits(), quint64{0x75d21f9a73205bd7});
        Random zero(0, 0);
        QCOMPARE(zero.bits(), quint64{0x568a9b0b1a2c05ec});
    }

    // Another program calculated these from the same definitions. They are so long that the last bit of every double shows.
    void drawsAreTheSameOnEveryMachine_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<quint64>("stream");
        QTest::addColumn<Draws>("expected");
        QTest::newRow("seed 1") << quint64{1} << quint64{0}
                                << Draws{3894704348334491, 3830689602257665, 4857017738041684, 4904937183915938, 3038503357161746,
                                         2946035648274463, 1442435041964393, 475426702976749,  1964720664999633};
        QTest::newRow("seed 42") << quint64{42} << quint64{7}
                                 << Draws{7888944966480891, 4142137314669651, 7912401652419293, 4354728966931003, 3653444737038828,
                                          2970763797454678, 434104589045196,  382231562188938,  1019721917668288};
        QTest::newRow("the last seed") << quint64{18446744073709551615U} << quint64{999'999}
                                       << Draws{2174655528913572, 247552671230109,  7904633386522424, 4227677155562886, 2698531470099018,
                                                3422315917505985, 265665502200588, 435698255463533,  746673151228650};
    }
    void drawsAreTheSameOnEveryMachine()
    {
        QFETCH(quint64, seed);
        QFETCH(quint64, stream);
        Random random(seed, stream);
        Draws found;
        for (const DurationSpec &spec : longDurations()) {
            for (int i = 0; i < 3; ++i)
                found.push_back(draw(spec, 1, random).count());
        }
        QTEST(found, "expected");
    }

    void manyDrawsAreTheSameOnEveryMachine()
    {
        std::vector<quint64> sums;
        for (const DurationSpec &spec : longDurations()) {
            quint64 sum = 0;
            for (const qint64 value : draws(spec, 20'000))
                sum = sum * 31 + static_cast<quint64>(value);
            sums.push_back(sum);
        }
        QCOMPARE(sums, (std::vector<quint64>{5828302197581252598U, 3466073898450463035U, 12598724290551249423U}));
    }

    void everyDrawTakesOneNumber()
    {
        for (const DurationSpec &spec : longDurations()) {
            Random random(42, 7);
            Random counted(42, 7);
            (void)draw(spec, 1, random);
            (void)counted.bits();
            QCOMPARE(random.bits(), counted.bits());
        }
    }

    void fixedDurationsAreWholeNanosecondsAndDrawNothing()
    {
        Random random(1, 1);
        Random untouched(1, 1);
        QCOMPARE(draw(FixedDuration{1000}, 1, random), Nanoseconds(1'000'000'000));
        QCOMPARE(draw(FixedDuration{0.0000014}, 1, random), Nanoseconds(1));
        QCOMPARE(draw(FixedDuration{0.1}, 1, random), Nanoseconds(100'000));
        QCOMPARE(draw(EachDuration{{1, 2}}, 1, random), Nanoseconds(1'000'000));
        QCOMPARE(random.bits(), untouched.bits());
    }

    void eachGoesRoundByTheInstance()
    {
        const EachDuration spec{{1000, 5000, 3000}};
        QCOMPARE(draws(spec, 5), (Draws{1'000'000'000, 5'000'000'000, 3'000'000'000, 1'000'000'000, 5'000'000'000}));
    }

    void uniformStaysInItsBoundsAndFillsThem()
    {
        const Draws values = draws(UniformDuration{40, 160}, 20000);
        const auto [least, most] = std::ranges::minmax(values);
        QVERIFY(least >= 40'000'000 && least < 40'100'000);
        QVERIFY(most <= 160'000'000 && most > 159'900'000);
        QVERIFY(std::abs(meanOf(values) - 100e6) < 1e6);
        QCOMPARE(draws(UniformDuration{5, 5}, 3), (Draws(3, 5'000'000)));
    }

    void normalIsCutAtZero()
    {
        const Draws values = draws(NormalDuration{100, 20}, 20000);
        QVERIFY(std::abs(meanOf(values) - 100e6) < 1e6);
        const auto within = std::ranges::count_if(values, [](qint64 v) { return v > 80'000'000 && v < 120'000'000; });
        QVERIFY(std::abs(static_cast<double>(within) / 20000 - 0.6827) < 0.02);
        const Draws wide = draws(NormalDuration{1, 1000}, 2000);
        QVERIFY(std::ranges::min(wide) == 0);
        QVERIFY(std::ranges::count(wide, 0) < 1200);
    }

    void exponentialHasItsMean()
    {
        const Draws values = draws(ExponentialDuration{100}, 20000);
        QVERIFY(std::ranges::min(values) >= 0);
        QVERIFY(std::abs(meanOf(values) - 100e6) < 3e6);
    }

    void theLongestDurationsDoNotOverflow()
    {
        for (const qint64 value : draws(ExponentialDuration{maxMilliseconds}, 1000))
            QVERIFY(value >= 0 && value <= 9'000'000'000'000'000'000);
        for (const qint64 value : draws(NormalDuration{maxMilliseconds, maxMilliseconds}, 1000))
            QVERIFY(value >= 0 && value <= 9'000'000'000'000'000'000);
    }

    // Neighbouring seeds and tasks: half of the bits differ, and no sequence is another one shifted.
    void neighbouringStreamsAreIndependent()
    {
        std::vector<quint64> all;
        double differing = 0;
        constexpr int streams = 2000;
        for (quint64 stream = 0; stream < streams; ++stream) {
            Random here(1, stream);
            Random next(1, stream + 1);
            Random otherSeed(2, stream);
            const quint64 bits = here.bits();
            differing += static_cast<double>(qPopulationCount(bits ^ next.bits()));
            differing += static_cast<double>(qPopulationCount(bits ^ otherSeed.bits()));
            for (int i = 0; i < 10; ++i)
                all.push_back(here.bits());
        }
        QVERIFY(std::abs(differing / (2 * streams) - 32) < 0.5);
        std::ranges::sort(all);
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
    }
};

QTEST_GUILESS_MAIN(Durations)
#include "tst_durations.moc"
