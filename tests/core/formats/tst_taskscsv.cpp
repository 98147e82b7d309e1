// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/taskscsv.h"
#include "core/engine/runsetup.h"
#include "tests/support/scenarios.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

class TasksCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowATaskInOrderOfCreation()
    {
        const Scenario s = scenario({task(QStringLiteral("t {i}"), {sleepFor(1000)}, 2)},
                                    {variant(Mode::Sequential), variant(Mode::Concurrent)});
        QCOMPARE(tasksCsv(*simulate(s)),
                 QByteArray("variant,task,created_ms,started_ms,finished_ms,outcome,attempts,error\r\n"
                            "sequential,t 1,0.000,0.000,1000.000,done,1,\r\n"
                            "sequential,t 2,1000.000,1000.000,2000.000,done,1,\r\n"
                            "concurrent,t 1,0.000,0.000,1000.000,done,1,\r\n"
                            "concurrent,t 2,0.000,0.000,1000.000,done,1,\r\n"));
    }

    void theRowsThatAreAskedForStandInTheirOrder()
    {
        const Scenario s = scenario({task(QStringLiteral("t {i}"), {sleepFor(1000)}, 3)},
                                    {variant(Mode::Sequential), variant(Mode::Concurrent)});
        const std::vector<TaskRow> rows{{1, 2}, {0, 0}, {1, 2}};
        QCOMPARE(tasksCsv(*simulate(s), rows),
                 QByteArray("variant,task,created_ms,started_ms,finished_ms,outcome,attempts,error\r\n"
                            "concurrent,t 3,0.000,0.000,1000.000,done,1,\r\n"
                            "sequential,t 1,0.000,0.000,1000.000,done,1,\r\n"
                            "concurrent,t 3,0.000,0.000,1000.000,done,1,\r\n"));
    }

    void fieldsWithSeparatorsQuotesAndLineEndsAreQuoted()
    {
        Variant named = variant(Mode::Concurrent);
        named.name = QStringLiteral("a,b");
        const Scenario s = scenario(
            {task(QStringLiteral("say \"hi\""), {withWords(StepKind::Fail, QStringLiteral("one\ntwo"))})}, {named});
        QCOMPARE(tasksCsv(*simulate(s)).split('\n')[1] + '\n' + tasksCsv(*simulate(s)).split('\n')[2],
                 QByteArray("\"a,b\",\"say \"\"hi\"\"\",0.000,0.000,0.000,failed,1,\"one\ntwo\"\r"));
    }

    void aTimedOutTasksErrorIsTimeout()
    {
        const Scenario s = scenario(
            {task(QStringLiteral("t"), {getFrom(QStringLiteral("/x"), {milliseconds(OptionKey::Timeout, 10)})})},
            {variant(Mode::Concurrent)});
        QVERIFY(tasksCsv(*simulate(s)).endsWith("concurrent,t,0.000,0.000,10.000,timed-out,1,timeout\r\n"));
    }

    void aDeadlockedTasksErrorSaysWhatItWaitsFor()
    {
        Step wait;
        wait.kind = StepKind::Wait;
        wait.value = ResourceRef{QStringLiteral("bell"), 0};
        Scenario s = scenario({task(QStringLiteral("t"), {sleepFor(10), wait})}, {variant(Mode::Concurrent)});
        s.resources = {{QStringLiteral("bell"), ResourceKind::Event, 0}};
        QVERIFY(tasksCsv(*simulate(s)).endsWith("concurrent,t,0.000,0.000,10.000,deadlocked,1,\"waits for bell, which nobody sets any more\"\r\n"));
    }

    void timesThatDoNotExistAreEmptyAndTasksNeverStartedComeLast()
    {
        RunRecord record;
        record.tasks.add(QStringLiteral("t{i}"), 3);
        auto trace = std::make_unique<VariantTrace>();
        trace->name = QStringLiteral("v");
        const auto at = [](int ms) { return Nanoseconds(std::chrono::milliseconds(ms)); };
        trace->log.append({at(0), 2, 0, 0, EventKind::StateChanged, State::Created});
        trace->log.append({at(1), 1, 0, 0, EventKind::StateChanged, State::Created});
        trace->log.append({at(5), 2, 0, 0, EventKind::StateChanged, State::Cancelled});
        record.variants.push_back(std::move(trace));
        QCOMPARE(tasksCsv(record).split('\n').mid(1, 3).join('\n'), QByteArray("v,t3,0.000,,5.000,cancelled,1,\r\n"
                                                                                "v,t2,1.000,,,created,1,\r\n"
                                                                                "v,t1,,,,not-started,1,\r"));
    }

    void nanosecondsAreRoundedToMicroseconds()
    {
        const Scenario s = scenario({task(QStringLiteral("t"), {sleepFor(1.000499)})}, {variant(Mode::Concurrent)});
        QVERIFY(tasksCsv(*simulate(s)).contains(",1.000,done"));
        const Scenario t = scenario({task(QStringLiteral("t"), {sleepFor(1.0005)})}, {variant(Mode::Concurrent)});
        QVERIFY(tasksCsv(*simulate(t)).contains(",1.001,done"));
    }
};

QTEST_GUILESS_MAIN(TasksCsvTest)
#include "tst_taskscsv.moc"
