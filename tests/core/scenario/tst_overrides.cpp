// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"

#include <QTest>

using namespace interleave;

namespace {

const QByteArray file = R"({"interleave": 1, "id": "x", "tasks": [{"name": "A", "count": 3, "steps": [{"sleep": 1000}]}]})";

ReadResult with(const std::vector<std::pair<const char *, const char *>> &changes, const QByteArray &bytes = file)
{
    std::vector<Override> overrides;
    for (const auto &[path, value] : changes)
        overrides.push_back({QString::fromUtf8(path), QString::fromUtf8(value)});
    return readScenario(bytes, overrides);
}

} // namespace

class Overrides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeWhatIsThere()
    {
        const ReadResult result = with({{"tasks.0.count", "100"}, {"tasks.0.steps.0.sleep", "2.5"}});
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->tasks.at(0).count, 100U);
        QCOMPARE(result.scenario->tasks.at(0).steps.at(0).value, StepValue(DurationSpec(FixedDuration{2.5})));
    }

    void makeKeysThatAreNotThere()
    {
        const ReadResult result = with({{"network.latency", R"({"uniform":[1,2]})"}, {"seed", "7"}, {"tasks.0.steps.0.blocking", "true"}});
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->network.latency, DurationSpec(UniformDuration{1, 2}));
        QCOMPARE(result.scenario->seed, 7U);
        QVERIFY(result.scenario->tasks.at(0).steps.at(0).flag(OptionKey::Blocking));
    }

    void reachStepsInStepsAndMains()
    {
        const QByteArray file = "{\"interleave\": 1, \"id\": \"x\", \"tasks\": [{\"name\": \"A\", \"steps\": [{\"offload\": [{\"sleep\": 1}]},"
                                "{\"retry\": 2, \"steps\": [{\"get\": \"/a\"}]}]}],"
                                "\"variants\": [{\"name\": \"own\", \"main\": [{\"timeout\": 5, \"steps\": [{\"call\": \"A\"}]}]}]}";
        const auto override = [](const char *path, const char *value) { return Override{QString::fromUtf8(path), QString::fromUtf8(value)}; };
        const ReadResult result = readScenario(file,
                                               {override("tasks.0.steps.0.offload.0.sleep", "7"), override("tasks.0.steps.1.retry", "9"),
                                                override("tasks.0.steps.1.steps.0.timeout", "50"),
                                                override("variants.0.main.0.timeout", "80")});
        QVERIFY(result.scenario);
        const std::vector<Step> &steps = result.scenario->tasks.at(0).steps;
        QCOMPARE(steps.at(0).blocks.at(0).steps.at(0).value, StepValue(DurationSpec(FixedDuration{7})));
        QCOMPARE(steps.at(1).value, StepValue(qint64{9}));
        QCOMPARE(*steps.at(1).blocks.at(0).steps.at(0).option<DurationSpec>(OptionKey::Timeout), DurationSpec(FixedDuration{50}));
        QCOMPARE(result.scenario->variants.at(0).main.at(0).value, StepValue(DurationSpec(FixedDuration{80})));
    }

    void reachTheVariantsThatAFileDoesNotName()
    {
        const ReadResult result = with({{"variants.1.limit", "5"}});
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->variants.size(), std::size_t{2});
        QCOMPARE(result.scenario->variants.at(1), (Variant{QStringLiteral("concurrent"), Mode::Concurrent, 5, 0}));
    }

    void replaceWholeValuesAndTheLastOneCounts()
    {
        const ReadResult result = with({{"variants", R"([{"mode":"chunked","chunk":2}])"}, {"tasks.0.count", "5"}, {"tasks.0.count", "6"}});
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->variants.size(), std::size_t{1});
        QCOMPARE(result.scenario->tasks.at(0).count, 6U);
    }

    void takeWhatIsNotJsonAsText()
    {
        for (const char *value : {"my name", "\"my name\""}) {
            const ReadResult result = with({{"tasks.0.name", value}});
            QVERIFY(result.scenario);
            QCOMPARE(result.scenario->tasks.at(0).name, QStringLiteral("my name"));
        }
        QCOMPARE(with({{"tasks.0.name", "[1,"}}).scenario->tasks.at(0).name, QStringLiteral("[1,"));
    }

    void mendAFileThatIsWrong()
    {
        const QByteArray wrong = QByteArray(file).replace("3", "\"ten\"");
        QVERIFY(!readScenario(wrong).scenario);
        QVERIFY(with({{"tasks.0.count", "10"}}, wrong).scenario);
    }

    void aBadPathIsAFaultThatNamesIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("fragment");
        const auto row = [](const char *path, const char *fragment) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(fragment);
        };
        row("", "not a path");
        row(".", "not a path");
        row("tasks..count", "not a path");
        row("tasks.0.", "not a path");
        row("tasks.1.count", "No entry “1” in this list of 1; entries count from 0");
        row("tasks.-1.count", "No entry “-1”");
        row("tasks.A.count", "No entry “A”");
        row("tasks.99999999999999999999.count", "No entry");
        row("id.x", "nothing below \"x\" that “x” could name");
        row("tasks.0.count.x", "nothing below 3");
        row("variants.2.limit", "list of 2");
    }
    void aBadPathIsAFaultThatNamesIt()
    {
        QFETCH(QString, path);
        QFETCH(QString, fragment);
        const ReadResult result = readScenario(file, {{path, QStringLiteral("1")}});
        QVERIFY(!result.scenario);
        QCOMPARE(result.faults.size(), std::size_t{1});
        QCOMPARE(result.faults.front().place, path);
        QCOMPARE(result.faults.front().line, 0);
        QVERIFY2(result.faults.front().message.text().contains(fragment), qUtf8Printable(result.faults.front().message.text()));
    }

    void aBadValueIsAFaultOfItsPlaceWithoutALine()
    {
        const ReadResult result = with({{"tasks.0.count", "ten"}, {"tasks.0.cuont", "1"}, {"network.latency", R"({"uniform":[2,1]})"}});
        QVERIFY(!result.scenario);
        QStringList places;
        for (const Fault &fault : result.faults) {
            places.append(fault.place);
            QCOMPARE(fault.line, 0);
            QCOMPARE(fault.column, 0);
        }
        places.sort();
        QCOMPARE(places, (QStringList{QStringLiteral("network.latency.uniform"), QStringLiteral("tasks[0].count"), QStringLiteral("tasks[0].cuont")}));
    }

    void deepPathsAndValuesAreRefusedNotFollowed()
    {
        const QString deep = QStringList(QList<QString>(1000, QStringLiteral("a"))).join(u'.');
        QVERIFY(readScenario(file, {{deep, QStringLiteral("1")}}).faults.front().message.text().contains(QLatin1String("not a path")));
        const QString value = QString(100'000, u'[') + QString(100'000, u']');
        QVERIFY(!readScenario(file, {{QStringLiteral("seed"), value}}).scenario);
    }
};

QTEST_GUILESS_MAIN(Overrides)
#include "tst_overrides.moc"
