// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/printer.h"
#include "core/scenario/reader.h"

#include <QTest>

using namespace interleave;

class CppPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCamelCaseAndTransliterated_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("function");
        QTest::newRow("words") << QStringLiteral("say hello") << QStringLiteral("sayHello");
        QTest::newRow("accents") << QStringLiteral("maçã {i}") << QStringLiteral("maca");
        QTest::newRow("Cyrillic") << QStringLiteral("задача") << QStringLiteral("zadacha");
        QTest::newRow("a digit first") << QStringLiteral("3 men") << QStringLiteral("task3Men");
        QTest::newRow("no letters") << QStringLiteral("★") << QStringLiteral("task2"); // `task` is a local name of the helpers
    }
    void namesAreCamelCaseAndTransliterated()
    {
        QFETCH(QString, name);
        QFETCH(QString, function);
        const PrintedProgram program = printed(QStringLiteral(R"([{"name": "%1", "steps": [{"sleep": 5}]}])").arg(name));
        QCOMPARE(program.functions.at(0), QStringList(function));
        QVERIFY2(program.text.contains(QStringLiteral("QCoro::Task<> %1()\n").arg(function)), qPrintable(program.text));
    }

    void whatCppAndTheProgramNeedIsNobodysName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *word : {"delete", "co_await", "int", "signals", "emit", "stdin", "unix", "sleep for", "gather", "main", "stop", "q info"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void whatCppAndTheProgramNeedIsNobodysName()
    {
        QFETCH(QString, name);
        const PrintedProgram program = printed(QStringLiteral(R"([{"name": "%1", "steps": [{"sleep": 5}]}])").arg(name));
        const QString function = program.functions.at(0).first();
        QVERIFY2(function.contains(QStringLiteral("Task")) || name == QStringLiteral("co_await"), qPrintable(function));
    }

    void everyStepHasItsLines()
    {
        const PrintedProgram program = printed(QStringLiteral(
            R"([{"name": "a", "steps": [{"sleep": 5}, {"repeat": 3, "steps": [{"log": "x"}, {"sleep": 7}]}]}])"));
        QCOMPARE(linesOf(program, 1), QStringList(QStringLiteral("co_await QCoro::sleepFor(5ms);")));
        QCOMPARE(linesOf(program, 2), (QStringList{QStringLiteral("for (int n = 0; n < 3; ++n) {"), QStringLiteral("}")}));
        QCOMPARE(linesOf(program, 3), QStringList(QStringLiteral("qInfo(\"x\");")));
        QCOMPARE(linesOf(program, 4), QStringList(QStringLiteral("co_await QCoro::sleepFor(7ms);")));
    }

    void stepsOfOneKindBecomeALoopThatBelongsToAllOfThem()
    {
        const PrintedProgram program =
            printed(QStringLiteral(R"([{"name": "a", "steps": [{"sleep": 5}, {"sleep": 5}, {"sleep": 5}]}])"));
        for (const quint32 step : {1U, 2U, 3U})
            QCOMPARE(linesOf(program, step), (QStringList{QStringLiteral("for (int n = 0; n < 3; ++n)"), QStringLiteral("co_await QCoro::sleepFor(5ms);")}));
    }

    void theLinesThatStartATemplatesTasksAreMarked()
    {
        const PrintedProgram program = printed(QStringLiteral(R"([{"name": "a", "steps": []}, {"name": "b", "steps": []}])"));
        const QStringList lines = program.text.split(u'\n');
        const int line = static_cast<int>(lines.indexOf(QStringLiteral("    tasks.push_back(b());"))) + 1;
        QVERIFY2(line > 0, qPrintable(program.text));
        QCOMPARE(program.marksOn(line), std::vector<LineMark>{(LineMark{0, 1})});
    }

    void onlyWhatIsUsedIsPrinted()
    {
        const PrintedProgram program = printed(QStringLiteral(R"([{"name": "a", "steps": [{"sleep": 1000}]}])"));
        for (const char *word : {"class ", "struct ", "stop_token", "QNetwork", "vector<Job>", "QString"})
            QVERIFY2(!program.text.contains(QLatin1String(word)), word);
    }

    void textsOfTheScenarioCannotBreakOutOfTheirLiterals()
    {
        const PrintedProgram program = printed(QStringLiteral("[{\"name\": \"a\", \"steps\": [{\"log\": \"100 % \\\"of\\\" \\\\ it\\nnow {i}\"}]}]"));
        QVERIFY2(program.text.contains(QStringLiteral("qInfo(\"100 %% \\\"of\\\" \\\\ it\\nnow 1\");")), qPrintable(program.text));
    }

    void aCancelledTaskHasAStopToken()
    {
        const PrintedProgram program = printed(QStringLiteral(R"([{"name": "a", "steps": [{"sleep": 1000}]}])"),
                                               QStringLiteral(R"({"name": "m", "main": [{"spawn": "a"}, {"cancel": "a"}]})"));
        QVERIFY2(program.text.contains(QStringLiteral("QCoro::Task<> a(std::stop_token stop)\n")), qPrintable(program.text));
        QVERIFY2(program.text.contains(QStringLiteral("    aTask.cancel();\n")), qPrintable(program.text));
    }

    void theBuildFileHasTheComponentsThatTheProgramIncludes()
    {
        const QString plain = printed(QStringLiteral(R"([{"name": "a", "steps": [{"sleep": 5}]}])")).build;
        QVERIFY2(plain.contains(QStringLiteral("project(some-id LANGUAGES CXX)")), qPrintable(plain));
        QVERIFY2(plain.contains(QStringLiteral("find_package(Qt6 6.4 REQUIRED COMPONENTS Core)")), qPrintable(plain));
        const QString asking = printed(QStringLiteral(R"([{"name": "a", "steps": [{"get": "/x"}]}])")).build;
        QVERIFY2(asking.contains(QStringLiteral("PRIVATE Qt6::Core Qt6::Network QCoro6::Core QCoro6::Network)")), qPrintable(asking));
        const QString blocking = printed(QStringLiteral(R"([{"name": "a", "steps": [{"sleep": 5}]}])"), QStringLiteral(R"({"mode": "sequential"})")).build;
        QVERIFY2(!blocking.contains(QStringLiteral("QCoro")), qPrintable(blocking));
    }

private:
    static PrintedProgram printed(const QString &tasks, const QString &variant = QStringLiteral(R"({"mode": "concurrent"})"))
    {
        const QString text = QStringLiteral(R"({"interleave": 1, "id": "some-id", "tasks": %1, "variants": [%2]})").arg(tasks, variant);
        const ReadResult read = readScenario(text.toUtf8());
        if (!read.scenario)
            qFatal("%s", qPrintable(read.faults.front().place + u' ' + read.faults.front().message.text()));
        return printProgram(*read.scenario, read.scenario->variants.front(), Language::Cpp);
    }
    static QStringList linesOf(const PrintedProgram &program, quint32 step)
    {
        const QStringList all = program.text.split(u'\n');
        QStringList found;
        for (const int line : program.linesOf(step))
            found.append(all.at(line - 1).trimmed());
        return found;
    }
};

QTEST_GUILESS_MAIN(CppPrinterTest)
#include "tst_cppprinter.moc"
