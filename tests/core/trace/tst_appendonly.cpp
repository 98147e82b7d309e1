// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/appendonly.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace interleave;

namespace {

// Counts how many of its kind live; what was moved from is still one that has to be destroyed.
struct Counted
{
    static inline int alive = 0;
    static inline int destroyed = 0;

    explicit Counted(int number)
        : number(number)
    {
        ++alive;
    }
    Counted(const Counted &other)
        : number(other.number)
    {
        ++alive;
    }
    Counted(Counted &&other) noexcept
        : number(other.number)
    {
        ++alive;
    }
    Counted &operator=(const Counted &) = default;
    Counted &operator=(Counted &&) = default;
    ~Counted()
    {
        --alive;
        ++destroyed;
    }

    int number;
};

} // namespace

class AppendOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListHasNothing()
    {
        const AppendOnly<int> list;
        QCOMPARE(list.size(), std::size_t{0});
        QVERIFY(list.stretch(0, 0).empty());
    }

    void whatWasAppendedIsFoundAtItsIndex()
    {
        AppendOnly<int, 4> list;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(list.append(i * 3), static_cast<std::size_t>(i));
        QCOMPARE(list.size(), std::size_t{1000});
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(list.at(static_cast<std::size_t>(i)), i * 3);
    }

    void nothingMovesWhenTheListGrows()
    {
        AppendOnly<int, 2> list;
        list.append(7);
        const int *first = &list.at(0);
        for (int i = 0; i < 10'000; ++i)
            list.append(i);
        QCOMPARE(&list.at(0), first);
        QCOMPARE(*first, 7);
    }

    // Segments of 4, 8, 16: their borders are at 4, 12 and 28.
    void aStretchEndsAtTheSegmentsBorder_data()
    {
        QTest::addColumn<std::size_t>("begin");
        QTest::addColumn<std::size_t>("end");
        QTest::addColumn<std::size_t>("length");
        const auto row = [](const char *name, std::size_t begin, std::size_t end, std::size_t length) {
            QTest::newRow(name) << begin << end << length;
        };
        row("nothing", 3, 3, 0);
        row("end before begin", 5, 3, 0);
        row("inside the first", 1, 3, 2);
        row("up to the border", 0, 4, 4);
        row("over the border", 2, 6, 2);
        row("the last of a segment", 3, 28, 1);
        row("from the border on", 4, 28, 8);
        row("the last of the second", 11, 28, 1);
        row("the third", 12, 28, 16);
        row("less than the third holds", 12, 20, 8);
    }
    void aStretchEndsAtTheSegmentsBorder()
    {
        QFETCH(std::size_t, begin);
        QFETCH(std::size_t, end);
        QFETCH(std::size_t, length);
        AppendOnly<int, 4> list;
        for (int i = 0; i < 28; ++i)
            list.append(i);
        const std::span<const int> stretch = list.stretch(begin, end);
        QCOMPARE(stretch.size(), length);
        for (std::size_t i = 0; i < stretch.size(); ++i)
            QCOMPARE(stretch[i], static_cast<int>(begin + i));
    }

    void stretchesOneAfterAnotherAreTheWholeList()
    {
        AppendOnly<int, 1> list;
        for (int i = 0; i < 777; ++i)
            list.append(i);
        std::vector<int> seen;
        while (seen.size() < list.size()) {
            const std::span<const int> stretch = list.stretch(seen.size(), list.size());
            QVERIFY(!stretch.empty());
            seen.insert(seen.end(), stretch.begin(), stretch.end());
        }
        for (int i = 0; i < 777; ++i)
            QCOMPARE(seen[static_cast<std::size_t>(i)], i);
    }

    void everyElementIsDestroyedExactlyOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 3, 4, 5, 12, 13, 100})
            QTest::addRow("%d elements", count) << count;
    }
    void everyElementIsDestroyedExactlyOnce()
    {
        QFETCH(int, count);
        Counted::alive = 0;
        {
            AppendOnly<Counted, 4> list;
            for (int i = 0; i < count; ++i)
                list.append(Counted(i));
            QCOMPARE(Counted::alive, count);
            for (int i = 0; i < count; ++i)
                QCOMPARE(list.at(static_cast<std::size_t>(i)).number, i);
            Counted::destroyed = 0;
        }
        QCOMPARE(Counted::alive, 0);
        QCOMPARE(Counted::destroyed, count);
    }

    void aReaderSeesWholeElementsInOrderWhileAWriterAppendsAMillion()
    {
        struct Pair
        {
            quint64 number;
            quint64 inverse;
        };
        constexpr quint64 million = 1'000'000;
        AppendOnly<Pair> list;
        quint64 seen = 0;
        quint64 wrong = 0;
        quint64 looks = 0;
        std::thread reader([&] {
            while (seen < million) {
                ++looks;
                const std::size_t size = list.size();
                while (seen < size) {
                    for (const Pair &pair : list.stretch(seen, size)) {
                        if (pair.number != seen || pair.inverse != ~seen)
                            ++wrong;
                        ++seen;
                    }
                }
                if (size > 0 && list.at(size - 1).number != size - 1)
                    ++wrong;
                std::this_thread::yield();
            }
        });
        for (quint64 i = 0; i < million; ++i)
            list.append({i, ~i});
        reader.join();
        QCOMPARE(seen, million);
        QCOMPARE(wrong, quint64{0});
        QVERIFY(looks > 0);
    }
};

QTEST_GUILESS_MAIN(AppendOnlyTest)
#include "tst_appendonly.moc"
