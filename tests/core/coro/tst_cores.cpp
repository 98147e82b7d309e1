// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/cores.h"
#include "tests/core/coro/waiters.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace interleave;
using namespace std::chrono_literals;
using Numbers = std::vector<int>;

namespace {

// The definition, word for word: an account each.
class PlainCores
{
public:
    explicit PlainCores(int cores)
        : m_cores(cores)
    {}
    void begin(Nanoseconds now, Nanoseconds work, int number)
    {
        settle(now);
        m_computing.push_back({number, work.count()});
    }
    void cancel(Nanoseconds now, int number)
    {
        settle(now);
        std::erase_if(m_computing, [number](const Compute &one) { return one.number == number; });
    }
    std::optional<Nanoseconds> nextEnd() const
    {
        if (m_computing.empty())
            return std::nullopt;
        const auto least = std::min_element(m_computing.begin(), m_computing.end(),
                                            [](const auto &a, const auto &b) { return a.left < b.left; });
        const std::int64_t left = least->left;
        return m_settled + Nanoseconds(count() <= m_cores ? left : (left * count() + m_cores - 1) / m_cores);
    }
    Numbers takeEnded(Nanoseconds now)
    {
        Numbers ended;
        if (m_computing.empty() || *nextEnd() > now)
            return ended;
        settle(now);
        for (const Compute &one : m_computing) {
            if (one.left <= 0)
                ended.push_back(one.number);
        }
        std::erase_if(m_computing, [](const Compute &one) { return one.left <= 0; });
        return ended;
    }

private:
    struct Compute
    {
        int number;
        std::int64_t left;
    };
    std::int64_t count() const { return static_cast<std::int64_t>(m_computing.size()); }
    void settle(Nanoseconds now)
    {
        const std::int64_t elapsed = (now - m_settled).count();
        const std::int64_t done = count() <= m_cores ? elapsed : elapsed * m_cores / count();
        for (Compute &one : m_computing)
            one.left -= done;
        m_settled = now;
    }

    std::vector<Compute> m_computing;
    std::int64_t m_cores;
    Nanoseconds m_settled{0};
};

} // namespace

class CoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { (void)m_waiters.takeWoken(); }

    void asManyAsThereAreCoresComputeAtFullSpeed()
    {
        Cores cores(2);
        QCOMPARE(cores.nextEnd(), std::nullopt);
        cores.begin(0ms, 10ms, m_waiters.wakes(1));
        cores.begin(0ms, 5ms, m_waiters.wakes(2));
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(5ms));
        QCOMPARE(takeEnded(cores, 5ms - 1ns), Numbers{});
        QCOMPARE(takeEnded(cores, 5ms), Numbers{2});
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(10ms));
        QCOMPARE(takeEnded(cores, 10ms), Numbers{1});
        QCOMPARE(cores.count(), std::size_t(0));
    }

    void moreThanThatShareThem()
    {
        Cores cores(1);
        cores.begin(0ms, 10ms, m_waiters.wakes(1));
        cores.begin(4ms, 10ms, m_waiters.wakes(2)); // the first has 6 ms left
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(16ms));
        QCOMPARE(takeEnded(cores, 16ms), Numbers{1});
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(20ms)); // alone again, with 4 ms left
    }

    void whoEndsInOneInstantEndsInTheOrderInWhichItBegan()
    {
        Cores cores(2);
        cores.begin(0ns, 2us, m_waiters.wakes(1));
        cores.begin(1us, 1us, m_waiters.wakes(2));
        cores.begin(2us - 1ns, 1ns, m_waiters.wakes(3)); // the third on two cores: rounded up to 2 ns
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(2us + 1ns));
        QCOMPARE(takeEnded(cores, 2us + 1ns), (Numbers{1, 2, 3}));
    }

    void whatIsDoneIsRoundedDownAtASettlementAndOnlyThere()
    {
        Cores cores(2);
        for (int i = 0; i < 3; ++i)
            cores.begin(0ns, 100ns, m_waiters.wakes(i));
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(150ns));
        QCOMPARE(takeEnded(cores, 1ns), Numbers{}); // nothing has ended: nothing is settled
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(150ns));
        cores.begin(1ns, 1000ns, m_waiters.wakes(3)); // floor(2/3): nobody has done anything yet
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(1ns + 200ns));
    }

    void aCancelledOneLeavesItsShareToTheOthers()
    {
        Cores cores(1);
        cores.begin(0ms, 10ms, m_waiters.wakes(1));
        const Cores::Id id = cores.begin(0ms, 4ms, m_waiters.wakes(2));
        cores.cancel(4ms, id);
        QCOMPARE(cores.count(), std::size_t(1));
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(12ms));
        QCOMPARE(takeEnded(cores, 12ms), Numbers{1});
    }

    void workWithoutEndDoesNotOverflow()
    {
        Cores cores(1);
        for (int i = 0; i < 3; ++i)
            cores.begin(Nanoseconds(i), Nanoseconds::max(), m_waiters.wakes(i));
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(Nanoseconds::max()));
        QCOMPARE(takeEnded(cores, 1h), Numbers{});
        cores.begin(1h, 1ms, m_waiters.wakes(3));
        QCOMPARE(cores.nextEnd(), std::optional<Nanoseconds>(1h + 4ms));
        QCOMPARE(takeEnded(cores, 1h + 4ms), Numbers{3});
    }

    void tenThousandThatComputeAtOnceAllEnd()
    {
        constexpr int crowd = 10'000;
        Cores cores(4);
        for (int i = 0; i < crowd; ++i)
            cores.begin(Nanoseconds(i), 1ms + Nanoseconds(crowd - i), m_waiters.wakes(i));
        Numbers ended;
        Nanoseconds now{0};
        while (const auto end = cores.nextEnd()) {
            QVERIFY(*end >= now);
            now = *end;
            const Numbers those = takeEnded(cores, now);
            QVERIFY(!those.empty());
            ended.insert(ended.end(), those.begin(), those.end());
        }
        std::sort(ended.begin(), ended.end());
        QCOMPARE(ended.size(), std::size_t(crowd));
        QVERIFY(std::adjacent_find(ended.begin(), ended.end()) == ended.end());
        // All the work there is, on four cores that are never idle but at the very end.
        const std::int64_t work = crowd * std::int64_t{1'000'000} + std::int64_t{crowd} * (crowd + 1) / 2;
        QVERIFY(now.count() >= work / 4);
        QVERIFY(now.count() < work / 4 * 101 / 100);
    }

    void accountsAreThoseOfTheDefinition()
    {
        for (const int number : {1, 2, 3, 4, 7})
            compareWithTheDefinition(number);
    }

private:
    void compareWithTheDefinition(int number)
    {
        Cores cores(number);
        PlainCores plain(number);
        std::mt19937 random(static_cast<unsigned>(number));
        const auto upTo = [&random](int most) {
            return static_cast<int>(random() % (static_cast<unsigned>(most) + 1));
        };
        std::vector<std::pair<int, Cores::Id>> computing;
        Nanoseconds now{0};
        for (int i = 0; i < 20'000; ++i) {
            const int what = upTo(9);
            if (what < 4) {
                const Nanoseconds work(1 + upTo(i % 3 == 0 ? 5 : 1000));
                computing.emplace_back(i, cores.begin(now, work, m_waiters.wakes(i)));
                plain.begin(now, work, i);
            } else if (what == 4 && !computing.empty()) {
                const auto one = computing.begin() + upTo(static_cast<int>(computing.size()) - 1);
                cores.cancel(now, one->second);
                plain.cancel(now, one->first);
                computing.erase(one);
            } else {
                const auto end = plain.nextEnd();
                const bool toTheEnd = end && what < 9;
                now = toTheEnd ? *end : std::min(end.value_or(now + 50ns), now + Nanoseconds(upTo(50)));
                const Numbers ended = takeEnded(cores, now);
                QCOMPARE(ended, plain.takeEnded(now));
                std::erase_if(computing, [&ended](const auto &one) {
                    return std::find(ended.begin(), ended.end(), one.first) != ended.end();
                });
            }
            QCOMPARE(cores.nextEnd(), plain.nextEnd());
            QCOMPARE(cores.count(), computing.size());
        }
    }

    Numbers takeEnded(Cores &cores, Nanoseconds now)
    {
        while (const Callback ended = cores.takeEnded(now))
            ended();
        return m_waiters.takeWoken();
    }

    testing::Waiters m_waiters;
};

QTEST_GUILESS_MAIN(CoresTest)
#include "tst_cores.moc"
