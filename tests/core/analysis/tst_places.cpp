// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/places.h"
#include "tests/support/scenarios.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitChunkAndThreadsArePlaces()
    {
        for (const Mode mode : {Mode::Concurrent, Mode::Chunked, Mode::Threads}) {
            QVERIFY(hasPlaces(variant(mode, 3)));
            QCOMPARE(placesOf(withPlaces(variant(mode, 3), 7)), 7);
        }
        for (const Mode mode : {Mode::Sequential, Mode::SequentialAwait, Mode::Group})
            QVERIFY(!hasPlaces(variant(mode)));
        Variant main = variant(Mode::Concurrent);
        main.hasMain = true;
        QVERIFY(!hasPlaces(main));
        QCOMPARE(placesOf(variant(Mode::Concurrent)), 0);
    }

    void whatDiffersInItsPlacesAloneIsVariedOnce()
    {
        Scenario s = scenario({task(QStringLiteral("A"), {sleepFor(1)})},
                              {variant(Mode::Sequential), variant(Mode::Concurrent, 3), variant(Mode::Concurrent, 5),
                               variant(Mode::Chunked, 5), variant(Mode::Threads), variant(Mode::Threads)});
        s.variants[2].name = QStringLiteral("gate");
        s.variants[4].name = QStringLiteral("many cores");
        s.variants[5].name = QStringLiteral("one core");
        s.variants[5].gil = true;
        QStringList names;
        for (const Variant &each : s.variants)
            names << each.name;
        QCOMPARE(variantsToVary(s, names), (std::vector<std::size_t>{1, 3, 4, 5}));
        QCOMPARE(variantsToVary(s, {QStringLiteral("gate"), QStringLiteral("sequential")}), (std::vector<std::size_t>{2}));
    }

    void fewTasksAreTriedWithEveryNumber()
    {
        QCOMPARE(placesToTry(1), std::vector<int>{1});
        QCOMPARE(placesToTry(4), (std::vector<int>{1, 2, 3, 4}));
    }

    void manyAreTriedInGrowingSteps()
    {
        const std::vector<int> places = placesToTry(1'000'000);
        QVERIFY(places.size() < 130);
        QCOMPARE(places[31], 32);
        QCOMPARE(places[32], 36);
        QCOMPARE(places.back(), 1'000'000);
        for (std::size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i] > places[i - 1] && (places[i] <= 33 || places[i] <= places[i - 1] * 9 / 8));
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
