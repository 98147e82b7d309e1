// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/nameindex.h"
#include "core/scenario/reader.h"
#include "core/scenario/similar.h"

#include <QTest>

using namespace interleave;

namespace {

NameIndex indexOf(const std::vector<TaskTemplate> &tasks)
{
    return NameIndex(namedTemplates(tasks));
}

TaskTemplate named(const QString &name, quint32 count = 1)
{
    return {name, count, {}};
}

// A file with locks "fork 1", "fork 2" … and tasks, each of so many instances, that hold "fork {i}".
QByteArray philosophers(int forks, const std::vector<int> &counts)
{
    QStringList resources;
    for (int i = 1; i <= forks; ++i)
        resources.append(QStringLiteral("\"fork %1\": {\"lock\": true}").arg(i));
    QStringList tasks;
    for (const int count : counts) {
        tasks.append(QStringLiteral("{\"name\": \"of %1\", \"count\": %2, \"steps\": [{\"with\": \"fork {i}\", \"steps\": []}]}")
                         .arg(tasks.size())
                         .arg(count));
    }
    return QStringLiteral("{\"interleave\": 1, \"id\": \"x\", \"resources\": {%1}, \"tasks\": [%2]}")
        .arg(resources.join(u','), tasks.join(u','))
        .toUtf8();
}

} // namespace

class Names : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInstanceIsFoundByItsName()
    {
        const std::vector<TaskTemplate> tasks{named(QStringLiteral("v1{i}-{i}2"), 1234), named(QStringLiteral("plain"), 3),
                                              named(QString()), named(QStringLiteral("{i}"), 20), named(QStringLiteral("ж{i}{i}")),
                                              named(QStringLiteral("alone"))};
        const NameIndex index = indexOf(tasks);
        Scenario scenario;
        scenario.tasks = tasks;
        scenario.tasks.erase(scenario.tasks.begin() + 2); // what has no name has no instances here
        const TaskNames names = scenario.taskNames();
        QCOMPARE(names.count(), 1259U);
        for (TaskId task = 0; task < names.count(); ++task)
            QCOMPARE(index.find(names.name(task)), std::optional(task));
        for (const char *none : {"", "plain", "plain 4", "plain 03", "21", "0", "v11-12 ", "v11-22", "v112350-12352", "ж22", "v1{i}-{i}2"})
            QVERIFY2(!index.find(QString::fromUtf8(none)), none);
        QVERIFY(index.clashes().empty());
        QVERIFY(!indexOf({}).find(QStringLiteral("a")));
    }

    void aTemplateThatClashesIsToldOnce()
    {
        const NameIndex index = indexOf({named(QStringLiteral("a{i}"), 100), named(QStringLiteral("a1{i}"), 9),
                                         named(QStringLiteral("b")), named(QStringLiteral("a{i}0"), 10), named(QStringLiteral("b"))});
        const auto &clashes = index.clashes();
        QCOMPARE(clashes.size(), std::size_t{3});
        QCOMPARE(clashes[0].later, std::size_t{1});
        QCOMPARE(clashes[0].earlier, std::size_t{0});
        QCOMPARE(clashes[0].name, QStringLiteral("a11"));
        QCOMPARE(clashes[1].later, std::size_t{3});
        QCOMPARE(clashes[1].name, QStringLiteral("a10"));
        QCOMPARE(clashes[2].later, std::size_t{4});
        QCOMPARE(clashes[2].earlier, std::size_t{2});
    }

    // A hundred thousand names of a megabyte would be 200 gigabytes.
    void longNamesOfManyInstancesAreNotWrittenOut()
    {
        const QString pattern = QString(1'000'000, u'x') + QStringLiteral("1{i}");
        const NameIndex index = indexOf({named(pattern, 100'000), named(QStringLiteral("b"))});
        QVERIFY(index.clashes().empty());
        QCOMPARE(index.find(QString(1'000'000, u'x') + QStringLiteral("177777")), std::optional(TaskId{77'776}));
    }

    void allStepsThatNameASeriesShareIt()
    {
        const ReadResult result = readScenario(philosophers(40, {5, 40, 1}));
        QVERIFY(result.scenario);
        const void *shared = nullptr;
        for (const TaskTemplate &task : result.scenario->tasks) {
            const auto ref = std::get<ResourceRef>(task.steps.at(0).value);
            for (quint32 number = 1; number <= task.count; ++number)
                QCOMPARE(ref.indexFor(number), number - 1);
            QVERIFY(!shared || shared == ref.each.get());
            shared = ref.each.get();
        }
    }

    void aSeriesIsMissingItsEndForThoseWhoNeedIt()
    {
        const ReadResult result = readScenario(philosophers(10, {12, 10, 11}));
        QCOMPARE(result.faults.size(), std::size_t{2});
        QCOMPARE(result.faults.at(0).place, QStringLiteral("tasks[0].steps[0].with"));
        QCOMPARE(result.faults.at(1).place, QStringLiteral("tasks[2].steps[0].with"));
        for (const Fault &fault : result.faults)
            QVERIFY2(fault.message.text().contains(QStringLiteral("“fork 11”")), qUtf8Printable(fault.message.text()));
    }

    void theFirstResourceOfAnotherKindIsNamed()
    {
        QByteArray file = philosophers(9, {2, 9, 10});
        file.replace(R"("fork 3": {"lock": true})", R"("fork 3": {"event": true})");
        file.replace(R"("fork 5": {"lock": true})", R"("fork 5": {"queue": 1})");
        const ReadResult result = readScenario(file);
        QCOMPARE(result.faults.size(), std::size_t{2});
        for (const Fault &fault : result.faults)
            QVERIFY2(fault.message.text().contains(QStringLiteral("“fork 3” is of the kind event")), qUtf8Printable(fault.message.text()));
    }

    void aMessageNamesTwentyVariantsAtMost()
    {
        QStringList variants;
        for (int i = 1; i <= 25; ++i)
            variants.append(QStringLiteral("{\"name\": \"v%1\", \"mode\": \"concurrent\"}").arg(i));
        const QString file = QStringLiteral("{\"interleave\": 1, \"id\": \"x\", \"tasks\": [{\"name\": \"a\", \"steps\": []}], \"variants\": [%1], "
                                            "\"predict\": [{\"ask\": \"?\", \"variant\": \"%2\", \"value\": \"total_ms\"}]}");
        QVERIFY(readScenario(file.arg(variants.join(u','), QStringLiteral("v25")).toUtf8()).scenario);
        const ReadResult result = readScenario(file.arg(variants.join(u','), QStringLiteral("v26")).toUtf8());
        QCOMPARE(result.faults.size(), std::size_t{1});
        const QString text = result.faults.front().message.text();
        QVERIFY2(text.contains(QStringLiteral("v19, v20, …")) && !text.contains(QStringLiteral("v21")), qUtf8Printable(text));
    }

    void slipsAreFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *word, const char *meant) {
            QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(meant);
        };
        row("concurrent", "concurrent");
        row("CONCURRENT", "concurrent");
        row("concurent", "concurrent");
        row("concurrrent", "concurrent");
        row("cnocurrent", "concurrent");
        row("ocncurretn", "concurrent");
        row("oncurren", "concurrent");
        row("xconcurrentx", "concurrent");
        row("oncurre", "");
        row("xxconcurrentx", "");
        row("xoncurxenx", "");
        row("slep", "sleep");
        row("tsepl", "");
        row("sreap", "");
        row("gt", "get");
        row("tge", "");
        row("", "");
        row("abcdefghijklmnopqrstuvwxyz123456", "34abcdefghijklmnopqrstuvwxyz123456");
        row("abcdefghijklmnopqrstuvwxyz1234567", "");
    }
    void slipsAreFound()
    {
        QFETCH(QString, word);
        const QStringList known{QStringLiteral("sequential"), QStringLiteral("sleep"), QStringLiteral("get"), QStringLiteral("concurrent"),
                                QStringLiteral("34abcdefghijklmnopqrstuvwxyz123456")};
        QTEST(similarWord(word, known), "meant");
    }
};

QTEST_GUILESS_MAIN(Names)
#include "tst_names.moc"
