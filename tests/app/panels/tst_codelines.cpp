// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines of printed programs are lit when: moments and lines are derived by hand from the scenarios.

#include "app/panels/code/programcache.h"
#include "core/scenario/reader.h"
#include "core/trace/checkpoints.h"
#include "tests/support/played.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

Scenario builtIn(const char *id)
{
    QFile file(QStringLiteral(INTERLEAVE_SOURCE_DIR "/resources/scenarios/%1.scenario.json").arg(QLatin1String(id)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scenario %s", id);
    return *readScenario(file.readAll()).scenario;
}

// A scenario that has been run, its programs, and its variants at any moment.
struct Played
{
    explicit Played(Scenario scenario)
        : record(simulate(scenario))
    {
        cache.setScenario(scenario);
    }

    [[nodiscard]] Moment at(int variant, int milliseconds) const
    {
        Checkpoints checkpoints(*record->variants[static_cast<std::size_t>(variant)], record->tasks.count(), Checkpoints::defaultBudget, &record->tasks);
        return checkpoints.at({std::chrono::milliseconds(milliseconds)});
    }
    /// "await asyncio.sleep(5) ×1": the text of the lit lines, with how many are under way and held up on them.
    [[nodiscard]] QStringList lit(int variant, int milliseconds)
    {
        const auto program = cache.program(variant, Language::Python);
        const QStringList text = program->printed.text.split(u'\n');
        QStringList lines;
        for (const LineLoad &load : program->lines.loads(at(variant, milliseconds).census())) {
            QString line = text.at(load.lines.first - 1).trimmed();
            line += load.isMain ? QStringLiteral(" main") : QStringLiteral(" ×%1+%2").arg(load.underWay()).arg(load.heldUp());
            lines << line;
        }
        return lines;
    }
    [[nodiscard]] int lineWith(int variant, const char *words)
    {
        const QStringList text = cache.program(variant, Language::Python)->printed.text.split(u'\n');
        for (int i = 0; i < text.size(); ++i) {
            if (text[i].contains(QLatin1String(words)))
                return i + 1;
        }
        return 0;
    }
    [[nodiscard]] std::vector<TaskId> tasksOn(int variant, int milliseconds, const char *words)
    {
        return cache.program(variant, Language::Python)->lines.tasksOn(lineWith(variant, words), at(variant, milliseconds), record->tasks);
    }

    std::shared_ptr<RunRecord> record;
    ProgramCache cache;
};

QStringList list(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list << QString::fromUtf8(word);
    return list;
}

using Tasks = std::vector<TaskId>;

} // namespace

class CodeLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A 1 s, B 5 s, C 3 s: one after another, and together.
    void gatherAbc()
    {
        Played played(builtIn("gather-abc"));
        QCOMPARE(played.lit(0, 500), list({"time.sleep(1) ×1+0"}));
        QCOMPARE(played.lit(0, 2000), list({"time.sleep(5) ×1+0"}));
        QCOMPARE(played.lit(0, 7000), list({"time.sleep(3) ×1+0"}));
        QCOMPARE(played.lit(1, 500), list({"await asyncio.sleep(1) ×1+0", "await asyncio.sleep(5) ×1+0", "await asyncio.sleep(3) ×1+0"}));
        QCOMPARE(played.lit(1, 2000), list({"await asyncio.sleep(5) ×1+0", "await asyncio.sleep(3) ×1+0"}));
        QCOMPARE(played.lit(1, 4000), list({"await asyncio.sleep(5) ×1+0"}));
        QCOMPARE(played.lit(1, 6000), QStringList());
        QCOMPARE(played.tasksOn(1, 2000, "asyncio.sleep(5)"), Tasks{1});
    }

    // Eight cars, three places: they stay 1, 1.6, 2.5, 1.2, … s, so the fourth comes in at 1 s and the fifth at 1.6 s.
    void semaphore()
    {
        Played played(builtIn("semaphore"));
        QCOMPARE(played.lit(1, 500), list({"async with places: ×0+5", "await asyncio.sleep([1, 1.6, 2.5, 1.2, 1.4, 0.9, 1, 0.7][i - 1]) ×3+0"}));
        QCOMPARE(played.tasksOn(1, 500, "async with places"), (Tasks{3, 4, 5, 6, 7}));
        QCOMPARE(played.tasksOn(1, 500, "asyncio.sleep"), (Tasks{0, 1, 2}));
        QCOMPARE(played.tasksOn(1, 1200, "asyncio.sleep"), (Tasks{1, 2, 3}));
        QCOMPARE(played.tasksOn(1, 1200, "async with places"), (Tasks{4, 5, 6, 7}));
        QCOMPARE(played.tasksOn(1, 500, "import asyncio"), Tasks());
    }

    void theLineOfTheLimit()
    {
        Played played(scenarioOf("'tasks': [{'name': 'req {i}', 'count': 7, 'steps': [{'sleep': 100}]}], "
                                 "'variants': [{'mode': 'concurrent', 'limit': 2}]"));
        QCOMPARE(played.lit(0, 50), list({"await asyncio.sleep(0.1) ×2+0", "async with gate: ×0+5"}));
        QCOMPARE(played.tasksOn(0, 150, "async with gate"), (Tasks{4, 5, 6}));
    }

    void threadsThatAreNotFreeKeepTasksAtTheDefinition()
    {
        Played played(scenarioOf("'tasks': [{'name': 'req {i}', 'count': 7, 'steps': [{'sleep': 100}]}], "
                                 "'variants': [{'mode': 'threads', 'workers': 2}]"));
        QCOMPARE(played.lit(0, 50), list({"def req(): ×0+5", "time.sleep(0.1) ×2+0"}));
        QCOMPARE(played.tasksOn(0, 50, "def req"), (Tasks{2, 3, 4, 5, 6}));
    }

    void stepsWithinStepsAndMain()
    {
        Played played(scenarioOf("'resources': {'l': {'lock': true}}, "
                                 "'tasks': [{'name': 'A', 'steps': [{'retry': 3, 'delay': 1000, 'steps': "
                                 "[{'with': 'l', 'steps': [{'sleep': 100}, {'fail': 'no'}]}]}]}, {'name': 'never', 'steps': [{'sleep': 1}]}], "
                                 "'variants': [{'name': 'own', 'main': [{'try': [{'gather': 'A'}], 'except': []}]}]"));
        QCOMPARE(played.lit(0, 50), list({"await asyncio.sleep(0.1) ×1+0", "await asyncio.gather(a()) main"}));
        // The pause between two attempts stands in the handler, not where the loop begins.
        QCOMPARE(played.lit(0, 500), list({"await asyncio.sleep(1) ×1+0", "await asyncio.gather(a()) main"}));
        QCOMPARE(played.tasksOn(0, 500, "await asyncio.gather(a())"), Tasks());
    }

    // In whatever language, at whatever moment: the line of everybody who is somewhere, main included, is lit.
    void nobodyIsLeftOut_data()
    {
        QTest::addColumn<QString>("id");
        const QDir folder(QStringLiteral(INTERLEAVE_SOURCE_DIR "/resources/scenarios"));
        for (const QString &name : folder.entryList({QStringLiteral("*.scenario.json")}))
            QTest::newRow(qPrintable(name)) << name.section(u'.', 0, 0);
    }
    void nobodyIsLeftOut()
    {
        QFETCH(QString, id);
        Played played(builtIn(qPrintable(id)));
        for (int variant = 0; variant < static_cast<int>(played.record->variants.size()); ++variant) {
            const VariantTrace &trace = *played.record->variants[static_cast<std::size_t>(variant)];
            Checkpoints checkpoints(trace, played.record->tasks.count(), Checkpoints::defaultBudget, &played.record->tasks);
            for (int part = 0; part < 20; ++part) {
                const Moment &moment = checkpoints.at({trace.now() * part / 20});
                quint32 somewhere = 0;
                for (TaskId task = 0; task < moment.taskCount(); ++task)
                    somewhere += placeOf({moment.state(task), 0, moment.step(task)}).kind != StepPlace::Kind::Nowhere ? 1U : 0U;
                somewhere += placeOf({moment.state(noTask), 0, moment.step(noTask)}).kind == StepPlace::Kind::AtStep ? 1U : 0U;
                for (const Language language : allLanguages()) {
                    quint32 lit = 0;
                    for (const LineLoad &load : played.cache.program(variant, language)->lines.loads(moment.census()))
                        lit += load.crowd.total();
                    QVERIFY2(lit == somewhere, qPrintable(QStringLiteral("%1, %2, part %3: %4 of %5").arg(trace.name, QLatin1String(languageKey(language))).arg(part).arg(lit).arg(somewhere)));
                }
            }
        }
    }

    void whoHasEndedIsFoundWhereItWasLast()
    {
        Played played(builtIn("gather-abc"));
        const Moment end = played.at(1, 6000);
        QVERIFY(isEnd(end.state(1)));
        const auto program = played.cache.program(1, Language::Python);
        QCOMPARE(program->lines.shownAt({StepPlace::Kind::AtStep, end.step(1)}, 1).first, played.lineWith(1, "asyncio.sleep(5)"));
    }

    void allLinesOfAStatementAreLit()
    {
        PrintedProgram program;
        program.text = QStringLiteral("# waits\nresults = await gather(\n    a(),\n)\nprint(results)\n");
        program.spans = {{1, 5, {7, -1}}};
        const LineRange lines = CodeLines(program).shownAt({StepPlace::Kind::AtStep, 7}, -1);
        QCOMPARE(lines.first, 2);
        QCOMPARE(lines.last, 4);
        QVERIFY(CodeLines(program).shownAt({StepPlace::Kind::AtStep, 8}, -1).isNone());
        QVERIFY(CodeLines(program).shownAt({StepPlace::Kind::BeforeFirst, 0}, 3).isNone());
    }

    void programsArePrintedOnceAndOnlyWhenAskedFor()
    {
        ProgramCache cache;
        Scenario scenario = builtIn("gather-abc");
        cache.setScenario(scenario);
        QCOMPARE(cache.printedCount(), 0);
        QVERIFY(cache.program(0, Language::Python));
        QVERIFY(cache.program(0, Language::Python) == cache.program(0, Language::Python));
        cache.setScenario(scenario);
        QVERIFY(cache.program(0, Language::Python));
        QCOMPARE(cache.printedCount(), 1);
        QVERIFY(!cache.program(2, Language::Python));
        scenario.tasks[0].name = QStringLiteral("other");
        cache.setScenario(scenario);
        QVERIFY(cache.program(0, Language::Python)->printed.text.contains(QStringLiteral("def other")));
        QCOMPARE(cache.printedCount(), 2);
    }
};

QTEST_GUILESS_MAIN(CodeLinesTest)
#include "tst_codelines.moc"
