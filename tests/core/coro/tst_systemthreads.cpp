// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coro/systemthreads.h"
#include "core/coro/workerpool.h"

#include <QTest>

#include <set>

using namespace interleave;

namespace {

// Wakes the test when something has changed; the variant's lock guards what it looks at.
struct Bell
{
    std::condition_variable_any rung;
    void ring() { rung.notify_all(); }
    template<typename Predicate>
    bool wait(InterpreterLock &lock, const Predicate &predicate)
    {
        return rung.wait_for(lock, std::chrono::seconds(20), predicate);
    }
};

} // namespace

class SystemThreadsTest : public QObject
{
    Q_OBJECT

    // A job that is in the middle of its turn until it is let go: with the lock let go, as in a step that blocks.
    struct Job
    {
        SystemThreadsTest *test;
        char name;
        bool mayEnd = false;

        void run()
        {
            test->m_begun += name;
            test->m_ids.insert(std::this_thread::get_id());
            test->m_bell.ring();
            while (!mayEnd) {
                test->m_lock.unlock();
                std::this_thread::yield();
                test->m_lock.lock();
            }
            test->m_ended += name;
            test->m_bell.ring();
            if (test->m_pool)
                test->m_pool->jobEnded();
        }
        [[nodiscard]] Callback callback() { return Callback::of<&Job::run>(*this); }
    };

private Q_SLOTS:
    void init()
    {
        m_begun.clear();
        m_ended.clear();
        m_ids.clear();
        m_pool = nullptr;
    }

    void whatGoesOnInATurnIsBeforeTheOthersAndInItsOwnOrder()
    {
        SystemThreads threads(m_lock, 1, [this] { m_bell.ring(); });
        Job first{this, '1'}, next{this, 'n'}, afterNext{this, 'a'}, last{this, 'l'};
        first.mayEnd = next.mayEnd = afterNext.mayEnd = last.mayEnd = true;
        std::unique_lock lock(m_lock);
        threads.pause();
        threads.ready(first.callback());
        threads.ready(last.callback());
        threads.readyNext(next.callback());
        threads.readyNext(afterNext.callback());
        threads.goOn();
        QVERIFY(m_bell.wait(m_lock, [&] { return m_ended.size() == 4; }));
        QCOMPARE(m_begun, std::string("na1l"));
        lock.unlock();
        threads.stop();
    }

    void turnsRunAtTheSameTimeOnThreadsOfTheirOwn()
    {
        SystemThreads threads(m_lock, 3, [this] { m_bell.ring(); });
        Job a{this, 'a'}, b{this, 'b'}, c{this, 'c'};
        std::unique_lock lock(m_lock);
        for (Job *job : {&a, &b, &c})
            threads.ready(job->callback());
        QVERIFY(m_bell.wait(m_lock, [this] { return m_begun.size() == 3; }));
        QCOMPARE(m_ids.size(), std::size_t(3));
        QVERIFY(m_ids.count(std::this_thread::get_id()) == 0);
        QVERIFY(!threads.isIdle({}));
        a.mayEnd = b.mayEnd = c.mayEnd = true;
        QVERIFY(m_bell.wait(m_lock, [&] { return threads.isIdle({}); }));
        QCOMPARE(m_ended.size(), std::size_t(3));
    }

    void aPoolBeginsItsJobsFirstComeFirstServed()
    {
        SystemThreads threads(m_lock, 2, [this] { m_bell.ring(); });
        WorkerPool pool(threads, 2);
        m_pool = &pool;
        Job a{this, 'a'}, b{this, 'b'}, c{this, 'c'}, d{this, 'd'};
        std::unique_lock lock(m_lock);
        for (Job *job : {&a, &b, &c, &d})
            static_cast<void>(pool.submit(job->callback()));
        QVERIFY(m_bell.wait(m_lock, [this] { return m_begun.size() == 2; }));
        QCOMPARE(pool.queued(), std::size_t(2));
        b.mayEnd = true;
        QVERIFY(m_bell.wait(m_lock, [this] { return m_begun.size() == 3; }));
        QCOMPARE(m_begun.back(), 'c');
        a.mayEnd = c.mayEnd = d.mayEnd = true;
        QVERIFY(m_bell.wait(m_lock, [&] { return m_ended.size() == 4 && threads.isIdle({}); }));
        QCOMPARE(m_begun.back(), 'd');
        QCOMPARE(m_ids.size(), std::size_t(2));
        m_pool = nullptr;
    }

    void whilePausedNoTurnBegins()
    {
        SystemThreads threads(m_lock, 2, [this] { m_bell.ring(); });
        Job a{this, 'a', true}, b{this, 'b', true};
        std::unique_lock lock(m_lock);
        threads.pause();
        threads.ready(a.callback());
        threads.ready(b.callback());
        QVERIFY(!m_bell.rung.wait_for(m_lock, std::chrono::milliseconds(50), [this] { return !m_begun.empty(); }));
        threads.goOn();
        QVERIFY(m_bell.wait(m_lock, [this] { return m_ended.size() == 2; }));
    }

    void stoppingLetsATurnEndAndBeginsNoOther()
    {
        Job a{this, 'a'}, b{this, 'b', true};
        SystemThreads threads(m_lock, 1, [this] { m_bell.ring(); });
        {
            std::unique_lock lock(m_lock);
            threads.ready(a.callback());
            QVERIFY(m_bell.wait(m_lock, [this] { return m_begun == "a"; }));
            threads.pause();
            threads.ready(b.callback());
            a.mayEnd = true;
        }
        threads.stop();
        QCOMPARE(m_ended, std::string("a"));
    }

private:
    InterpreterLock m_lock;
    Bell m_bell;
    std::string m_begun;
    std::string m_ended;
    std::set<std::thread::id> m_ids;
    WorkerPool *m_pool = nullptr;
};

QTEST_GUILESS_MAIN(SystemThreadsTest)
#include "tst_systemthreads.moc"
