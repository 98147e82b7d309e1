// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/workerpool.h"
#include "tests/core/coro/threadscript.h"

#include <QTest>

#include <memory>

using namespace interleave;
using namespace std::chrono_literals;
using testing::Log;
using Entry = testing::ThreadScript::Entry;

class WorkerPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(0ns);
        m_log.clear();
        m_threads.clear();
    }

    void asManyJobsAsThereAreWorkersRunAtOnce()
    {
        ThreadWorld world(4);
        WorkerPool pool(world, 2);
        QVERIFY(pool.submit(job(world, pool, "a", {{Entry::Sleep, 10}})) == 0);
        QVERIFY(pool.submit(job(world, pool, "b", {{Entry::Sleep, 30}})) == 0);
        QCOMPARE(pool.freeWorkers(), std::size_t(0));
        QVERIFY(pool.submit(job(world, pool, "c", {{Entry::Sleep, 10}})) != 0);
        QVERIFY(pool.submit(job(world, pool, "d", {{Entry::Sleep, 10}})) != 0);
        QCOMPARE(pool.queued(), std::size_t(2));
        testing::runAll(world, m_clock);
        QCOMPARE(m_log, (Log{{10, "a"}, {20, "c"}, {30, "b"}, {30, "d"}}));
        QCOMPARE(pool.freeWorkers(), std::size_t(2));
        QCOMPARE(pool.queued(), std::size_t(0));
    }

    void aJobBeginsInItsTurnAndNotInline()
    {
        ThreadWorld world(4);
        WorkerPool pool(world, 1);
        int begun = 0;
        Counting counting{&pool, &begun};
        pool.submit(counting.start());
        QCOMPARE(begun, 0);
        testing::runUntil(world, 0ns);
        QCOMPARE(begun, 1);
    }

    void theNextJobGoesOnInTheTurnOfTheLast()
    {
        ThreadWorld world(4);
        WorkerPool pool(world, 1);
        pool.submit(job(world, pool, "first", {{Entry::Sleep, 0}}));
        pool.submit(job(world, pool, "next", {{Entry::Sleep, 0}}));
        world.ready(job(world, pool, "other", {{Entry::Sleep, 0}, {Entry::Sleep, 0}}, false));
        testing::runUntil(world, 0ns);
        // As "first" ends, "next" begins: its yield stands before the second of "other".
        QCOMPARE(m_log, (Log{{0, "first"}, {0, "other"}, {0, "next"}, {0, "other"}}));
    }

    void aJobThatQueuesCanBeWithdrawnAndOneThatWasHandedOverCannot()
    {
        ThreadWorld world(4);
        WorkerPool pool(world, 1);
        const auto first = pool.submit(job(world, pool, "a", {{Entry::Sleep, 10}}));
        const auto second = pool.submit(job(world, pool, "b", {{Entry::Sleep, 10}}));
        const auto third = pool.submit(job(world, pool, "c", {{Entry::Sleep, 10}}));
        QVERIFY(!pool.withdraw(first));
        QVERIFY(pool.withdraw(second));
        QVERIFY(!pool.withdraw(second));
        QCOMPARE(pool.queued(), std::size_t(1));
        testing::runUntil(world, 0ns);
        m_clock.set(10ns);
        testing::runUntil(world, 10ns); // "a" ends
        QVERIFY(!pool.withdraw(third));
        testing::runAll(world, m_clock);
        QCOMPARE(m_log, (Log{{10, "a"}, {20, "c"}}));
    }

    void aMillionJobsThatEndAtOnceNeedNoStack()
    {
        ThreadWorld world(4);
        WorkerPool pool(world, 2);
        int begun = 0;
        Counting counting{&pool, &begun};
        for (int i = 0; i < 1'000'000; ++i)
            pool.submit(counting.start());
        testing::runUntil(world, 0ns);
        QCOMPARE(begun, 1'000'000);
        QCOMPARE(pool.freeWorkers(), std::size_t(2));
    }

private:
    // A job that ends as it begins.
    struct Counting
    {
        WorkerPool *pool;
        int *begun;
        Callback start() { return Callback::of<&Counting::begin>(*this); }
        void begin()
        {
            ++*begun;
            pool->jobEnded();
        }
    };

    Callback job(ThreadWorld &world, WorkerPool &pool, std::string name, std::vector<Entry> entries,
                 bool ofThePool = true)
    {
        m_threads.push_back(
            std::make_unique<testing::ThreadScript>(world, m_clock, m_log, std::move(name), std::move(entries)));
        if (ofThePool)
            m_threads.back()->setEnded(Callback::of<&WorkerPool::jobEnded>(pool));
        return m_threads.back()->start();
    }

    testing::ManualClock m_clock;
    Log m_log;
    std::vector<std::unique_ptr<testing::ThreadScript>> m_threads;
};

QTEST_GUILESS_MAIN(WorkerPoolTest)
#include "tst_workerpool.moc"
