// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/followtemplates.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "programfile.h"

#include <QTest>

using namespace interleave;

namespace {

// "A", "req {i}" of 20, "plain" of 3, and X, whose steps these are.
Scenario program(const QString &steps)
{
    const ReadResult result = readScenario(programFile(QStringLiteral("steps"), steps).toUtf8());
    for (const Fault &fault : result.faults)
        qWarning("%s", qUtf8Printable(fault.translated()));
    return result.scenario.value_or(Scenario());
}

// What the reader says of the changed scenario.
ReadResult followed(const Scenario &before, std::size_t task, const QString &name, quint32 count)
{
    Scenario changed = before;
    changed.tasks.at(task).name = name;
    changed.tasks.at(task).count = count;
    followTemplates(changed, before);
    return readScenario(writeScenario(changed));
}

} // namespace

class FollowTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesFollow_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("tasks");
        const auto row = [](const char *title, int task, const char *name, int count, const char *before, const char *after, int first, int tasks) {
            QTest::newRow(title) << task << QString::fromUtf8(name) << count << QString::fromUtf8(before) << QString::fromUtf8(after) << first
                                 << tasks;
        };
        row("another name", 0, "B", 1, "A", "B", 0, 1);
        row("one becomes several", 0, "A", 4, "A", "A {i}", 0, 4);
        row("several become one", 2, "plain", 1, "plain {i}", "plain", 21, 1);
        row("the first of those", 2, "plain", 1, "plain 1", "plain", 21, 1);
        row("more of them", 1, "req {i}", 50, "req {i}", "req {i}", 1, 50);
        row("one of more", 1, "req {i}", 50, "req 7", "req 7", 7, 1);
        row("one of others", 1, "page {i}.html", 20, "req 7", "page 7.html", 7, 1);
        row("a range", 1, "page {i}.html", 30, "req 2..5", "page 2..5.html", 2, 4);
        row("a range of one", 1, "page {i}", 30, "req 5..5", "page 5..5", 5, 1);
        row("without a place for the number", 1, "page", 20, "req 7", "page 7", 7, 1);
        row("those behind move", 1, "req {i}", 50, "plain 2", "plain 2", 52, 1);
        row("itself", 3, "Y", 1, "X", "Y", 24, 1);
    }
    void referencesFollow()
    {
        QFETCH(int, task);
        QFETCH(QString, name);
        QFETCH(int, count);
        QFETCH(QString, before);
        QFETCH(int, first);
        QFETCH(int, tasks);
        const Scenario scenario = program(QStringLiteral("{\"repeat\": 2, \"steps\": [{\"inspect\": \"%1\"}]}").arg(before));
        QVERIFY(refersToTasks(scenario));
        const ReadResult result = followed(scenario, static_cast<std::size_t>(task), name, static_cast<quint32>(count));
        QVERIFY2(result.scenario, result.faults.empty() ? "" : qUtf8Printable(result.faults.front().translated()));
        const Step &inspect = result.scenario->tasks.back().steps.at(0).block(BlockKey::Steps)->at(0);
        const auto refs = std::get<TaskRefs>(inspect.value);
        QTEST(refs.texts.at(0), "after");
        QCOMPARE(refs.spans, (std::vector{TaskSpan{static_cast<TaskId>(first), static_cast<quint32>(tasks)}}));
    }

    void whatIsNotThereAnyMoreIsRefused()
    {
        for (const char *reference : {"req 7", "req 2..7"}) {
            const Scenario scenario = program(QStringLiteral("{\"inspect\": \"%1\"}").arg(QLatin1String(reference)));
            QVERIFY(!followed(scenario, 1, QStringLiteral("req {i}"), 6).scenario);
            QVERIFY(!followed(scenario, 1, QStringLiteral("req"), 1).scenario);
            QVERIFY(followed(scenario, 1, QStringLiteral("req {i}"), 7).scenario);
        }
    }

    void mainsFollowToo()
    {
        const QString variants = QStringLiteral("{\"name\": \"m\", \"main\": [{\"gather\": [\"A\", \"plain {i}\"]}]}");
        const ReadResult result = readScenario(programFile(QStringLiteral("variants"), variants).toUtf8());
        QVERIFY(result.scenario);
        const ReadResult after = followed(*result.scenario, 2, QStringLiteral("simple"), 5);
        QVERIFY(after.scenario);
        const auto refs = std::get<TaskRefs>(after.scenario->variants.front().main.at(0).value);
        QCOMPARE(refs.texts, QStringList({QStringLiteral("A"), QStringLiteral("simple {i}")}));
        QCOMPARE(refs.spans, (std::vector{TaskSpan{0, 1}, TaskSpan{21, 5}}));
    }

    void aScenarioThatRefersToNothingSaysSo()
    {
        QVERIFY(!refersToTasks(program(QStringLiteral("{\"with\": \"pool\", \"steps\": [{\"sleep\": 1}]}"))));
        const QString two = QStringLiteral("{\"name\": \"p {i}\", \"count\": 2, \"steps\": [{\"with\": \"fork {i}\", \"steps\": []}]}");
        const ReadResult result = readScenario(programFile(QStringLiteral("tasks"), two).toUtf8());
        QVERIFY(result.scenario && refersToTasks(*result.scenario));
    }
};

QTEST_GUILESS_MAIN(FollowTemplates)
#include "tst_followtemplates.moc"
