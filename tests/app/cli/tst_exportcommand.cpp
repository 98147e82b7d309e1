// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/export/picture.h"
#include "core/formats/runreader.h"
#include "core/scenario/gallery.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;

class ExportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aReopenedRunGivesTheSameBytes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const BuiltinScenario &each : builtinScenarios())
            QTest::newRow(each.id) << QStringList{QString::fromLatin1(each.id)};
        QTest::newRow("another seed, one variant, other values")
            << QStringList{QStringLiteral("twenty-products"), QStringLiteral("--seed"),
                           QStringLiteral("77"), QStringLiteral("--variant"),
                           QStringLiteral("concurrent"), QStringLiteral("--set"),
                           QStringLiteral("tasks.0.count=9")};
        QTest::newRow("real") << QStringList{QStringLiteral("twenty-products"), QStringLiteral("--real"),
                                             QStringLiteral("--variant"), QStringLiteral("concurrent")};
    }
    void aReopenedRunGivesTheSameBytes()
    {
        QFETCH(QStringList, arguments);
        const char *endings[] = {"run.json", "csv", "png", "svg", "pdf"};
        QStringList first = QStringList{QStringLiteral("run"), QStringLiteral("--quiet")} + arguments;
        QStringList second{QStringLiteral("export"), path("a.run.json")};
        for (const char *ending : endings) {
            first << QStringLiteral("-o") << path("a.") + QLatin1String(ending);
            second << QStringLiteral("-o") << path("b.") + QLatin1String(ending);
        }
        QCOMPARE(run(first), 0);
        QCOMPARE(run(second), 0);
        QVERIFY2(m_out.isEmpty() && m_err.isEmpty(), qPrintable(m_err));
        for (const char *ending : endings) {
            const QByteArray a = contents(path("a.") + QLatin1String(ending));
            QVERIFY(!a.isEmpty());
            QVERIFY2(a == contents(path("b.") + QLatin1String(ending)), ending);
        }
    }

    // The scenario in the file is the one that was run: running it again is the same run.
    void aSavedRunIsRunAgain()
    {
        QCOMPARE(run({QStringLiteral("run"), QStringLiteral("twenty-products"), QStringLiteral("--seed"), QStringLiteral("5"),
                      QStringLiteral("--set"), QStringLiteral("tasks.0.count=7"), QStringLiteral("-o"), path("a.run.json")}),
                 0);
        QCOMPARE(run({QStringLiteral("run"), path("a.run.json"), QStringLiteral("-o"), path("b.run.json")}), 0);
        QCOMPARE(contents(path("a.run.json")), contents(path("b.run.json")));
        QCOMPARE(run({QStringLiteral("check"), path("a.run.json")}), 0);
    }

    void aFaultyRunIsNamedWithItsPlace()
    {
        QCOMPARE(run({QStringLiteral("run"), QStringLiteral("three-tasks"), QStringLiteral("-o"), path("a.run.json")}), 0);
        QByteArray bytes = contents(path("a.run.json"));
        bytes.replace("[0,-1,0]", "[0,-1,0,]");
        QFile file(path("a.run.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(run({QStringLiteral("export"), path("a.run.json"), QStringLiteral("-o"), path("a.csv")}), 2);
        QVERIFY2(m_err.contains(QStringLiteral("a.run.json:")) && m_err.contains(QStringLiteral("variants[0]")),
                 qPrintable(m_err));
        QVERIFY(!QFile::exists(path("a.csv")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QCOMPARE(run({QStringLiteral("run"), QStringLiteral("three-tasks"), QStringLiteral("-o"), path("a.run.json")}), 0);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("x.csv")));
        QCOMPARE(run({QStringLiteral("export"), path("a.run.json"), QStringLiteral("-o"), path("x.csv"),
                      QStringLiteral("-o"), path("y.csv")}),
                 1);
        QVERIFY(m_err.contains(QStringLiteral("x.csv")));
        QVERIFY(QFile::exists(path("y.csv")));
    }

private:
    int run(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        CommandLineServices services;
        services.pictureEndings = pictureFormats();
        services.writePicture = [](const RunRecord &record, const PictureOrder &order, QString *error) {
            return writePicture(record, order.title, order.summary, order.path, {order.size, order.scale, Theme::Light}, error);
        };
        return runCommandLine(arguments, Terminal{out, err, false}, services);
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

QTEST_MAIN(ExportCommandTest)
#include "tst_exportcommand.moc"
