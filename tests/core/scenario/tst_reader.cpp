// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace interleave;

namespace {

const QByteArray fromThePage = R"({
  "interleave": 1,
  "id": "three-tasks",
  "title": "Three tasks of one second",
  "seed": 42,
  "network": { "latency": {"uniform": [40, 160]}, "connect": 30, "error_rate": 0.5 },
  "tasks": [
    { "name": "A", "steps": [ {"sleep": 1000}, {"log": "done"} ] },
    { "name": "req {i}", "count": 20, "steps": [ {"get": "/products/{i}", "timeout": 250, "blocking": true} ] }
  ],
  "variants": [ { "mode": "sequential-await" }, { "name": "thirty", "mode": "concurrent", "limit": 30 }, { "mode": "chunked", "chunk": 5 } ]
})";

// Says a fault's frame in other words, to show that it goes through the translator.
class FrameTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Fault") != 0)
            return {};
        return QString::fromUtf8(source).replace(QLatin1String("line"), QLatin1String("linha"));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatThePageShows()
    {
        const ReadResult result = readScenario(fromThePage);
        QVERIFY(result.faults.empty());
        QVERIFY(result.scenario);
        const Scenario &scenario = *result.scenario;
        QCOMPARE(scenario.id, QStringLiteral("three-tasks"));
        QCOMPARE(scenario.title.in(QStringLiteral("ru")), QStringLiteral("Three tasks of one second"));
        QCOMPARE(scenario.seed, 42U);
        QCOMPARE(scenario.network, (Network{UniformDuration{40, 160}, FixedDuration{30}, 0.5}));
        QCOMPARE(scenario.taskCount(), 21);
        QCOMPARE(scenario.taskNames().name(7), QStringLiteral("req 7"));
        const Step &sleep = scenario.tasks.at(0).steps.at(0);
        QCOMPARE(sleep.kind, StepKind::Sleep);
        QCOMPARE(sleep.value, StepValue(DurationSpec(FixedDuration{1000})));
        QVERIFY(!sleep.flag(OptionKey::Blocking));
        const Step &get = scenario.tasks.at(1).steps.at(0);
        QCOMPARE(get.number, 3U);
        QCOMPARE(get.value, StepValue(QStringLiteral("/products/{i}")));
        QVERIFY(get.flag(OptionKey::Blocking));
        QCOMPARE(*get.option<DurationSpec>(OptionKey::Timeout), DurationSpec(FixedDuration{250}));
        QVERIFY(!get.option<DurationSpec>(OptionKey::Latency));
        QCOMPARE(scenario.variants.at(0), (Variant{QStringLiteral("sequential-await"), Mode::SequentialAwait, 0, 0}));
        QCOMPARE(scenario.variants.at(1), (Variant{QStringLiteral("thirty"), Mode::Concurrent, 30, 0}));
        QCOMPARE(scenario.variants.at(2), (Variant{QStringLiteral("chunked"), Mode::Chunked, 0, 5}));
    }

    void whatIsNotSaidHasItsDefault()
    {
        const auto result = readScenario("{\"interleave\":1,\"id\":\"x\",\"tasks\":[{\"name\":\"A\",\"steps\":[]}]}");
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->seed, 1U);
        QCOMPARE(result.scenario->network.latency, DurationSpec(FixedDuration{100}));
        QCOMPARE(result.scenario->network.connect, DurationSpec(FixedDuration{0}));
        QCOMPARE(result.scenario->tasks.at(0).count, 1U);
        QCOMPARE(result.scenario->variants, defaultVariants());
        QCOMPARE(result.scenario->variants.at(1).name, QStringLiteral("concurrent"));
    }

    void numbersMayBeWrittenInEveryWay()
    {
        const auto result = readScenario(
            "{\"interleave\":1.0,\"id\":\"x\",\"seed\":18446744073709551615,"
            "\"tasks\":[{\"name\":\"A\",\"count\":1e2,\"steps\":[{\"sleep\":-0},{\"sleep\":1.5e1},{\"sleep\":1e-400}]}]}");
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->tasks.at(0).count, 100U);
        QCOMPARE(result.scenario->seed, 18446744073709551615U);
        QCOMPARE(result.scenario->tasks.at(0).steps.at(1).value, StepValue(DurationSpec(FixedDuration{15})));
    }

    void everyFaultIsListedInFileOrder()
    {
        const ReadResult result = readScenario(R"({
"variants": [{"mode": "chunked"}, {"mode": "magic"}],
"tasks": [
  {"name": "A", "count": 0, "steps": [{"slepe": 1}, {"sleep": -1}]},
  {"steps": 3}],
"id": "", "sead": 1, "interleave": 1})");
        QStringList found;
        for (const Fault &fault : result.faults)
            found.append(QStringLiteral("%1:%2:%3").arg(fault.line).arg(fault.column).arg(fault.place));
        const QStringList expected{
            QStringLiteral("2:14:variants[0]"),
            QStringLiteral("2:44:variants[1].mode"),
            QStringLiteral("4:26:tasks[0].count"),
            QStringLiteral("4:40:tasks[0].steps[0].slepe"),
            QStringLiteral("4:63:tasks[0].steps[1].sleep"),
            QStringLiteral("5:3:tasks[1]"),
            QStringLiteral("5:13:tasks[1].steps"),
            QStringLiteral("6:7:id"),
            QStringLiteral("6:11:sead"),
        };
        QCOMPARE(found, expected);
        QVERIFY(!result.scenario);
    }

    void namesThatOnlyLookAlikeAreNoFault()
    {
        const auto result = readScenario(
            "{\"interleave\":1,\"id\":\"x\",\"tasks\":[{\"name\":\"A\",\"count\":2,\"steps\":[]},{\"name\":\"A\",\"steps\":[]},"
            "{\"name\":\"r{i}\",\"count\":9,\"steps\":[]},{\"name\":\"r10\",\"steps\":[]},{\"name\":\"a\",\"steps\":[]}]}");
        QVERIFY(result.scenario);
    }

    void aMillionTasksInTwoTemplatesAreChecked()
    {
        const auto file = [](const char *second) {
            return QByteArray("{\"interleave\":1,\"id\":\"x\",\"tasks\":[{\"name\":\"x{i}\",\"count\":500000,\"steps\":[]},"
                              "{\"name\":\"") + second + "\",\"count\":500000,\"steps\":[]}]}";
        };
        QVERIFY(readScenario(file("y{i}")).scenario);
        const ReadResult same = readScenario(file("x{i}0"));
        QCOMPARE(same.faults.size(), std::size_t{1});
        QCOMPARE(same.faults.front().place, QStringLiteral("tasks[1].name"));
    }

    void aFaultIsSaidWithItsPlace()
    {
        const Message message = Message::inWords(QStringLiteral("100 %1 wrong."));
        QCOMPARE((Fault{QStringLiteral("a%2"), 7, 12, message}.translated()), QStringLiteral("a%2, line 7, column 12: 100 %1 wrong."));
        QCOMPARE((Fault{{}, 7, 12, message}.translated()), QStringLiteral("line 7, column 12: 100 %1 wrong."));
        QCOMPARE((Fault{QStringLiteral("a"), 0, 0, message}.translated()), QStringLiteral("a: 100 %1 wrong."));
        QCOMPARE((Fault{{}, 0, 0, message}.translated()), QStringLiteral("100 %1 wrong."));
        FrameTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCOMPARE((Fault{{}, 7, 12, message}.translated()), QStringLiteral("linha 7, column 12: 100 %1 wrong."));
        QCoreApplication::removeTranslator(&translator);
    }

    void filesAreReadFromDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.scenario.json"));
        QCOMPARE(readScenarioFile(path).faults.size(), std::size_t{1});
        QVERIFY(readScenarioFile(path).faults.front().message.text().contains(path));
        QVERIFY(readScenarioFile(folder.path()).faults.front().message.text().contains(QLatin1String("is a folder")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fromThePage);
        file.close();
        QVERIFY(readScenarioFile(path).scenario == readScenario(fromThePage).scenario);
        QVERIFY(file.resize(maxFileBytes + 5));
        QVERIFY(readScenarioFile(path).faults.front().message.text().contains(QLatin1String("larger than 8 MiB")));
    }

    void textsComeInTheLanguageAskedForOrTheNearest()
    {
        LocalText text;
        text.byLanguage = {{QStringLiteral("en"), QStringLiteral("E")}, {QStringLiteral("pt_BR"), QStringLiteral("P")}, {QStringLiteral("ru"), QStringLiteral("R")}};
        QCOMPARE(text.in(QStringLiteral("pt_BR")), QStringLiteral("P"));
        QCOMPARE(text.in(QStringLiteral("pt_PT")), QStringLiteral("P"));
        QCOMPARE(text.in(QStringLiteral("ru_RU")), QStringLiteral("R"));
        QCOMPARE(text.in(QStringLiteral("ja_JP")), QStringLiteral("E"));
        text.byLanguage.remove(QStringLiteral("en"));
        QCOMPARE(text.in(QStringLiteral("ja_JP")), QStringLiteral("P"));
        QCOMPARE(LocalText().in(QStringLiteral("en")), QString());
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
