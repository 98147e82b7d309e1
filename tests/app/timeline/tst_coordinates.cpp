// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/coordinates.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

class TestCoordinates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeFillsItsWidth();
    void xAndTimeAreInversesOfEachOther();
    void anEmptyRangeMapsEverythingToItsLeft();
    void aRowOwnsItsUpperEdge();
    void rowsWithoutHeightAreNowhere();
    void stepsAreOneTwoOrFive_data();
    void stepsAreOneTwoOrFive();
    void ticksIncludeBothEnds();
    void tooManyTicksAreNone();
    void roomIsRoundAndNotMuchTooLong();
    void labelsTakeTheUnitOfTheEnd_data();
    void labelsTakeTheUnitOfTheEnd();
    void labelsUseTheLocalesDecimalSeparator();
};

void TestCoordinates::aRangeFillsItsWidth()
{
    const TimeMap map({100ms, 300ms}, 50, 400);
    QCOMPARE(map.x(100ms), 50.0);
    QCOMPARE(map.x(300ms), 450.0);
    QCOMPARE(map.x(200ms), 250.0);
    QCOMPARE(map.x(0ms), -150.0);
    QCOMPARE(map.right(), 450.0);
}

void TestCoordinates::xAndTimeAreInversesOfEachOther()
{
    const TimeMap map({7ns, 1234567891ns}, 13, 977);
    for (const Nanoseconds time : {7ns, 8ns, 99999ns, 1234567890ns, 1234567891ns})
        QCOMPARE(map.time(map.x(time)), time);
}

void TestCoordinates::anEmptyRangeMapsEverythingToItsLeft()
{
    const TimeMap empty({5ms, 5ms}, 20, 100);
    QCOMPARE(empty.x(5s), 20.0);
    QCOMPARE(empty.time(77), Nanoseconds(5ms));
    const TimeMap narrow({0ms, 5ms}, 20, -3);
    QCOMPARE(narrow.x(5s), 20.0);
    QCOMPARE(narrow.time(77), Nanoseconds(0));
}

void TestCoordinates::aRowOwnsItsUpperEdge()
{
    QCOMPARE(rowToY(3, 10, 5), 25.0);
    QCOMPARE(yToRow(25, 10, 5, 4), std::optional<quint32>(3));
    QCOMPARE(yToRow(24.999, 10, 5, 4), std::optional<quint32>(2));
    QVERIFY(!yToRow(9.9, 10, 5, 4));
    QVERIFY(!yToRow(30, 10, 5, 4));
}

void TestCoordinates::rowsWithoutHeightAreNowhere()
{
    QVERIFY(!yToRow(10, 10, 0, 4));
    QVERIFY(!yToRow(10, 10, 5, 0));
}

void TestCoordinates::stepsAreOneTwoOrFive_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<int>("atMost");
    QTest::addColumn<qint64>("step");
    QTest::newRow("exact") << Q_INT64_C(10) << 5 << Q_INT64_C(2);
    QTest::newRow("a little more") << Q_INT64_C(11) << 5 << Q_INT64_C(5);
    QTest::newRow("3.5 s by 10") << Q_INT64_C(3'500'000'000) << 10 << Q_INT64_C(500'000'000);
    QTest::newRow("nothing") << Q_INT64_C(0) << 5 << Q_INT64_C(1);
    QTest::newRow("one part") << Q_INT64_C(1001) << 1 << Q_INT64_C(2000);
}

void TestCoordinates::stepsAreOneTwoOrFive()
{
    QFETCH(qint64, span);
    QFETCH(int, atMost);
    QFETCH(qint64, step);
    QCOMPARE(niceStep(Nanoseconds(span), atMost).count(), step);
}

void TestCoordinates::ticksIncludeBothEnds()
{
    const std::vector<Nanoseconds> expected{200ms, 300ms, 400ms};
    QCOMPARE(ticksIn({200ms, 400ms}, 100ms), expected);
    QCOMPARE(ticksIn({101ms, 499ms}, 100ms), expected);
    QVERIFY(ticksIn({101ms, 199ms}, 100ms).empty());
}

void TestCoordinates::tooManyTicksAreNone()
{
    QVERIFY(ticksIn({0s, 10s}, 1us).empty());
    QVERIFY(ticksIn({0s, 10s}, 0us).empty());
}

void TestCoordinates::roomIsRoundAndNotMuchTooLong()
{
    QCOMPARE(roomFor(0ns), Nanoseconds(1ms));
    QCOMPARE(roomFor(3s), Nanoseconds(3s));
    QCOMPARE(roomFor(3020ms), Nanoseconds(3500ms));
    for (qint64 content = 1; content < Q_INT64_C(1'000'000'000'000); content = content * 13 / 10 + 1) {
        const qint64 room = roomFor(Nanoseconds(content)).count();
        QVERIFY2(room >= content, qPrintable(QString::number(content)));
        QVERIFY2(content < 10 || room <= content + content / 4 + 1, qPrintable(QString::number(content)));
    }
}

void TestCoordinates::labelsTakeTheUnitOfTheEnd_data()
{
    QTest::addColumn<qint64>("endNs");
    QTest::addColumn<qint64>("stepNs");
    QTest::addColumn<qint64>("timeNs");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, Nanoseconds end, Nanoseconds step, Nanoseconds time, const char *label) {
        QTest::newRow(name) << qint64(end.count()) << qint64(step.count()) << qint64(time.count())
                            << QString::fromUtf8(label);
    };
    row("tenths of a second", 2s, 200ms, 400ms, "0.4 s");
    row("whole seconds", 20s, 5s, 15s, "15 s");
    row("milliseconds", 500ms, 50ms, 250ms, "250 ms");
    row("zoomed in", 3s, 50ms, 2050ms, "2.05 s");
    row("microseconds", 50us, 10us, 20us, "20 µs");
    row("nanoseconds", 900ns, 200ns, 400ns, "400 ns");
    row("no thousands", 2000s, 500s, 1500s, "1500 s");
}

void TestCoordinates::labelsTakeTheUnitOfTheEnd()
{
    QFETCH(qint64, endNs);
    QFETCH(qint64, stepNs);
    QFETCH(qint64, timeNs);
    QFETCH(QString, label);
    const TickUnit unit = tickUnit(Nanoseconds(endNs), Nanoseconds(stepNs));
    QCOMPARE(tickLabel(Nanoseconds(timeNs), unit, QLocale::c()).replace(QChar(QChar::Nbsp), u' '), label);
}

void TestCoordinates::labelsUseTheLocalesDecimalSeparator()
{
    const TickUnit unit = tickUnit(2s, 200ms);
    QCOMPARE(tickLabel(400ms, unit, QLocale(QLocale::Russian)), QStringLiteral("0,4") + QChar(QChar::Nbsp) + u's');
}

QTEST_GUILESS_MAIN(TestCoordinates)
#include "tst_coordinates.moc"
