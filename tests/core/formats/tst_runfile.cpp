// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runkeys.h"
#include "core/formats/runreader.h"
#include "core/formats/runwriter.h"
#include "core/formats/taskscsv.h"
#include "tests/core/formats/savedruns.h"
#include "tests/support/scenarios.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

class RunFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatReadersAreToldOfTheScenarioIsThereAgain()
    {
        Scenario scenario = builtin("three-tasks");
        scenario.resources = {{QStringLiteral("left"), ResourceKind::Lock}};
        Variant threads{QStringLiteral("four threads"), Mode::Threads};
        threads.workers = 4;
        threads.gil = true;
        scenario.variants = {threads};
        scenario.predict.clear(); // they ask about others
        const SavedRun run = saved(scenario);
        const ReadRunResult again = readRun(runBytes(run));
        QVERIFY(again.run);
        const RunRecord &record = *again.run->record;
        QCOMPARE(record.resource(1)->name, QStringLiteral("left"));
        QCOMPARE(record.step(1).key, run.record->step(1).key);
        QVERIFY(!record.step(1).key.isEmpty());
        const VariantTrace &variant = *record.variants[0];
        QVERIFY(variant.onThreads() && variant.gil);
        QCOMPARE(variant.workers, 4);
    }

    void everyBuiltInIsTheSameWhenOpenedAgain_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const BuiltinScenario &each : builtinScenarios())
            QTest::newRow(each.id) << QByteArray(each.id);
    }
    void everyBuiltInIsTheSameWhenOpenedAgain()
    {
        QFETCH(QByteArray, id);
        isTheSameAgain(saved(builtin(id.constData())));
    }

    void aRealRunIsTheSameWhenOpenedAgain()
    {
        const Scenario scenario = builtin("twenty-products");
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        options.variants = QStringList{QStringLiteral("concurrent")};
        session.start(scenario, options);
        QVERIFY(finished.wait(20'000));
        isTheSameAgain({.scenario = std::make_shared<const Scenario>(scenario),
                        .environment = presentEnvironment(World::Real),
                        .record = session.record()});
    }

    void failuresAttemptsAndSomebodysOwnWordsAreKept()
    {
        const Scenario s = scenario(
            {task(QStringLiteral("a"), {withWords(StepKind::Log, QStringLiteral("line\n\"quoted\" \u2713")),
                                        withWords(StepKind::Fail, QStringLiteral("%1 is mine"))}),
             task(QStringLiteral("b"), {getFrom(QStringLiteral("/x"), {milliseconds(OptionKey::Timeout, 10)})})},
            {variant(Mode::Concurrent)});
        const SavedRun run = saved(s);
        isTheSameAgain(run);
        QVERIFY(tasksCsv(*run.record).contains("%1 is mine"));
    }

    void theSameRunGivesTheSameBytes()
    {
        QCOMPARE(runBytes(saved(builtin("ninety-people"))), runBytes(saved(builtin("ninety-people"))));
    }

    void aSimulatedRunSaysNothingOfItsBuild()
    {
        const QJsonObject file = QJsonDocument::fromJson(runBytes(saved(builtin("three-tasks")))).object();
        QVERIFY(file.contains(QStringLiteral("program")));
        QVERIFY(!file.contains(QStringLiteral("qt")) && !file.contains(QStringLiteral("compiler")));
        const RunEnvironment real = presentEnvironment(World::Real);
        QVERIFY(!real.qt.isEmpty() && !real.compiler.isEmpty());
    }

    void theScenarioHasTheSeedOfTheRun()
    {
        RunOptions options;
        options.seed = 18446744073709551615ULL;
        const ReadRunResult read = readRun(runBytes(saved(builtin("twenty-products"), options)));
        QVERIFY(read.run);
        QCOMPARE(read.run->scenario->seed, *options.seed);
        QCOMPARE(read.run->record->seed, *options.seed);
        QCOMPARE(tasksCsv(*simulate(*read.run->scenario)), tasksCsv(*read.run->record));
    }

    void onlyTheVariantsThatWereRunAreInIt()
    {
        RunOptions options;
        options.variants = QStringList{QStringLiteral("concurrent")};
        const SavedRun run = saved(builtin("three-tasks"), options);
        isTheSameAgain(run);
        QCOMPARE(run.record->variants.size(), std::size_t{1});
    }

    // A run that goes on, or has not begun, is saved as far as it has come.
    void anUnfinishedRunIsKeptAsFarAsItHasCome()
    {
        const Scenario s = scenario({task(QStringLiteral("t"), {sleepFor(1000)})},
                                    {variant(Mode::Sequential), variant(Mode::Concurrent)});
        auto record = newRecord(s, chosenVariants(s, {}), {});
        VariantTrace &first = *record->variants[0];
        first.log.append({.kind = EventKind::VariantBegins});
        first.log.append({.time = Nanoseconds(5), .task = 0, .state = State::Created});
        first.setNow(Nanoseconds(7));
        first.setPhase(Phase::Running);
        const SavedRun run{.scenario = std::make_shared<const Scenario>(s), .environment = {}, .record = record};
        isTheSameAgain(run);
        const ReadRunResult read = readRun(runBytes(run));
        QCOMPARE(read.run->record->variants[0]->phase(), Phase::Running);
        QCOMPARE(read.run->record->variants[0]->now(), Nanoseconds(7));
        QCOMPARE(read.run->record->variants[1]->phase(), Phase::Waiting);
    }

    // Other programs write JSON in another order, and without line ends.
    void theOrderOfKeysDoesNotMatter()
    {
        const QByteArray bytes = runBytes(saved(builtin("gather-abc")));
        const QByteArray sorted = QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact);
        QVERIFY(sorted.indexOf("\"variants\"") > 0 && sorted != bytes);
        const ReadRunResult read = readRun(sorted);
        QVERIFY2(read.run, read.faults.empty() ? "" : qPrintable(read.faults.front().translated()));
        QCOMPARE(runBytes(*read.run), bytes);
    }

    // Files outlive the order of enumerations: names say what a number means.
    void statesAndKindsAreReadByTheirNames()
    {
        const QByteArray bytes = runBytes(saved(builtin("gather-abc")));
        QJsonObject file = QJsonDocument::fromJson(bytes).object();
        QJsonArray kinds = file[QStringLiteral("kinds")].toArray();
        kinds.prepend(QStringLiteral("something-new"));
        file[QStringLiteral("kinds")] = kinds;
        QJsonArray variants = file[QStringLiteral("variants")].toArray();
        for (qsizetype v = 0; v < variants.size(); ++v) {
            QJsonObject variant = variants[v].toObject();
            QJsonArray events = variant[QStringLiteral("events")].toArray();
            for (qsizetype e = 0; e < events.size(); ++e) {
                QJsonArray event = events[e].toArray();
                event[2] = event[2].toInteger() + 1;
                events[e] = event;
            }
            variant[QStringLiteral("events")] = events;
            variants[v] = variant;
        }
        file[QStringLiteral("variants")] = variants;
        const ReadRunResult read = readRun(QJsonDocument(file).toJson());
        QVERIFY2(read.run, read.faults.empty() ? "" : qPrintable(read.faults.front().translated()));
        QCOMPARE(runBytes(*read.run), bytes);
    }

    void everyKindAndStateHasANameOfItsOwn()
    {
        QCOMPARE(stateKeys().size(), stateCount);
        QVERIFY(kindKeys().size() >= 10);
        QCOMPARE(QSet<QString>(kindKeys().begin(), kindKeys().end()).size(), kindKeys().size());
        QCOMPARE(QSet<QString>(stateKeys().begin(), stateKeys().end()).size(), stateKeys().size());
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const SavedRun run = saved(builtin("three-tasks"));
        QString error;
        const QString path = folder.filePath(QStringLiteral("x.run.json"));
        QVERIFY2(writeRunFile(run, path, &error), qPrintable(error));
        const ReadRunResult read = readRunFile(path);
        QVERIFY(read.run && isSame(*read.run->record->variants[0], *run.record->variants[0]));
        QVERIFY(!writeRunFile(run, folder.filePath(QStringLiteral("no/such/x.run.json")), &error));
        QVERIFY(!error.isEmpty());
    }

    void aFullDiskIsAnError()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("this system has no /dev/full");
        QVERIFY(!writeRun(saved(builtin("three-tasks")), full));
    }

private:
    static void isTheSameAgain(const SavedRun &run)
    {
        const QByteArray bytes = runBytes(run);
        const ReadRunResult read = readRun(bytes);
        QVERIFY2(read.run, read.faults.empty() ? "" : qPrintable(read.faults.front().translated()));
        const RunRecord &again = *read.run->record;
        QCOMPARE(runBytes(*read.run), bytes);
        QCOMPARE(read.run->environment, run.environment);
        QCOMPARE(again.world, run.record->world);
        QCOMPARE(again.seed, run.record->seed);
        QCOMPARE(again.scenarioId, run.record->scenarioId);
        QCOMPARE(again.tasks.count(), run.record->tasks.count());
        QCOMPARE(again.variants.size(), run.record->variants.size());
        for (std::size_t i = 0; i < again.variants.size(); ++i)
            QVERIFY(isSame(*again.variants[i], *run.record->variants[i]));
        QCOMPARE(tasksCsv(again), tasksCsv(*run.record));
    }
};

QTEST_GUILESS_MAIN(RunFileTest)
#include "tst_runfile.moc"
