// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/latethreads.h"
#include "tests/support/postgresserver.h"
#include "tests/support/sqlrecorder.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

SqlSource shopAt(const SqlServer &place)
{
    SqlServers servers;
    servers.insert(words("shop"), place);
    return sourceOf(words("postgres:shop"), {}, servers);
}

} // namespace

class PostgresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    [[nodiscard]] SqlSource shop() const { return shopAt(m_server->place()); }
    // How many statements that are no question of the test's run at the server, by what is in them.
    int runningWith(const QString &part)
    {
        return m_server->ask(words("SELECT count(*) FROM pg_stat_activity WHERE state <> 'idle' AND pid <> pg_backend_pid() AND query LIKE '%%1%'").arg(part)).value(0).toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty() || !QSqlDatabase::isDriverAvailable(words("QPSQL")))
            QSKIP("Neither PostgreSQL's server nor Qt's driver for it may be missing; scripts/setup.sh installs them.");
        m_server = std::make_unique<PostgresServer>();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void rowsAreWrittenAndSeenByOthers()
    {
        OneDatabase db(shop());
        QCOMPARE(db.complaint(words("CREATE TABLE squares (n INTEGER, square INTEGER)")), QString());
        std::vector<StatementId> ids;
        for (qint64 n = 1; n <= 30; ++n)
            ids.push_back(db.send(words("INSERT INTO squares VALUES (:n, :n * :n)"), {{words("n"), n}}));
        for (const StatementId id : ids) {
            const SqlResult result = db.recorder.result(id).value();
            QVERIFY2(result.ok, qPrintable(result.message.text()));
            QCOMPARE(result.rows, 1);
        }
        QCOMPARE(m_server->ask(words("SELECT count(*), sum(square) FROM squares")), QStringList({words("30"), words("9455")}));
        QCOMPARE(db.run(words("SELECT * FROM squares")).rows, 30);
    }

    void valuesOfEveryKindAreBoundAndNeverPasted()
    {
        OneDatabase db(shop());
        const QString evil = words("'); DROP TABLE kinds; --\\");
        QCOMPARE(db.complaint(words("CREATE TABLE kinds (a boolean, b bigint, c double precision, d text, e integer)")), QString());
        QCOMPARE(db.complaint(words("INSERT INTO kinds VALUES (:a, :b, :c, :d, :e)"),
                              {{words("a"), true}, {words("b"), qint64{1} << 40}, {words("c"), 0.5}, {words("d"), evil}, {words("e"), nullptr}}),
                 QString());
        QCOMPARE(m_server->ask(words("SELECT a, b, c, d, e IS NULL FROM kinds")),
                 QStringList({words("true"), QString::number(qint64{1} << 40), words("0.5"), evil, words("true")}));
    }

    void severalStatementsRunAtOnceButNotMoreThanTen()
    {
        OneDatabase db(shop());
        std::vector<StatementId> ids;
        for (int i = 0; i < 12; ++i)
            ids.push_back(db.send(words("SELECT pg_advisory_lock_shared(1), pg_sleep(30) /*many*/")));
        QTRY_COMPARE_WITH_TIMEOUT(runningWith(words("many")), 10, 20'000);
        db.client.abortAll();
        QTRY_COMPARE_WITH_TIMEOUT(runningWith(words("many")), 0, 20'000);
    }

    void anAbortedStatementEndsAtTheServerAndGivesTheConnectionBack()
    {
        OneDatabase db(shop());
        const StatementId running = db.send(words("SELECT pg_sleep(600) /*slow*/"));
        QTRY_COMPARE_WITH_TIMEOUT(runningWith(words("slow")), 1, 20'000);
        db.client.abort(running);
        QTRY_COMPARE_WITH_TIMEOUT(runningWith(words("slow")), 0, 20'000);
        // The same connection, which has served one thing more.
        QVERIFY(db.run(words("SELECT 1")).ok);
        QCOMPARE(db.recorder.ends(running), 0);
    }

    void whoIsNextIsNotCancelledInItsPlace()
    {
        OneDatabase db(shop());
        for (int i = 0; i < 50; ++i) {
            const StatementId quick = db.send(words("SELECT 1"));
            db.client.abort(quick); // before, in or after it
            const SqlResult next = db.run(words("SELECT pg_sleep(0.002)"));
            QVERIFY2(next.ok, qPrintable(next.message.text()));
        }
    }

    void aTransactionHasAConnectionOfItsOwn()
    {
        OneDatabase db(shop());
        db.run(words("CREATE TABLE moves (who integer)"));
        QVERIFY(db.run(words("BEGIN"), {}, 1).ok);
        QVERIFY(db.run(words("INSERT INTO moves VALUES (1)"), {}, 1).ok);
        QVERIFY(db.run(words("INSERT INTO moves VALUES (2)"), {}, 2).ok); // at once, elsewhere
        QCOMPARE(db.run(words("SELECT * FROM moves"), {}, 2).rows, 1);
        QCOMPARE(db.run(words("SELECT * FROM moves"), {}, 1).rows, 2);
        QVERIFY(db.run(words("COMMIT"), {}, 1).ok);
        QCOMPARE(db.run(words("SELECT * FROM moves"), {}, 2).rows, 2);
    }

    void aTransactionWhoseOwnerGoesIsRolledBack()
    {
        OneDatabase db(shop());
        db.run(words("CREATE TABLE lost (a integer)"));
        db.run(words("BEGIN"), {}, 1);
        db.run(words("INSERT INTO lost VALUES (1)"), {}, 1);
        const StatementId stuck = db.send(words("SELECT pg_sleep(600) /*stuck*/"), {}, 1);
        QTRY_COMPARE_WITH_TIMEOUT(runningWith(words("stuck")), 1, 20'000);
        db.client.abort(stuck);
        db.client.release(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->ask(words("SELECT count(*) FROM pg_locks WHERE relation = 'lost'::regclass")), QStringList(words("0")), 20'000);
        QCOMPARE(m_server->ask(words("SELECT count(*) FROM lost")), QStringList(words("0")));
        QVERIFY(db.run(words("SELECT 1"), {}, 1).ok); // and the connection serves again
    }

    void theServerIsFoundThroughItsServiceFile()
    {
        qputenv("PGSERVICEFILE", QFile::encodeName(m_server->serviceFile(words("filed"))));
        qputenv("PGPASSWORD", "secret");
        OneDatabase db(sourceOf(words("postgres:filed"), {}, {}));
        QCOMPARE(db.complaint(words("SELECT 1")), QString());
        OneDatabase other(sourceOf(words("postgres:unknown"), {}, {}));
        const QString why = other.complaint(words("SELECT 1"));
        QVERIFY2(why.contains(words("postgres:unknown")) && why.contains(words("Describe the service")), qPrintable(why));
        qunsetenv("PGSERVICEFILE");
        qunsetenv("PGPASSWORD");
    }

    void passwordsAreNeededAndHaveToBeRight()
    {
        SqlServer place = m_server->place();
        place.password = words("wrong");
        OneDatabase wrong(shopAt(place));
        const QString why = wrong.complaint(words("SELECT 1"));
        QVERIFY2(why.contains(words("did not accept")), qPrintable(why));
        QVERIFY(!why.contains(words("wrong")));
        place.password.clear();
        OneDatabase none(shopAt(place));
        QVERIFY(none.complaint(words("SELECT 1")).contains(words("asks for a password")));
    }

    void aServerThatIsNotThereIsSaid()
    {
        SqlServer place = m_server->place();
        place.port = 1;
        OneDatabase db(shopAt(place));
        QCOMPARE(db.complaint(words("SELECT 1")),
                 words("The server of postgres:shop refused the connection. Is it running, and does it listen there?"));
    }

    // These two come last: the server does not survive them.
    void aServerThatHangsHoldsNobodyUp()
    {
        QElapsedTimer timer;
        {
            OneDatabase db(shop());
            const StatementId running = db.send(words("SELECT pg_sleep(600)"));
            QVERIFY(db.recorder.reaches(running, SqlPhase::Running));
            m_server->freeze(true);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        m_server->freeze(false);
    }

    void aServerThatGoesAwayIsSaidAndCommittedRowsStay()
    {
        PostgresServer mortal;
        QVERIFY2(mortal.isRunning(), qPrintable(mortal.problem()));
        OneDatabase db(shopAt(mortal.place()));
        QVERIFY(db.run(words("CREATE TABLE kept (a integer)")).ok);
        QVERIFY(db.run(words("INSERT INTO kept VALUES (1)")).ok);
        const StatementId running = db.send(words("SELECT pg_sleep(600)"));
        QVERIFY(db.recorder.reaches(running, SqlPhase::Running));
        mortal.kill();
        const SqlResult result = db.recorder.result(running).value();
        QVERIFY(!result.ok);
        QVERIFY2(result.message.text().contains(words("connection to postgres:shop was lost")), qPrintable(result.message.text()));
        const QString next = db.complaint(words("SELECT 1"));
        QVERIFY2(next.contains(words("refused the connection")), qPrintable(next));
        QVERIFY2(mortal.restart(), qPrintable(mortal.problem()));
        QCOMPARE(db.complaint(words("SELECT 1")), QString()); // a new connection
        QCOMPARE(mortal.ask(words("SELECT a FROM kept")), QStringList(words("1")));
    }
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
