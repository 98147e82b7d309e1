// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/portablemath.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace interleave;

namespace {

// Expected values have 25 digits; they were calculated with 40.
void valueColumns()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
}

void row(const char *name, double x, double expected)
{
    QTest::newRow(name) << x << expected;
}

// QCOMPARE takes doubles for the same that are nearly so.
bool isExactly(double value, double expected)
{
    return value == expected && std::signbit(value) == std::signbit(expected);
}

// The distance between a double and its neighbour.
double lastPlace(double x)
{
    return std::nextafter(std::abs(x), std::numeric_limits<double>::infinity()) - std::abs(x);
}

} // namespace

class PortableMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logarithmsAreGoodToTheLastPlace_data()
    {
        valueColumns();
        row("2", 2, 0.6931471805599453094172321);
        row("10", 10, 2.302585092994045684017991);
        row("a half", 0.5, -0.6931471805599453094172321);
        row("a tenth", 0x1.999999999999ap-4, -2.30258509299404562850684);
        row("0.7", 0x1.6666666666666p-1, -0.3566749439387324423539544);
        row("1.4", 0x1.6666666666666p+0, 0.3364722366212128670632777);
        row("1.5", 1.5, 0.4054651081081643819780131);
        row("3", 3, 1.098612288668109691395245);
        row("a million", 1e6, 13.81551055796427410410795);
        row("just above 1", 0x1.0000000000001p+0, 2.22044604925031283432823e-16);
        row("just below 1", 0x1.fffffffffffffp-1, -1.11022302462515660205339e-16);
        row("near 1", 0x1.000001ad7f29bp+0, 9.99999950583870451775161e-8);
        row("below the root of 2", 0x1.6a09e667f3bccp+0, 0.3465735902799725660574568);
        row("above the root of 2", 0x1.6a09e667f3bcep+0, 0.3465735902799728800759485);
        row("the least draw", 0x1p-53, -36.7368005696771013991133);
        row("the least normal number", 0x1p-1022, -708.3964185322641062244112);
        row("the greatest number", 0x1.fffffffffffffp+1023, 709.7827128933839967322234);
    }
    void logarithmsAreGoodToTheLastPlace()
    {
        QFETCH(double, x);
        QFETCH(double, expected);
        const double value = naturalLogarithm(x);
        QVERIFY2(std::abs(value - expected) <= lastPlace(expected), qPrintable(QString::number(value, 'g', 17)));
    }

    void theLogarithmOfOneIsZero()
    {
        QVERIFY(isExactly(naturalLogarithm(1), 0));
    }

    // No jump where the mantissa's range begins again, and none between the powers of 2.
    void logarithmsRise()
    {
        constexpr double logarithmOfTheStep = 0.0009760859730554589;
        double before = naturalLogarithm(0x1p-20);
        for (double x = 0x1p-20; x < 16; x *= 1 + 0x1p-10) {
            const double next = naturalLogarithm(x * (1 + 0x1p-10));
            QVERIFY(std::abs(next - before - logarithmOfTheStep) < 6e-15);
            before = next;
        }
    }

    void quantilesAreGoodToFifteenPlaces_data()
    {
        valueColumns();
        row("a quarter", 0.25, -0.674489750196081743202227);
        row("2.5 %", 0x1.999999999999ap-6, -1.959963984540054211779584);
        row("97.5 %", 0x1.f333333333333p-1, 1.959963984540053855604431);
        row("0.1 %", 0x1.0624dd2f1a9fcp-10, -3.090232306167813535358005);
        row("a billionth", 0x1.12e0be826d695p-30, -5.997807015007686861445655);
        row("the least draw", 0x1p-53, -8.209536151601386855630769);
        row("the greatest draw", 0x1.fffffffffffffp-1, 8.209536151601386855630769);
        row("near the middle", 0x1.0000000800000p-1, 2.334479498333298139919092e-9);
        row("inside the centre", 0x1.339c0ebedfa44p-4, -1.438825392752539982435914);
        row("outside the centre", 0x1.32ca57a786c22p-4, -1.440238267527963663112402);
        row("before the far tail", 0x1.07e1fe91b0b70p-36, -6.646570887477112861427718);
        row("in the far tail", 0x1.a636641c4df1ap-37, -6.679352656501522376090507);
    }
    void quantilesAreGoodToFifteenPlaces()
    {
        QFETCH(double, x);
        QFETCH(double, expected);
        const double value = normalQuantile(x);
        QVERIFY2(std::abs(value - expected) <= 1e-15 * std::abs(expected), qPrintable(QString::number(value, 'g', 17)));
    }

    void quantilesAreTheSameOnBothSides()
    {
        QVERIFY(isExactly(normalQuantile(0.5), 0));
        for (int i = 1; i < 512; ++i)
            QVERIFY(normalQuantile(i / 1024.0) == -normalQuantile(1 - i / 1024.0));
    }

    void powersAreProductsInOrder()
    {
        QVERIFY(isExactly(powered(2, 10), 1024.0));
        QVERIFY(isExactly(powered(1.1, 50), 0x1.d5903bbcbf5ccp+6)); // …5d0 is nearer to the power: every product is rounded
        QVERIFY(isExactly(powered(0.3, 40), 0x1.6f71615e9e770p-70));
        double counted = 1;
        for (unsigned exponent = 0; exponent < 100; ++exponent, counted *= 1.7)
            QVERIFY(isExactly(powered(1.7, exponent), counted));
        QVERIFY(isExactly(powered(7, 0), 1.0));
        QVERIFY(isExactly(powered(0, 0), 1.0));
        QVERIFY(isExactly(powered(0, 3), 0.0));
        QVERIFY(isExactly(powered(1, std::numeric_limits<unsigned>::max()), 1.0));
        QVERIFY(isExactly(powered(0.5, std::numeric_limits<unsigned>::max()), 0.0));
    }

    void powersAreNeverInfinite()
    {
        QVERIFY(isExactly(powered(1e6, 1'000'000), std::numeric_limits<double>::max()));
        QVERIFY(isExactly(powered(2, 1023), 0x1p1023));
        QVERIFY(isExactly(powered(2, 1024), std::numeric_limits<double>::max()));
        QVERIFY(isExactly(0 * powered(1e6, 1000), 0.0));
    }

    void halvesAreRoundedUp()
    {
        QCOMPARE(rounded(0), qint64{0});
        QCOMPARE(rounded(0x1.fffffffffffffp-2), qint64{0});
        QCOMPARE(rounded(0.5), qint64{1});
        QCOMPARE(rounded(1.5), qint64{2});
        QCOMPARE(rounded(2.5), qint64{3});
        QCOMPARE(rounded(2.4999), qint64{2});
        QCOMPARE(rounded(0x1p52 + 0.5), qint64{1} << 52); // the sum itself is rounded to an even number
        QCOMPARE(rounded(0x1p51 + 0.5), (qint64{1} << 51) + 1);
        QCOMPARE(rounded(9e18), qint64{9'000'000'000'000'000'000});
    }
};

QTEST_GUILESS_MAIN(PortableMath)
#include "tst_portablemath.moc"
