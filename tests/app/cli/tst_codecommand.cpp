// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QTest>
#include <QTextStream>

using namespace interleave;

class CodeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVariantIsPrintedAsAPythonProgram()
    {
        QCOMPARE(code({"three-tasks", "--language", "python", "--variant", "concurrent"}), 0);
        QVERIFY2(m_out.contains(QStringLiteral("asyncio.run(main())")), qPrintable(m_out));
        QVERIFY2(m_out.contains(QStringLiteral("asyncio.gather(")), qPrintable(m_out));
        QVERIFY(m_err.isEmpty());
    }

    void theFirstVariantIsPrintedIfNoneIsNamed()
    {
        QCOMPARE(code({"three-tasks", "--language", "python"}), 0);
        const QString first = m_out;
        QCOMPARE(code({"three-tasks", "--language", "python", "--variant", "sequential"}), 0);
        QCOMPARE(first, m_out);
        QVERIFY(first.contains(QStringLiteral("time.sleep(")));
    }

    void aVariantIsPrintedAsAJavaScriptProgram()
    {
        QCOMPARE(code({"three-tasks", "--language", "javascript", "--variant", "concurrent"}), 0);
        QVERIFY2(m_out.contains(QStringLiteral("await Promise.all([a(), b(), c()]);")), qPrintable(m_out));
        QVERIFY(m_err.isEmpty());
    }

    void aTestForPytestExpectsTheTimeOfASimulatedRun()
    {
        QCOMPARE(code({"say-after", "--language", "python", "--variant", "two awaits", "--pytest"}), 0);
        QVERIFY2(m_out.contains(QStringLiteral("pytest.approx(3, abs=0.05)")), qPrintable(m_out));
        QVERIFY2(m_out.contains(QStringLiteral("@pytest.mark.asyncio")), qPrintable(m_out));
        QVERIFY2(m_err.isEmpty(), qPrintable(m_err));
    }

    void aTestForPytestExpectsThatMainFails()
    {
        QCOMPARE(code({"--pytest", "task-states", "--language", "python", "--variant", "awaiting"}), 0);
        QVERIFY2(m_out.contains(QStringLiteral("with pytest.raises(Exception):")), qPrintable(m_out));
        QVERIFY2(m_out.contains(QStringLiteral("pytest.approx(5, abs=0.05)")), qPrintable(m_out));
    }

    void aVariantThatNeverEndsHasNoTest()
    {
        QCOMPARE(code({"deadlock", "--language", "python", "--variant", "two orders", "--pytest"}), 1);
        QVERIFY2(m_err.contains(QStringLiteral("“two orders”")), qPrintable(m_err));
        QVERIFY(m_out.isEmpty());
    }

    void aVariantIsPrintedAsACppProgramAndItsBuildFile()
    {
        QCOMPARE(code({"three-tasks", "--language", "cpp", "--variant", "concurrent"}), 0);
        QVERIFY2(m_out.contains(QStringLiteral("co_await QCoro::sleepFor(1s);")), qPrintable(m_out));
        QCOMPARE(code({"three-tasks", "--language", "cpp", "--variant", "concurrent", "--cmake"}), 0);
        QVERIFY2(m_out.contains(QStringLiteral("add_executable(three-tasks main.cpp)")), qPrintable(m_out));
        QVERIFY2(!m_out.contains(QStringLiteral("co_await")), qPrintable(m_out));
        QVERIFY(m_err.isEmpty());
    }

    void wrongUseIsRefusedWithAReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, std::initializer_list<const char *> words, const char *complaint) {
            QTest::newRow(name) << list(words) << QString::fromUtf8(complaint);
        };
        row("no language", {"three-tasks"}, "--language python");
        row("no scenario", {"--language", "python"}, "--language python");
        row("unknown language", {"three-tasks", "--language", "cobol"}, "“cobol”");
        row("pytest in JavaScript", {"three-tasks", "--language", "javascript", "--pytest"}, "--language python");
        row("CMake for Python", {"three-tasks", "--language", "python", "--cmake"}, "--language cpp");
        row("pytest in C++", {"three-tasks", "--language", "cpp", "--pytest"}, "--language python");
        row("variant without a name", {"three-tasks", "--language", "python", "--variant"}, "--language python");
        row("no such variant", {"three-tasks", "--language", "python", "--variant", "none"}, "sequential, concurrent");
        row("missing file", {"/nowhere/x.json", "--language", "python"}, "/nowhere/x.json");
    }
    void wrongUseIsRefusedWithAReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, complaint);
        QCOMPARE(code(arguments), 2);
        QVERIFY(m_out.isEmpty());
        QVERIFY2(m_err.contains(complaint), qPrintable(m_err));
    }

private:
    static QStringList list(std::initializer_list<const char *> words)
    {
        QStringList texts;
        for (const char *word : words)
            texts << QString::fromUtf8(word);
        return texts;
    }
    int code(std::initializer_list<const char *> words) { return code(list(words)); }
    int code(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return runCommandLine(QStringList{QStringLiteral("code")} + arguments, {out, err}, {});
    }

    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(CodeCommandTest)
#include "tst_codecommand.moc"
