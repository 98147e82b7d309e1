// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"
#include "core/scenario/gallery.h"
#include "core/trace/transitions.h"
#include "tests/support/played.h"
#include "tests/support/postgresserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

const char *const onShop = "'resources': {'d': {'database': 'postgres:shop'}}, ";
const char *const inMemory = "'resources': {'d': {'database': 'sqlite::memory:'}}, ";

// A real run from beginning to end, or as far as a test lets it come.
struct RealRunOf
{
    RealRunOf(Scenario of, RunOptions with)
        : scenario(std::move(of))
        , options(std::move(with))
        , finished(&session, &Session::finished)
        , failed(&session, &Session::failed)
    {
        options.world = World::Real;
        session.start(scenario, options);
    }
    bool isOver() { return finished.count() > 0 || failed.count() > 0 || finished.wait(30'000); }
    [[nodiscard]] QStringList ends(std::size_t variant = 0) const
    {
        QStringList all;
        for (const QString &line : outcomes(*session.record(), variant))
            all.append(line.section(u' ', -1));
        return all;
    }
    [[nodiscard]] QString error(TaskId task) const { return errorOf(*session.record(), task); }
    [[nodiscard]] QString refusal() { return failed.isEmpty() ? QString() : failed.first().first().value<Message>().text(); }
    [[nodiscard]] QStringList notes(std::size_t variant = 0) const
    {
        QStringList all;
        const EventLog &log = session.record()->variants.at(variant)->log;
        LogCursor(log).readNew([&](const Event &event) {
            if (event.kind == EventKind::Note)
                all.append(log.message(event.detail).text());
        });
        return all;
    }

    Scenario scenario;
    RunOptions options;
    Session session;
    QSignalSpy finished;
    QSignalSpy failed;
};

Scenario scenarioWith(const char *resources, const char *members)
{
    return scenarioOf((QByteArray(resources) + members).constData());
}

} // namespace

class RealStatementsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    static RunOptions at(const SqlServer &place)
    {
        RunOptions options;
        options.allowedDatabases = {words("postgres:shop")};
        options.servers.insert(words("shop"), place);
        return options;
    }
    [[nodiscard]] RunOptions shop() const { return at(m_server->place()); }
    bool hasServer()
    {
        if (m_server)
            return true;
        if (PostgresServer::programs().isEmpty() || !QSqlDatabase::isDriverAvailable(words("QPSQL")))
            return false;
        m_server = std::make_unique<PostgresServer>();
        return m_server->isRunning();
    }

private Q_SLOTS:
    void cleanupTestCase() { m_server.reset(); }

    void theGallerysScenariosRunInMemory_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("sqlite") << words("sqlite");
        QTest::newRow("store-in-database") << words("store-in-database");
    }
    void theGallerysScenariosRunInMemory()
    {
        QFETCH(QString, id);
        RealRunOf run(*loadBuiltin(id).scenario, {});
        QVERIFY(run.isOver());
        QCOMPARE(run.refusal(), QString());
        for (std::size_t variant = 0; variant < run.scenario.variants.size(); ++variant) {
            const QStringList ends = run.ends(variant);
            QVERIFY2(!ends.contains(words("failed")), qPrintable(outcomes(*run.session.record(), variant).join(u'\n')));
            QVERIFY(ends.contains(words("done")));
            if (id == words("sqlite"))
                QCOMPARE(run.notes(variant), QStringList(words("Rows: 10")));
        }
    }

    void theGallerysScenariosRunOnPostgres_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::newRow("sqlite") << words("sqlite") << words("SELECT string_agg(n || ':' || square, ' ' ORDER BY n) FROM squares")
                                << words("1:1 2:4 3:9 4:16 5:25 6:36 7:49 8:64 9:81 10:100");
        QTest::newRow("store-in-database") << words("store-in-database")
                                           << words("SELECT string_agg(chunk || ':' || c, ' ' ORDER BY chunk) FROM "
                                                    "(SELECT chunk, count(fact) AS c FROM facts GROUP BY chunk) AS counted")
                                           << words("1:15 2:15 3:15 4:15");
    }
    void theGallerysScenariosRunOnPostgres()
    {
        if (!hasServer())
            QSKIP("PostgreSQL's server or Qt's driver for it is missing; scripts/setup.sh installs them.");
        QFETCH(QString, id);
        QFETCH(QString, question);
        QFETCH(QString, answer);
        const ReadResult read = loadBuiltin(id, {{words("resources.db.database"), words("postgres:shop")}});
        QVERIFY(read.scenario);
        for (const Variant &variant : read.scenario->variants) {
            m_server->ask(words("DROP TABLE IF EXISTS squares, facts"));
            RunOptions options = shop();
            options.variants = {variant.name};
            RealRunOf run(*read.scenario, options);
            QVERIFY(run.isOver());
            QVERIFY2(!run.ends().contains(words("failed")), qPrintable(outcomes(*run.session.record()).join(u'\n')));
            QCOMPARE(m_server->ask(question), QStringList(answer));
        }
    }

    void theLoopIsFreeWhileADatabaseWorks()
    {
        RealRunOf run(scenarioWith(inMemory, "'tasks': [{'name': 'sums', 'steps': [{'sql': 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                                             "SELECT i + 1 FROM n LIMIT 3000000) SELECT max(i) FROM n', 'on': 'd'}]},"
                                             "{'name': 'sleeps', 'steps': [{'sleep': 1}, {'sleep': 1}, {'log': 'free'}]}],"
                                             "'variants': [{'mode': 'concurrent'}]"), {});
        QVERIFY(run.isOver());
        QCOMPARE(run.ends(), QStringList({words("done"), words("done")}));
        QCOMPARE(run.notes(), QStringList({words("free"), words("Rows: 1")}));
        TransitionTable table(2);
        LogCursor(run.session.record()->variants[0]->log).readNew([&](const Event &event) { table.take(event); });
        QVERIFY(table.holds().empty());
    }

    void plainCallsHoldTheLoop()
    {
        RealRunOf run(scenarioWith(inMemory, "'tasks': [{'name': 'A', 'count': 2, 'steps': [{'sql': 'SELECT 1', 'on': 'd'}]}],"
                                             "'variants': [{'mode': 'sequential'}]"), {});
        QVERIFY(run.isOver());
        QCOMPARE(run.ends(), QStringList({words("done"), words("done")}));
        QCOMPARE(run.notes().size(), 2);
    }

    void threadsAndWorkersRunStatementsToo()
    {
        for (const char *variant : {"{'mode': 'threads', 'workers': 3}", "{'mode': 'concurrent', 'workers': 2}"}) {
            const QByteArray step = "{'sql': 'SELECT :n WHERE :n > 1', 'on': 'd', 'bind': {'n': '{i}'}}";
            const bool onThreads = QByteArray(variant).contains("threads");
            RealRunOf run(scenarioWith(inMemory, ("'tasks': [{'name': 'A', 'count': 6, 'steps': [" + (onThreads ? step : "{'offload': [" + step + "]}") + "]}], 'variants': [" + variant + "]").constData()), {});
            QVERIFY(run.isOver());
            QCOMPARE(run.ends().count(words("done")), 6);
            QStringList notes = run.notes();
            notes.sort();
            QCOMPARE(notes, QStringList({words("Rows: 0"), words("Rows: 1"), words("Rows: 1"), words("Rows: 1"), words("Rows: 1"), words("Rows: 1")}));
        }
    }

    void aRefusedStatementFailsItsTaskAndNoOther()
    {
        RealRunOf run(scenarioWith(inMemory, "'tasks': [{'name': 'bad', 'steps': [{'sql': 'SELECT * FROM nowhere', 'on': 'd'}]},"
                                             "{'name': 'good', 'steps': [{'sql': 'SELECT :i', 'on': 'd', 'bind': {'i': '{i}'}}]}],"
                                             "'variants': [{'mode': 'concurrent'}]"), {});
        QVERIFY(run.isOver());
        QCOMPARE(run.ends(), QStringList({words("failed"), words("done")}));
        QCOMPARE(run.error(0), words("The database refused the statement: no such table: nowhere"));
    }

    void aTimeoutGivesTheConnectionBack()
    {
        RealRunOf run(scenarioWith(inMemory, "'tasks': [{'name': 'endless', 'steps': [{'timeout': 50, 'steps': [{'sql': 'WITH RECURSIVE n(i) AS "
                                             "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n', 'on': 'd'}]}]},"
                                             "{'name': 'next', 'steps': [{'sql': 'SELECT 1', 'on': 'd'}]}],"
                                             "'variants': [{'mode': 'concurrent'}]"), {});
        QVERIFY(run.isOver());
        QCOMPARE(run.ends(), QStringList({words("timed-out"), words("done")}));
    }

    void databasesThatLastNeedPermission()
    {
        const Scenario file = scenarioOf("'resources': {'d': {'database': 'sqlite:own.db'}},"
                                         "'tasks': [{'name': 'A', 'steps': [{'sql': 'CREATE TABLE t (a)', 'on': 'd'}]}],"
                                         "'variants': [{'mode': 'concurrent'}]");
        const QTemporaryDir folder;
        RunOptions options;
        options.folder = folder.path();
        RealRunOf refused(file, options);
        QTRY_VERIFY(!refused.failed.isEmpty());
        QVERIFY2(refused.refusal().contains(words("sqlite:own.db, which was not allowed")), qPrintable(refused.refusal()));
        QVERIFY(!QFile::exists(folder.filePath(words("own.db"))));

        options.allowedDatabases = {words("sqlite:own.db")};
        RealRunOf allowed(file, options);
        QVERIFY(allowed.isOver());
        QCOMPARE(allowed.ends(), QStringList(words("done")));
        QVERIFY(QFile::exists(folder.filePath(words("own.db"))));

        options.folder.clear();
        RealRunOf nowhere(file, options);
        QTRY_VERIFY(!nowhere.failed.isEmpty());
        QVERIFY2(nowhere.refusal().contains(words("Save it first")), qPrintable(nowhere.refusal()));

        RealRunOf server(scenarioWith(onShop, "'tasks': [{'name': 'A', 'steps': [{'sql': 'SELECT 1', 'on': 'd'}]}]"), {});
        QTRY_VERIFY(!server.failed.isEmpty());
        QVERIFY(server.refusal().contains(words("postgres:shop")));
    }

    void aServerThatIsNotThereFailsTheTasks()
    {
        SqlServer place;
        place.host = words("127.0.0.1");
        place.port = 1;
        RealRunOf run(scenarioWith(onShop, "'tasks': [{'name': 'A', 'count': 3, 'steps': [{'sql': 'SELECT 1', 'on': 'd'}]}],"
                                           "'variants': [{'mode': 'concurrent'}]"), at(place));
        QVERIFY(run.isOver());
        QCOMPARE(run.ends(), QStringList({words("failed"), words("failed"), words("failed")}));
        QVERIFY2(run.error(0).contains(words("postgres:shop")), qPrintable(run.error(0)));
    }

    void statementsOfSeveralTasksRunAtOnceOnPostgres()
    {
        if (!hasServer())
            QSKIP("PostgreSQL's server or Qt's driver for it is missing; scripts/setup.sh installs them.");
        // Each needs the other's: they can only be done if both run at once.
        m_server->ask(words("DROP TABLE IF EXISTS flags"));
        m_server->ask(words("CREATE TABLE flags (who text)"));
        const char *members = "'tasks': [{'name': 'T', 'count': 4, 'steps': [{'sql': 'INSERT INTO flags VALUES (:who)', 'on': 'd', 'bind': {'who': 'T{i}'}},"
                              "{'sql': 'DO $$ BEGIN FOR i IN 1..500 LOOP EXIT WHEN (SELECT count(*) FROM flags) = 4; PERFORM pg_sleep(0.01); END LOOP; END $$', 'on': 'd'},"
                              "{'sql': 'SELECT 1 / (SELECT count(*)::int / 4 FROM flags)', 'on': 'd'}]}],"
                              "'variants': [{'mode': 'concurrent'}]";
        RealRunOf run(scenarioWith(onShop, members), shop());
        QVERIFY(run.isOver());
        QVERIFY2(run.ends().count(words("done")) == 4, qPrintable(run.error(0)));
    }

    void aTransactionThatItsTaskLeavesIsRolledBack()
    {
        if (!hasServer())
            QSKIP("PostgreSQL's server or Qt's driver for it is missing; scripts/setup.sh installs them.");
        m_server->ask(words("DROP TABLE IF EXISTS moves"));
        m_server->ask(words("CREATE TABLE moves (a integer)"));
        const char *members = "'tasks': [{'name': 'fails', 'steps': [{'sql': 'BEGIN', 'on': 'd'}, {'sql': 'INSERT INTO moves VALUES (1)', 'on': 'd'}, {'fail': 'x'}]},"
                              "{'name': 'commits', 'steps': [{'sql': 'BEGIN', 'on': 'd'}, {'sql': 'INSERT INTO moves VALUES (2)', 'on': 'd'}, {'sql': 'COMMIT', 'on': 'd'}]}],"
                              "'variants': [{'mode': 'concurrent'}]";
        RealRunOf run(scenarioWith(onShop, members), shop());
        QVERIFY(run.isOver());
        QCOMPARE(run.ends(), QStringList({words("failed"), words("done")}));
        QCOMPARE(m_server->ask(words("SELECT a FROM moves")), QStringList(words("2")));
    }

    void aServerThatGoesAwayFailsWhatRunsAndCommittedRowsStay()
    {
        if (!hasServer())
            QSKIP("PostgreSQL's server or Qt's driver for it is missing; scripts/setup.sh installs them.");
        PostgresServer mortal;
        QVERIFY2(mortal.isRunning(), qPrintable(mortal.problem()));
        const char *members = "'tasks': [{'name': 'A', 'steps': [{'sql': 'CREATE TABLE kept (a integer)', 'on': 'd'}, {'sql': 'INSERT INTO kept VALUES (1)', 'on': 'd'},"
                              "{'log': 'committed'}, {'sql': 'SELECT pg_sleep(600)', 'on': 'd'}]},"
                              "{'name': 'B', 'steps': [{'sql': 'SELECT pg_sleep(600)', 'on': 'd'}]}],"
                              "'variants': [{'mode': 'concurrent'}]";
        RealRunOf run(scenarioWith(onShop, members), at(mortal.place()));
        QTRY_VERIFY_WITH_TIMEOUT(run.notes().contains(words("committed")), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(mortal.ask(words("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'")), QStringList(words("2")), 20'000);
        mortal.kill();
        QVERIFY(run.isOver());
        QCOMPARE(run.ends(), QStringList({words("failed"), words("failed")}));
        QVERIFY2(run.error(0).contains(words("connection to postgres:shop was lost")), qPrintable(run.error(0)));
        QVERIFY2(mortal.restart(), qPrintable(mortal.problem()));
        QCOMPARE(mortal.ask(words("SELECT a FROM kept")), QStringList(words("1")));
    }

    void cancellingTakesEffectAtOnceAndAtTheServerToo_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("plain calls") << words("sequential");
        QTest::newRow("concurrent") << words("concurrent");
        QTest::newRow("threads") << words("threads");
    }
    void cancellingTakesEffectAtOnceAndAtTheServerToo()
    {
        if (!hasServer())
            QSKIP("PostgreSQL's server or Qt's driver for it is missing; scripts/setup.sh installs them.");
        QFETCH(QString, mode);
        const QByteArray members = "'tasks': [{'name': 'A', 'count': 3, 'steps': [{'sql': 'SELECT pg_sleep(600) /*long*/', 'on': 'd'}]}], 'variants': [{'mode': '" + mode.toUtf8() + "'}]";
        const QString running = words("SELECT count(*) > 0 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%long%' AND pid <> pg_backend_pid()");
        QElapsedTimer timer;
        {
            RealRunOf run(scenarioWith(onShop, members.constData()), shop());
            QTRY_COMPARE_WITH_TIMEOUT(m_server->ask(running), QStringList(words("true")), 20'000);
            timer.start();
            run.session.cancelAll();
            QVERIFY(run.isOver());
            QVERIFY(!run.ends().contains(words("done")) && run.ends().contains(words("cancelled")));
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->ask(running), QStringList(words("false")), 20'000);
    }

    void aSessionThatEndsInMidStatementIsGoneWithinTwoSeconds()
    {
        QElapsedTimer timer;
        {
            RealRunOf run(scenarioWith(inMemory, "'tasks': [{'name': 'A', 'steps': [{'log': 'begun'}, {'sql': 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n', 'on': 'd'}]}],"
                                                 "'variants': [{'mode': 'sequential'}]"), {});
            QTRY_VERIFY(run.notes().contains(words("begun")));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(RealStatementsTest)
#include "tst_realstatements.moc"
