// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_pictures.clear();
        m_language.clear();
        m_pictureFails = false;
    }

    void listNamesTheBuiltInScenarios()
    {
        QCOMPARE(run({"list"}), 0);
        for (const char *id : {"hello-await", "three-tasks", "twenty-products", "task-group", "deadlock", "testing-async"})
            QVERIFY2(m_out.contains(QString::fromLatin1(id)), id);
        QVERIFY(m_err.isEmpty());
    }

    void listAsJsonHasIdTitleGroupAndVariants()
    {
        QCOMPARE(run({"list", "--json"}), 0);
        const QJsonArray all = QJsonDocument::fromJson(m_out.toUtf8()).array();
        QCOMPARE(all.size(), 38);
        const QJsonObject first = all.first().toObject();
        QCOMPARE(first[QStringLiteral("id")].toString(), QStringLiteral("hello-await"));
        QVERIFY(!first[QStringLiteral("title")].toString().isEmpty());
        QVERIFY(!first[QStringLiteral("group")].toString().isEmpty());
        QCOMPARE(first[QStringLiteral("variants")].toArray().size(), 2);
    }

    void threeTasksTakeThreeSecondsAndOneInAnInstant()
    {
        QElapsedTimer timer;
        timer.start();
        const QString csv = path("t.csv");
        QCOMPARE(run({"run", "three-tasks", "-o", csv}), 0);
        QVERIFY(timer.elapsed() < 900);
        const QByteArray rows = contents(csv);
        QCOMPARE(rows.count("\r\n"), 7);
        QVERIFY(rows.contains(",0.000,0.000,1000.000,done,1,\r\n"));
        QVERIFY(rows.contains(",1000.000,1000.000,2000.000,done,1,\r\n"));
        QVERIFY(rows.contains(",2000.000,2000.000,3000.000,done,1,\r\n"));
        QCOMPARE(rows.count(",0.000,0.000,1000.000,done,1,\r\n"), 4);
        QVERIFY(m_out.contains(QStringLiteral("3.000 s")));
        QVERIFY(m_out.contains(QStringLiteral("1.000 s")));
    }

    void theSameRunGivesTheSameBytes()
    {
        QCOMPARE(run({"run", "twenty-products", "-o", path("a.csv"), "--quiet"}), 0);
        QCOMPARE(run({"run", "twenty-products", "-o", path("b.csv"), "--quiet"}), 0);
        QCOMPARE(run({"run", "twenty-products", "-o", path("c.csv"), "--quiet", "--seed", "7"}), 0);
        QCOMPARE(contents(path("a.csv")), contents(path("b.csv")));
        QVERIFY(contents(path("a.csv")) != contents(path("c.csv")));
        QVERIFY(m_out.isEmpty());
    }

    void oneVariantCanBeChosenAndValuesSet()
    {
        QCOMPARE(run({"run", "twenty-products", "--variant", "concurrent", "--set", "tasks.0.count=7", "-o", path("t.csv")}), 0);
        QCOMPARE(contents(path("t.csv")).count("\r\n"), 8);
        QVERIFY(!contents(path("t.csv")).contains("sequential"));
    }

    void aFileIsRunLikeABuiltIn()
    {
        write("mine.scenario.json", "{\"interleave\": 1, \"id\": \"mine\", \"tasks\": [{\"name\": \"A\", \"steps\": [{\"sleep\": 250}]}]}");
        QCOMPARE(run({"run", path("mine.scenario.json")}), 0);
        QVERIFY(m_out.contains(QStringLiteral("0.250 s")));
    }

    void aRealRunAsksTheDemoServer()
    {
        QCOMPARE(run({"run", "twenty-products", "--real", "--variant", "concurrent", "-o", path("t.csv")}), 0);
        QCOMPARE(contents(path("t.csv")).count(",done,"), 20);
    }

    void picturesAreOrderedWithTitleSizeAndTheme()
    {
        QCOMPARE(run({"run", "three-tasks", "-o", path("t.png"), "-o", path("t.svg"), "--theme", "dark", "--size",
                      "800x600", "--scale", "2"}),
                 0);
        QCOMPARE(m_pictures.size(), 2);
        QCOMPARE(m_pictures[0].size, QSize(800, 600));
        QCOMPARE(m_pictures[0].scale, 2.0);
        QVERIFY(m_pictures[0].dark);
        QVERIFY(!m_pictures[0].title.isEmpty());
        QVERIFY(!m_pictures[0].summary.isEmpty());
    }

    void aPictureThatCannotBeWrittenIsAnErrorAndTheOthersAreWritten()
    {
        m_pictureFails = true;
        QCOMPARE(run({"run", "three-tasks", "-o", path("t.png"), "-o", path("t.csv")}), 1);
        QVERIFY(m_err.contains(QStringLiteral("disk full")));
        QVERIFY(QFile::exists(path("t.csv")));
    }

    void aFailedTaskIsAResultAndNotAnError()
    {
        write("fails.scenario.json",
              "{\"interleave\": 1, \"id\": \"fails\", \"tasks\": [{\"name\": \"A\", \"steps\": [{\"fail\": \"no\"}]}]}");
        QCOMPARE(run({"run", path("fails.scenario.json"), "-o", path("t.csv")}), 0);
        QVERIFY(contents(path("t.csv")).contains(",failed,1,no\r\n"));
    }

    void tcpRunsInRealTimeToo()
    {
        write("tcp.scenario.json",
              "{\"interleave\": 1, \"id\": \"tcp\", \"tasks\": [{\"name\": \"A\", \"steps\": [{\"tcp\": \"hello\"}]}]}");
        QCOMPARE(run({"run", path("tcp.scenario.json"), "--real", "-o", path("t.csv")}), 0);
        QVERIFY(contents(path("t.csv")).contains(",done,1,\r\n"));
    }

    void aDeadlockIsCountedAndExplained()
    {
        write("stuck.scenario.json",
              "{\"interleave\": 1, \"id\": \"stuck\", \"resources\": {\"go\": {\"event\": true}}, \"tasks\": [{\"name\": \"A\", "
              "\"steps\": [{\"wait\": \"go\"}]}], \"variants\": [{\"mode\": \"concurrent\"}]}");
        QCOMPARE(run({"run", path("stuck.scenario.json")}), 0);
        QVERIFY2(m_out.contains(QStringLiteral("deadlocked")), qPrintable(m_out));
        QVERIFY2(m_out.contains(QStringLiteral("“concurrent”: Deadlock: ")), qPrintable(m_out));
    }

    void checkSaysNothingOfAGoodFile()
    {
        write("good.scenario.json", "{\"interleave\": 1, \"id\": \"good\", \"tasks\": [{\"name\": \"A\", \"steps\": [{\"sleep\": 1}]}]}");
        QCOMPARE(run({"check", path("good.scenario.json")}), 0);
        QVERIFY(m_out.isEmpty() && m_err.isEmpty());
    }

    void checkNamesEachFaultWithPlaceLineAndColumn()
    {
        write("bad.scenario.json", "{\n  \"interleave\": 1,\n  \"id\": \"bad\",\n  \"tasks\": [\n"
                                   "    {\"name\": \"A\", \"cuont\": 3, \"steps\": [{\"sleep\": -1}]}\n  ]\n}\n");
        QCOMPARE(run({"check", path("bad.scenario.json")}), 2);
        QVERIFY2(m_err.contains(QStringLiteral(":5:19: tasks[0].cuont: ")), qPrintable(m_err));
        QVERIFY2(m_err.contains(QStringLiteral("tasks[0].steps[0].sleep")), qPrintable(m_err));
        QVERIFY2(m_err.contains(QStringLiteral("count")), qPrintable(m_err));
        QCOMPARE(m_err.count(u'\n'), 2);
    }

    void wrongUseIsRefusedWithAReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, std::initializer_list<const char *> words, const char *complaint) {
            QStringList arguments;
            for (const char *word : words)
                arguments << QString::fromLatin1(word);
            QTest::newRow(name) << arguments << QString::fromUtf8(complaint);
        };
        row("unknown scenario", {"run", "thre-tasks"}, "three-tasks");
        row("missing file", {"run", "/nowhere/x.json"}, "/nowhere/x.json");
        row("no scenario", {"run"}, "one scenario");
        row("two scenarios", {"run", "a", "b"}, "one scenario");
        row("unknown option", {"run", "three-tasks", "--fast"}, "fast");
        row("unknown variant", {"run", "three-tasks", "--variant", "threads"}, "concurrent");
        row("unknown ending", {"run", "three-tasks", "-o", "x.doc"}, ".csv");
        row("no such folder", {"run", "three-tasks", "-o", "/nowhere/x.csv"}, "folder");
        row("seed", {"run", "three-tasks", "--seed", "x"}, "--seed");
        row("size", {"run", "three-tasks", "--size", "12"}, "--size");
        row("scale", {"run", "three-tasks", "--scale", "100"}, "--scale");
        row("theme", {"run", "three-tasks", "--theme", "pink"}, "--theme");
        row("language", {"run", "three-tasks", "--lang", "de"}, "--lang");
        row("set", {"run", "three-tasks", "--set", "count"}, "PATH=VALUE");
        row("set a wrong path", {"run", "three-tasks", "--set", "tasks.9.count=1"}, "tasks.9.count");
        row("set a wrong value", {"run", "three-tasks", "--set", "tasks.0.count=0"}, "count");
        row("base url", {"run", "three-tasks", "--base-url", "ftp://x"}, "--base-url");
        row("check without file", {"check"}, "one file");
        row("check a missing file", {"check", "/nowhere/x.json"}, "/nowhere/x.json");
        row("list with more", {"list", "all"}, "--json");
        row("port", {"serve", "--port", "70000"}, "--port");
        row("latency", {"serve", "--latency", "-5"}, "--latency");
        row("export of nothing", {"export", "-o", "x.csv"}, "one saved run");
        row("export to nothing", {"export", "x.run.json"}, "one saved run");
        row("export of a missing file", {"export", "/nowhere/x.run.json", "-o", "x.csv"}, "/nowhere/x.run.json");
        row("export to an unknown ending", {"export", "x.run.json", "-o", "x.json"}, ".run.json");
        row("run of a missing run", {"run", "/nowhere/x.run.json"}, "/nowhere/x.run.json");
        row("check of a missing run", {"check", "/nowhere/x.run.json"}, "/nowhere/x.run.json");
    }
    void wrongUseIsRefusedWithAReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, complaint);
        QCOMPARE(run(arguments), 2);
        QVERIFY(m_out.isEmpty());
        QVERIFY2(m_err.contains(complaint), qPrintable(m_err));
    }

    void aStrangersHostNeedsLeave()
    {
        write("far.scenario.json",
              "{\"interleave\": 1, \"id\": \"far\", \"tasks\": [{\"name\": \"A\", \"steps\": [{\"get\": \"http://example.org/\"}]}]}");
        QCOMPARE(run({"run", path("far.scenario.json"), "--real"}), 1);
        QVERIFY(m_err.contains(QStringLiteral("example.org")));
    }

    void theLanguageIsSetBeforeAnythingIsPrinted()
    {
        QCOMPARE(run({"--lang", "ru", "list"}), 0);
        QCOMPARE(m_language, QStringLiteral("ru"));
        QCOMPARE(run({"list", "--lang=pt_BR"}), 0);
        QCOMPARE(m_language, QStringLiteral("pt_BR"));
    }

    void helpAndVersionAreResults()
    {
        QCOMPARE(run({"--help"}), 0);
        QVERIFY(m_out.contains(QStringLiteral("interleave run")));
        QCOMPARE(run({"run", "--help"}), 0);
        QVERIFY(m_out.contains(QStringLiteral("--allow-host")));
        QCOMPARE(run({"--version"}), 0);
        QVERIFY(m_out.startsWith(QStringLiteral("interleave ")));
    }

    void commandsAreToldFromFiles()
    {
        QVERIFY(isCommand({QStringLiteral("run"), QStringLiteral("x")}));
        QVERIFY(isCommand({QStringLiteral("--help")}));
        QVERIFY(!isCommand({}));
        QVERIFY(!isCommand({QStringLiteral("my.scenario.json")}));
        QVERIFY(wantsPictures({QStringLiteral("-o"), QStringLiteral("x.PNG")}, {QStringLiteral("png")}));
        QVERIFY(!wantsPictures({QStringLiteral("-o"), QStringLiteral("x.csv")}, {QStringLiteral("png")}));
    }

private:
    int run(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        CommandLineServices services;
        services.pictureEndings = QStringList{QStringLiteral("png"), QStringLiteral("svg")};
        services.writePicture = [this](const RunRecord &, const PictureOrder &order, QString *error) {
            m_pictures << order;
            *error = QStringLiteral("disk full");
            return !m_pictureFails;
        };
        services.setLanguage = [this](const QString &language) { m_language = language; };
        return runCommandLine(arguments, Terminal{out, err, false}, services);
    }
    struct Word : QString
    {
        Word(const char *text)
            : QString(QString::fromUtf8(text))
        {}
        Word(const QString &text)
            : QString(text)
        {}
    };
    int run(std::initializer_list<Word> words) { return run(QStringList(words.begin(), words.end())); }

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
    QString m_language;
    QList<PictureOrder> m_pictures;
    bool m_pictureFails = false;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
