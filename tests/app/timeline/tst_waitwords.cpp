// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/waitwords.h"

#include "core/engine/runsetup.h"
#include "core/scenario/reader.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// Runs the file, and says why the task waits at that moment of the first variant.
QString whyAt(const QByteArray &file, TaskId task, Nanoseconds time)
{
    const ReadResult read = readScenario(file);
    if (!read.scenario)
        return read.faults.front().translated();
    const std::shared_ptr<RunRecord> record = simulate(*read.scenario);
    const VariantTrace &variant = *record->variants[0];
    return whySentence(*record, variant, waitGraphAt(variant.log, record->tasks.count(), time), task);
}

QByteArray file(const QByteArray &resources, const QByteArray &tasks, const QByteArray &variant = "{\"mode\": \"concurrent\"}")
{
    return "{\"interleave\": 1, \"id\": \"why\", \"resources\": {" + resources + "}, \"tasks\": [" + tasks +
           "], \"variants\": [" + variant + "]}";
}

QByteArray task(const char *name, const char *steps)
{
    return QByteArray("{\"name\": \"") + name + "\", \"steps\": [" + steps + "]}";
}

} // namespace

class WaitWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whoHoldsALockIsNamedAndWhyThatOneWaits()
    {
        const QByteArray locks = file("\"left\": {\"lock\": true}, \"right\": {\"lock\": true}",
                                      task("A", "{\"with\": \"left\", \"steps\": [{\"sleep\": 10}, {\"with\": \"right\", \"steps\": []}]}") +
                                          "," +
                                          task("B", "{\"with\": \"right\", \"steps\": [{\"sleep\": 20}, {\"with\": \"left\", \"steps\": []}]}"));
        QCOMPARE(whyAt(locks, 0, 15ms), QStringLiteral("A waits for lock “right”, held by B."));
        QCOMPARE(whyAt(locks, 1, 15ms), QStringLiteral("The task waits for a timer."));
    }

    void aCircleIsToldOnce()
    {
        RunRecord record;
        record.tasks.add(QStringLiteral("task {i}"), 2);
        record.resources = {{QStringLiteral("left"), QStringLiteral("lock"), 0}, {QStringLiteral("right"), QStringLiteral("lock"), 0}};
        VariantTrace variant;
        WaitGraph graph(2);
        const auto take = [&graph](TaskId task, EventKind kind, quint32 resource, State state = State::NotStarted) {
            graph.take({.task = task, .detail = resource, .kind = kind, .state = state});
        };
        take(0, EventKind::Acquired, 1);
        take(1, EventKind::Acquired, 2);
        take(0, EventKind::StateChanged, 2, State::WaitGate);
        take(1, EventKind::StateChanged, 1, State::WaitGate);
        QCOMPARE(whySentence(record, variant, graph, 0),
                 QStringLiteral("task 1 waits for lock “right”, held by task 2. task 2 waits for lock “left”, held by task 1."));
        QCOMPARE(waitText(record, variant, reasonOf(record, graph, 1)),
                 QStringLiteral("waiting for lock “left”, held by task 1"));
    }

    void aSemaphoreHasSeveralHolders()
    {
        const QByteArray pool =
            file("\"pool\": {\"semaphore\": 5}",
                 "{\"name\": \"req {i}\", \"count\": 6, \"steps\": [{\"with\": \"pool\", \"steps\": [{\"sleep\": 10}]}]}");
        QCOMPARE(whyAt(pool, 5, 5ms),
                 QStringLiteral("req 6 waits for semaphore “pool”, held by req 1, req 2, req 3, and 2 others."));
    }

    void theLimitHasANumber()
    {
        const QByteArray limited = file("", "{\"name\": \"t\", \"count\": 3, \"steps\": [{\"sleep\": 10}]}",
                                        "{\"mode\": \"concurrent\", \"limit\": 2}");
        QVERIFY(whyAt(limited, 2, 5ms).startsWith(QStringLiteral("t 3 waits at the limit, which lets 2 through")));
    }

    void queuesBarriersAndEventsAreToldApart()
    {
        const QByteArray shared = file("\"belt\": {\"queue\": 1}, \"start\": {\"barrier\": 3}, \"go\": {\"event\": true}, \"b\": {\"queue\": 1}",
                                       task("putter", "{\"put\": \"belt\"}, {\"put\": \"belt\"}") + "," +
                                           task("taker", "{\"take\": \"b\"}") + "," + task("runner", "{\"wait\": \"start\"}") +
                                           "," + task("listener", "{\"wait\": \"go\"}") + "," + task("clock", "{\"sleep\": 10}"));
        QCOMPARE(whyAt(shared, 0, 5ms), QStringLiteral("putter waits to put something into queue “belt”, which is full."));
        QCOMPARE(whyAt(shared, 1, 5ms), QStringLiteral("taker waits to take something from queue “b”, which is empty."));
        QCOMPARE(whyAt(shared, 2, 5ms), QStringLiteral("runner waits at barrier “start” until 3 are there."));
        QCOMPARE(whyAt(shared, 3, 5ms), QStringLiteral("listener waits until somebody sets event “go”."));
    }

    void thoseWhoHaveEndedAreNotWaitedForAnyMore()
    {
        const QByteArray gather = file("", "{\"name\": \"part {i}\", \"count\": 2, \"steps\": [{\"sleep\": {\"each\": [10, 30]}}]}," +
                                               task("parent", "{\"gather\": \"part {i}\"}"));
        QVERIFY(whyAt(gather, 2, 5ms).startsWith(QStringLiteral("parent waits for the end of part 1 and part 2.")));
        QVERIFY(whyAt(gather, 2, 20ms).startsWith(QStringLiteral("parent waits for the end of part 2.")));
    }

    void whoHoldsTheLoopKeepsTheOthersReady()
    {
        const QByteArray busy = file("", task("A", "{\"compute\": 10}") + "," + task("B", "{\"sleep\": 1}"));
        QCOMPARE(whyAt(busy, 1, 5ms), QStringLiteral("B could go on, but A holds the event loop."));
        QCOMPARE(whyAt(busy, 0, 5ms), QString());
    }

    void onThreadsNobodyHoldsTheLoop()
    {
        const QByteArray threads = file("", task("A", "{\"compute\": 10}") + "," + task("B", "{\"sleep\": 1}"),
                                        "{\"mode\": \"threads\", \"workers\": 1}");
        QVERIFY(!whyAt(threads, 1, 5ms).contains(QStringLiteral("event loop")));
        QVERIFY(whyAt(threads, 1, 5ms).contains(QStringLiteral("thread")));
    }

    void theMainProgramHasAName()
    {
        RunRecord record;
        QCOMPARE(taskText(record, noTask), QStringLiteral("the main program"));
    }

    void aRecordWithoutFactsStillSaysWhatItKnows()
    {
        RunRecord record;
        record.tasks.add(QStringLiteral("t {i}"), 1);
        VariantTrace variant;
        WaitGraph graph(1);
        graph.take({.task = 0, .detail = 9, .kind = EventKind::StateChanged, .state = State::WaitQueue});
        QCOMPARE(whySentence(record, variant, graph, 0), QStringLiteral("The task waits for a queue that is full or empty."));
        graph.take({.task = 0, .kind = EventKind::StateChanged, .state = State::Done});
        QCOMPARE(whySentence(record, variant, graph, 0), QString());
    }
};

QTEST_GUILESS_MAIN(WaitWordsTest)
#include "tst_waitwords.moc"
