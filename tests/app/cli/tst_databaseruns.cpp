// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// `run --real` with databases.
class DatabaseRunsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;

    int run(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return runCommandLine(words, Terminal{out, err}, {});
    }
    QString fileWith(const char *address)
    {
        const QString path = m_folder.filePath(words("rows.scenario.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the scenario cannot be written");
        QByteArray json("{'interleave': 1, 'id': 'rows', 'resources': {'db': {'database': 'ADDRESS'}}, 'tasks': [{'name': 'A', 'steps': ["
                        "{'sql': 'CREATE TABLE t (a integer)', 'on': 'db'}, {'sql': 'INSERT INTO t VALUES (7)', 'on': 'db'}]}],"
                        "'variants': [{'mode': 'sequential-await'}]}");
        file.write(json.replace('\'', '"').replace("ADDRESS", address));
        return path;
    }
    QByteArray tasks() const
    {
        QFile file(m_folder.filePath(words("t.csv")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theGallerysScenariosRunInRealTime()
    {
        for (const char *id : {"sqlite", "store-in-database"}) {
            QCOMPARE(run({words("run"), words(id), words("--real"), words("-o"), m_folder.filePath(words("t.csv"))}), 0);
            QVERIFY2(m_err.isEmpty(), qPrintable(m_err));
            QVERIFY(tasks().contains(",done,"));
            QVERIFY2(!tasks().contains(",failed,"), tasks().constData());
        }
    }

    void aFileNeedsPermissionAndStandsBesideTheScenario()
    {
        const QString file = fileWith("sqlite:own.db");
        QCOMPARE(run({words("run"), file, words("--real")}), 1);
        QVERIFY2(m_err.contains(words("sqlite:own.db, which was not allowed")), qPrintable(m_err));
        QCOMPARE(run({words("run"), file, words("--real"), words("--allow-database"), words("sqlite:own.db"), words("-o"), m_folder.filePath(words("t.csv"))}), 0);
        QVERIFY2(tasks().contains(",done,"), tasks().constData());
        QVERIFY(QFile::exists(m_folder.filePath(words("own.db"))));
    }

    void aServerIsFoundThroughTheEnvironment()
    {
        if (PostgresServer::programs().isEmpty() || !QSqlDatabase::isDriverAvailable(words("QPSQL")))
            QSKIP("PostgreSQL's server or Qt's driver for it is missing; scripts/setup.sh installs them.");
        PostgresServer server;
        QVERIFY2(server.isRunning(), qPrintable(server.problem()));
        qputenv("PGSERVICEFILE", QFile::encodeName(server.serviceFile(words("shop"))));
        qputenv("INTERLEAVE_PASSWORD_SHOP", "secret");
        const QStringList command{words("run"), fileWith("postgres:shop"), words("--real"), words("--allow-database"), words("postgres:shop"), words("-o"), m_folder.filePath(words("t.csv"))};
        QCOMPARE(run(command), 0);
        QVERIFY2(tasks().contains(",done,"), tasks().constData());
        QCOMPARE(server.ask(words("SELECT a FROM t")), QStringList(words("7")));
        qunsetenv("INTERLEAVE_PASSWORD_SHOP");
        QCOMPARE(run(command), 0); // a failed task is a result
        QVERIFY2(tasks().contains("asks for a password"), tasks().constData());
        qunsetenv("PGSERVICEFILE");
    }
};

QTEST_GUILESS_MAIN(DatabaseRunsTest)
#include "tst_databaseruns.moc"
