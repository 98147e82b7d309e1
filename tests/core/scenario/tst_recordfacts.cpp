// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"
#include "core/scenario/recordfacts.h"

#include <QTest>

using namespace interleave;

namespace {

Scenario sample()
{
    return *readScenario("{\"interleave\": 1, \"id\": \"sample\","
                         "\"resources\": {\"left\": {\"lock\": true}, \"belt\": {\"queue\": 2}},"
                         "\"tasks\": [{\"name\": \"A\", \"steps\": [{\"with\": \"left\", \"steps\": [{\"put\": \"belt\"}]}]},"
                         "{\"name\": \"B\", \"steps\": [{\"take\": \"belt\"}]}],"
                         "\"variants\": [{\"mode\": \"threads\", \"workers\": 3, \"gil\": true},"
                         "{\"name\": \"by hand\", \"main\": [{\"gather\": [\"A\", \"B\"]}]}]}")
                .scenario;
}

} // namespace

class RecordFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesHaveNamesKindsAndSizes()
    {
        RunRecord record;
        tellFacts(record, sample());
        QCOMPARE(record.scenarioId, QStringLiteral("sample"));
        QCOMPARE(record.resource(1)->name, QStringLiteral("left"));
        QCOMPARE(record.resource(1)->kind, QStringLiteral("lock"));
        QCOMPARE(record.resource(2)->kind, QStringLiteral("queue"));
        QCOMPARE(record.resource(2)->size, 2);
        QVERIFY(!record.resource(0) && !record.resource(3));
    }

    void stepsAreKnownByTheirNumbers()
    {
        RunRecord record;
        tellFacts(record, sample());
        QCOMPARE(record.steps.size(), std::size_t{4});
        QCOMPARE(record.step(1).key, QLatin1String("with"));
        QCOMPARE(record.step(2).key, QLatin1String("put"));
        QCOMPARE(record.step(3).key, QLatin1String("take"));
        QCOMPARE(record.step(4).key, QLatin1String("gather"));
        QCOMPARE(record.step(4).tasks.size(), std::size_t{2});
        QCOMPARE(record.step(4).tasks[1].first, TaskId{1});
        QVERIFY(record.step(0).key.isEmpty() && record.step(5).key.isEmpty());
    }

    void aVariantWithAProgramOfItsOwnHasNoMode()
    {
        const Scenario scenario = sample();
        VariantTrace threads;
        tellFacts(threads, scenario.variants[0]);
        QVERIFY(threads.onThreads() && threads.gil);
        QCOMPARE(threads.workers, 3);
        VariantTrace byHand;
        tellFacts(byHand, scenario.variants[1]);
        QCOMPARE(byHand.mode, QString());
        QCOMPARE(byHand.name, QStringLiteral("by hand"));
    }
};

QTEST_GUILESS_MAIN(RecordFactsTest)
#include "tst_recordfacts.moc"
