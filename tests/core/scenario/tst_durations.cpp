// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/durationspec.h"
#include "core/scenario/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace interleave;

namespace {

std::vector<qint64> draws(const DurationSpec &spec, int count, quint64 seed = 42)
{
    std::vector<qint64> values;
    for (int i = 0; i < count; ++i) {
        Random random(seed, static_cast<quint64>(i));
        values.push_back(draw(spec, static_cast<quint32>(i) + 1, random).count());
    }
    return values;
}

double meanOf(const std::vector<qint64> &values)
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

    void drawsAreTheSameOnEveryMachine()
    {
        Random random(42, 7);
        QCOMPARE(draw(UniformDuration{40, 160}, 1, random).count(), qint64{145185933});
        QCOMPARE(draw(NormalDuration{100, 20}, 1, random).count(), qint64{116109788});
        QCOMPARE(draw(ExponentialDuration{100}, 1, random).count(), qint64{101778007});
        QCOMPARE(draw(UniformDuration{0, 1}, 1, random).count(), qint64{364463});
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
        QCOMPARE(draws(spec, 5), (std::vector<qint64>{1'000'000'000, 5'000'000'000, 3'000'000'000, 1'000'000'000, 5'000'000'000}));
    }

    void uniformStaysInItsBoundsAndFillsThem()
    {
        const std::vector<qint64> values = draws(UniformDuration{40, 160}, 20000);
        const auto [least, most] = std::ranges::minmax(values);
        QVERIFY(least >= 40'000'000 && least < 40'100'000);
        QVERIFY(most <= 160'000'000 && most > 159'900'000);
        QVERIFY(std::abs(meanOf(values) - 100e6) < 1e6);
        QCOMPARE(draws(UniformDuration{5, 5}, 3), (std::vector<qint64>(3, 5'000'000)));
    }

    void normalIsCutAtZero()
    {
        const std::vector<qint64> values = draws(NormalDuration{100, 20}, 20000);
        QVERIFY(std::abs(meanOf(values) - 100e6) < 1e6);
        const auto within = std::ranges::count_if(values, [](qint64 v) { return v > 80'000'000 && v < 120'000'000; });
        QVERIFY(std::abs(static_cast<double>(within) / 20000 - 0.6827) < 0.02);
        const std::vector<qint64> wide = draws(NormalDuration{1, 1000}, 2000);
        QVERIFY(std::ranges::min(wide) == 0);
        QVERIFY(std::ranges::count(wide, 0) < 1200);
    }

    void exponentialHasItsMean()
    {
        const std::vector<qint64> values = draws(ExponentialDuration{100}, 20000);
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
