// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "programfile.h"
#include "tests/support/pageexamples.h"

#include <QSet>
#include <QTest>

using namespace interleave;

namespace {

Scenario read(const QString &part, const char *text)
{
    const ReadResult result = readScenario(programFile(part, QString::fromUtf8(text)).toUtf8());
    for (const Fault &fault : result.faults)
        qWarning("%s", qUtf8Printable(fault.translated()));
    return result.scenario.value_or(Scenario());
}

// The steps of the last task.
std::vector<Step> stepsOf(const char *text)
{
    const Scenario scenario = read(QStringLiteral("steps"), text);
    return scenario.tasks.empty() ? std::vector<Step>() : scenario.tasks.back().steps;
}

QByteArray nested(int levels)
{
    const QByteArray open = QByteArray("{\"repeat\": 1, \"steps\": [").repeated(levels);
    return open + "{\"gather\": [\"A\"]}" + QByteArray("]}").repeated(levels);
}

} // namespace

class WholeFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleOfThePageIsReadAndComesBack()
    {
        for (const QByteArray &file : testing::pageExamples()) {
            const ReadResult result = readScenario(file);
            QVERIFY2(result.scenario, file.constData());
            const QByteArray written = writeScenario(*result.scenario);
            const ReadResult again = readScenario(written);
            QVERIFY2(again.scenario && *again.scenario == *result.scenario, written.constData());
        }
    }

    void thePageHasAnExampleOfEverything()
    {
        QSet<QByteArray> words;
        const auto noteValue = [&words](const StepValue &value) {
            if (const auto *duration = std::get_if<DurationSpec>(&value))
                words.insert("duration " + QByteArray::number(duration->index()));
        };
        const auto noteStep = [&](const Step &step) {
            words.insert(rowOf(step.kind).key);
            noteValue(step.value);
            for (const StepOption &option : step.options) {
                words.insert(rowOf(option.key).name);
                noteValue(option.value);
            }
        };
        for (const QByteArray &file : testing::pageExamples()) {
            const Scenario scenario = readScenario(file).scenario.value_or(Scenario());
            for (const TaskTemplate &task : scenario.tasks)
                visitSteps(task.steps, noteStep);
            for (const Resource &resource : scenario.resources)
                words.insert(resourceKey(resource.kind));
            for (const Variant &variant : scenario.variants) {
                visitSteps(variant.main, noteStep);
                words.insert(variant.hasMain ? "main" : modeKey(variant.mode));
            }
        }
        for (const StepRow &row : stepRows())
            QVERIFY2(words.contains(row.key), row.key);
        for (const OptionRow &row : optionRows())
            QVERIFY2(words.contains(row.name), row.name);
        for (const Mode mode : allModes())
            QVERIFY2(words.contains(modeKey(mode)), modeKey(mode));
        for (const ResourceKind kind : allResourceKinds())
            QVERIFY2(words.contains(resourceKey(kind)), resourceKey(kind));
        for (std::size_t kind = 0; kind < std::variant_size_v<DurationSpec>; ++kind)
            QVERIFY2(words.contains("duration " + QByteArray::number(kind)), qPrintable(QString::number(kind)));
        QVERIFY(words.contains("main"));
    }

    void referencesAreResolved_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("count");
        QTest::newRow("a single task") << QByteArray("A") << 0U << 1U;
        QTest::newRow("an instance") << QByteArray("req 7") << 7U << 1U;
        QTest::newRow("all") << QByteArray("req {i}") << 1U << 20U;
        QTest::newRow("a range") << QByteArray("req 2..5") << 2U << 4U;
        QTest::newRow("a range of one") << QByteArray("req 20..20") << 20U << 1U;
        QTest::newRow("all of a template without {i}") << QByteArray("plain {i}") << 21U << 3U;
        QTest::newRow("one of a template without {i}") << QByteArray("plain 3") << 23U << 1U;
        QTest::newRow("itself") << QByteArray("X") << 24U << 1U;
    }
    void referencesAreResolved()
    {
        QFETCH(QByteArray, text);
        QFETCH(quint32, first);
        QFETCH(quint32, count);
        const auto steps = stepsOf("{\"gather\": \"" + text + "\"}");
        QCOMPARE(steps.size(), std::size_t{1});
        QCOMPARE(std::get<TaskRefs>(steps.at(0).value),
                 (TaskRefs{{QString::fromUtf8(text)}, false, {TaskSpan{first, count}}}));
    }

    void numbersThatTouchOtherDigitsAreFound()
    {
        const Scenario scenario = read(QStringLiteral("tasks"),
                                       R"({"name": "v1{i}-{i}", "count": 12, "steps": [{"await": ["v112-12", "v1{i}-{i}"]}]})");
        const auto refs = std::get<TaskRefs>(scenario.tasks.back().steps.at(0).value);
        QVERIFY(refs.isList);
        QCOMPARE(refs.spans, (std::vector{TaskSpan{35, 1}, TaskSpan{24, 12}}));
    }

    void aResourceOfEachInstance()
    {
        const Scenario scenario =
            read(QStringLiteral("tasks"), R"({"name": "p {i}", "count": 2, "steps": [{"with": "fork {i}", "steps": []}]})");
        const auto ref = std::get<ResourceRef>(scenario.tasks.back().steps.at(0).value);
        QCOMPARE(scenario.resources.at(ref.indexFor(1)).name, QStringLiteral("fork 1"));
        QCOMPARE(scenario.resources.at(ref.indexFor(2)).name, QStringLiteral("fork 2"));
        const auto plain = stepsOf(R"({"wait": "gate"})");
        QCOMPARE(scenario.resources.at(std::get<ResourceRef>(plain.at(0).value).indexFor(1)).kind, ResourceKind::Barrier);
    }

    void timeoutIsAStepAndAnOption()
    {
        const auto steps = stepsOf(R"({"timeout": 5, "get": "/x"}, {"steps": [], "timeout": 5})");
        QCOMPARE(steps.at(0).kind, StepKind::Get);
        QVERIFY(steps.at(0).option<DurationSpec>(OptionKey::Timeout));
        QCOMPARE(steps.at(1).kind, StepKind::Timeout);
        QVERIFY(steps.at(1).block(BlockKey::Steps)->empty());
    }

    void stepsInStepsAreCountedThrough()
    {
        const auto steps = stepsOf(
            R"({"finally": [{"log": "c"}], "try": [{"offload": [{"log": "a"}]}], "except": [{"log": "b"}]}, {"log": "d"})");
        QCOMPARE(steps.size(), std::size_t{2});
        std::vector<quint32> numbers;
        visitSteps(steps, [&numbers](const Step &step) { numbers.push_back(step.number); });
        QCOMPARE(numbers, (std::vector<quint32>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(steps.at(0).block(BlockKey::Finally)->at(0).number, 5U);
        QCOMPARE(steps.at(0).block(BlockKey::Steps)->at(0).block(BlockKey::Steps)->at(0).number, 3U);
    }

    void defaultsOfVariants()
    {
        const Scenario scenario = read(QStringLiteral("variants"),
                                       R"({"mode": "threads"}, {"name": "m", "main": [{"spawn": "A"}], "workers": 2, "cores": 1, "gil": true})");
        QCOMPARE(scenario.variants.at(0).workers, 8);
        QCOMPARE(scenario.variants.at(0).cores, 4);
        QVERIFY(!scenario.variants.at(0).gil && !scenario.variants.at(0).hasMain);
        const Variant &main = scenario.variants.at(1);
        QVERIFY(main.hasMain && main.gil && main.workers == 2 && main.cores == 1 && main.main.size() == 1);
    }

    void wholeNumbersBelowZeroComeBack()
    {
        const Scenario scenario = read(QStringLiteral("steps"), R"({"write": "n", "plus": -9223372036854775807},
            {"sql": "SELECT :a", "on": "db", "bind": {"a": -3, "b": 0.5, "c": null, "d": false, "e": "x {i}"}})");
        const ReadResult again = readScenario(writeScenario(scenario));
        QVERIFY(again.scenario && *again.scenario == scenario);
        const Step &write = scenario.tasks.back().steps.at(0);
        QCOMPARE(*write.option<qint64>(OptionKey::Plus), -9223372036854775807LL);
        QCOMPARE(scenario.resources.at(std::get<ResourceRef>(write.value).index).size, -7);
    }

    void stepsNestSixtyFourDeep()
    {
        QVERIFY(readScenario(programFile(QStringLiteral("steps"), QString::fromUtf8(nested(64))).toUtf8()).scenario);
        for (const int levels : {65, 100'000}) {
            const QByteArray file = programFile(QStringLiteral("steps"), QString::fromUtf8(nested(levels))).toUtf8();
            const ReadResult result = readScenario(file);
            QVERIFY(!result.scenario);
            QCOMPARE(result.faults.front().message.text(), QStringLiteral("Nested too deeply: at most 64 levels of steps in steps."));
        }
    }
};

QTEST_GUILESS_MAIN(WholeFormat)
#include "tst_wholeformat.moc"
