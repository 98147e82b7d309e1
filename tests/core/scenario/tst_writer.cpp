// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/writer.h"

#include "core/scenario/gallery.h"
#include "everything.h"

#include <QTest>

using namespace interleave;

class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const Scenario scenario = everything();
        const ReadResult result = readScenario(writeScenario(scenario));
        for (const Fault &fault : result.faults)
            qWarning("%s", qUtf8Printable(fault.translated()));
        QVERIFY(result.scenario);
        QVERIFY(*result.scenario == scenario);
        QCOMPARE(writeScenario(*result.scenario), writeScenario(scenario));
    }

    void builtinsComeBack()
    {
        for (const BuiltinScenario &builtin : builtinScenarios()) {
            const ReadResult read = loadBuiltin(QLatin1String(builtin.id));
            QVERIFY2(read.scenario, builtin.id);
            const ReadResult again = readScenario(writeScenario(*read.scenario));
            QVERIFY2(again.scenario && *again.scenario == *read.scenario, builtin.id);
        }
    }

    void aSmallScenarioIsASmallFile()
    {
        Scenario scenario;
        scenario.id = QStringLiteral("x");
        scenario.title.plain = QStringLiteral("É");
        scenario.tasks = {{QStringLiteral("A"), 1, {{StepKind::Sleep, 0, FixedDuration{1000}, {}}}},
                          {QStringLiteral("r {i}"), 20, {{StepKind::Get, 0, QStringLiteral("/products/{i}"), {}}}}};
        scenario.variants = {{QStringLiteral("sequential"), Mode::Sequential, 0, 0},
                             {QStringLiteral("concurrent"), Mode::Concurrent, 30, 0}};
        QCOMPARE(writeScenario(scenario), QByteArray(R"({
  "interleave": 1,
  "id": "x",
  "title": "É",
  "tasks": [
    {"name": "A", "steps": [{"sleep": 1000}]},
    {"name": "r {i}", "count": 20, "steps": [{"get": "/products/{i}"}]}
  ],
  "variants": [{"mode": "sequential"}, {"mode": "concurrent", "limit": 30}]
}
)"));
    }

    void defaultsAreLeftOut()
    {
        Scenario scenario;
        scenario.id = QStringLiteral("x");
        scenario.tasks = {{QStringLiteral("A"), 1, {}}};
        scenario.variants = defaultVariants();
        const QByteArray file = writeScenario(scenario);
        for (const char *key : {"seed", "network", "variants", "count", "group", "predict", "title", "explain"})
            QVERIFY2(!file.contains(key), key);
        QVERIFY(readScenario(file).scenario == scenario);
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
