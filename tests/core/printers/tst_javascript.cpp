// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jstext.h"
#include "core/printers/printer.h"
#include "core/scenario/reader.h"

#include <QTest>

using namespace interleave;

namespace {

// The first variant, printed. `tasks` and `more` are parts of a scenario file.
PrintedProgram printed(const char *tasks, const char *more = "")
{
    const QByteArray file = QByteArray("{\"interleave\": 1, \"id\": \"x\", ") + more + "\"tasks\": [" + tasks + "]}";
    const ReadResult read = readScenario(file);
    return read.scenario ? printProgram(*read.scenario, read.scenario->variants.front(), Language::JavaScript) : PrintedProgram();
}

QStringList linesOf(const PrintedProgram &program, quint32 step)
{
    const QStringList all = program.text.split(u'\n');
    QStringList lines;
    for (const int line : program.linesOf(step))
        lines << all.at(line - 1).trimmed();
    return lines;
}

const char *const awaited = "\"variants\": [{\"mode\": \"sequential-await\"}], ";

} // namespace

class JavaScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreWrittenTogetherWithCapitals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("function");
        const auto row = [](const char *name, const char *function) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(function);
        };
        row("fetch page {i}", "fetchPage");
        row("Чашка чая", "chashkaChaia");
        row("ação", "acao");
        row("2nd try", "task2ndTry");
        row("日本", "task");
        row("await", "awaitTask");
        row("new", "newTask");
        row("fetch", "fetchTask");
        row("arguments", "argumentsTask");
        row("main", "mainTask");
        row("sleep", "sleepTask");
    }
    void namesAreWrittenTogetherWithCapitals()
    {
        QFETCH(QString, name);
        QFETCH(QString, function);
        const QByteArray task = "{\"name\": \"" + name.toUtf8() + "\", \"steps\": [{\"sleep\": 1}]}";
        const PrintedProgram program = printed(task.constData(), awaited);
        QCOMPARE(program.functions.front(), QStringList(function));
        QVERIFY2(program.text.contains(QStringLiteral("async function %1() {").arg(function)), qPrintable(program.text));
    }

    void twoNamesThatComeToTheSameAreToldApart()
    {
        const PrintedProgram program = printed(R"({"name": "a-b", "steps": []}, {"name": "a b", "steps": []})", awaited);
        QCOMPARE(program.functions.at(0), QStringList(QStringLiteral("aB")));
        QCOMPARE(program.functions.at(1), QStringList(QStringLiteral("aBTask")));
    }

    void stringsAreEscapedAsJavaScriptWantsIt()
    {
        QCOMPARE(jsString(QStringLiteral("plain")), QStringLiteral("'plain'"));
        QCOMPARE(jsString(QStringLiteral("it's")), QStringLiteral("\"it's\""));
        QCOMPARE(jsString(QStringLiteral("it's \"so\"")), QStringLiteral("'it\\'s \"so\"'"));
        QCOMPARE(jsString(QStringLiteral("a\\b\n")), QStringLiteral("'a\\\\b\\n'"));
        QCOMPARE(jsString(QStringLiteral("req {i}"), QStringLiteral("i")), QStringLiteral("`req ${i}`"));
        QCOMPARE(jsString(QStringLiteral("req {i}")), QStringLiteral("'req 1'"));
        QCOMPARE(jsString(QStringLiteral("{i}"), QStringLiteral("i")), QStringLiteral("String(i)"));
        // Nothing of the text may become code.
        QCOMPARE(jsString(QStringLiteral("`${x}` {i}"), QStringLiteral("i")), QStringLiteral("`\\`\\${x}\\` ${i}`"));
        QCOMPARE(jsString(QStringLiteral("${i}"), QStringLiteral("i")), QStringLiteral("`\\$${i}`"));
    }

    void keysAreQuotedWhereTheyHaveToBe()
    {
        QCOMPARE(jsKey(QStringLiteral("name")), QStringLiteral("name"));
        QCOMPARE(jsKey(QStringLiteral("Content-Type")), QStringLiteral("'Content-Type'"));
        QCOMPARE(jsKey(QStringLiteral("__proto__")), QStringLiteral("['__proto__']"));
    }

    void everyStepKnowsItsLines()
    {
        const PrintedProgram program = printed(R"({"name": "A", "steps": [
            {"sleep": 100},
            {"try": [{"fail": "no"}], "except": [{"log": "caught"}]},
            {"repeat": 2, "steps": [{"log": "again"}]}]})",
                                               awaited);
        QCOMPARE(linesOf(program, 1), QStringList{QStringLiteral("await sleep(100);")});
        QCOMPARE(linesOf(program, 2), (QStringList{QStringLiteral("try {"), QStringLiteral("} catch {"), QStringLiteral("}")}));
        QCOMPARE(linesOf(program, 3), QStringList{QStringLiteral("throw new Error('no');")});
        QCOMPARE(linesOf(program, 4), QStringList{QStringLiteral("console.log('caught');")});
        QCOMPARE(linesOf(program, 5), (QStringList{QStringLiteral("for (let k = 0; k < 2; k++) {"), QStringLiteral("}")}));
        QCOMPARE(linesOf(program, 6), QStringList{QStringLiteral("console.log('again');")});
    }

    void aLoopStandsForStepsThatAreAlikeAndIsEachOfThem()
    {
        const PrintedProgram program = printed(R"({"name": "A", "steps": [{"sleep": 5}, {"sleep": 5}, {"sleep": 5}]})", awaited);
        const QStringList loop{QStringLiteral("for (let k = 0; k < 3; k++) {"), QStringLiteral("await sleep(5);"), QStringLiteral("}")};
        for (const quint32 step : {1U, 2U, 3U})
            QCOMPARE(linesOf(program, step), loop);
    }

    void whatAThreadDoesIsMarkedInTheFunctionItRuns()
    {
        const PrintedProgram program = printed(R"({"name": "A", "steps": [{"offload": [{"compute": 10}, {"sleep": 20}]}]})", awaited);
        QCOMPARE(linesOf(program, 1), QStringList{QStringLiteral("await pool.run('aWork');")});
        QCOMPARE(linesOf(program, 2), QStringList{QStringLiteral("compute(10);")});
        QCOMPARE(linesOf(program, 3), QStringList{QStringLiteral("sleepBlocking(20);")});
    }

    void aSignalIsHandedDownOnlyWhereSomebodyMayBeCancelled()
    {
        const char *const tasks = R"({"name": "A", "steps": [{"sleep": 10}]}, {"name": "B", "steps": [{"sleep": 20}]})";
        const PrintedProgram program = printed(tasks, R"("variants": [{"name": "m", "main": [
            {"spawn": ["A", "B"]}, {"cancel": "B"}, {"gather": ["A", "B"], "return_exceptions": true}]}], )");
        QCOMPARE(linesOf(program, 1), QStringList{QStringLiteral("await sleep(10);")});
        QCOMPARE(linesOf(program, 2), QStringList{QStringLiteral("await sleep(20, undefined, { signal });")});
        QVERIFY2(program.text.contains(QStringLiteral("const bTask = startTask(b);")), qPrintable(program.text));
    }

    void whatHasToBeDoneAtTheEndListensToNoSignal()
    {
        const PrintedProgram program = printed(R"({"name": "A", "steps": [{"try": [{"sleep": 10}], "finally": [{"sleep": 20}]}]})",
                                               R"("variants": [{"name": "m", "main": [{"spawn": "A"}, {"cancel": "A"}]}], )");
        QCOMPARE(linesOf(program, 2), QStringList{QStringLiteral("await sleep(10, undefined, { signal });")});
        QCOMPARE(linesOf(program, 3), QStringList{QStringLiteral("await sleep(20);")});
    }

    void onlyWhatIsUsedIsPrinted()
    {
        const QString text = printed(R"({"name": "A", "steps": [{"sleep": 10}]})", awaited).text;
        QCOMPARE(text.count(QStringLiteral("import ")), 1);
        QVERIFY2(!text.contains(QStringLiteral("class ")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("/**")), qPrintable(text));
    }

    void whatJavaScriptCannotSayIsSaidInAComment()
    {
        const QString text = printed(R"({"name": "A", "steps": [{"get": "/"}]})").text; // sequential
        QVERIFY2(text.contains(QStringLiteral("// JavaScript has no request that blocks")), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(JavaScriptTest)
#include "tst_javascript.moc"
