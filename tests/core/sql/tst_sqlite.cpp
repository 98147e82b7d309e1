// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/latethreads.h"
#include "tests/support/sqlrecorder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

// Runs for ever, by itself.
const QString endless = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

SqlSource memory()
{
    return sourceOf(words("sqlite::memory:"), {}, {});
}

} // namespace

class SqliteTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    SqlSource file(const char *name) { return sourceOf(words("sqlite:") + words(name), m_folder.path(), {}); }

private Q_SLOTS:
    void rowsAreWrittenAndCounted()
    {
        OneDatabase db(memory());
        QCOMPARE(db.complaint(words("CREATE TABLE squares (n INTEGER, square INTEGER)")), QString());
        for (qint64 n = 1; n <= 10; ++n) {
            const SqlResult inserted = db.run(words("INSERT INTO squares VALUES (:n, :n * :n)"), {{words("n"), n}});
            QVERIFY2(inserted.ok, qPrintable(inserted.message.text()));
            QCOMPARE(inserted.rows, 1);
            QVERIFY(!inserted.isQuery);
        }
        const SqlResult all = db.run(words("SELECT * FROM squares"));
        QVERIFY(all.ok && all.isQuery);
        QCOMPARE(all.rows, 10);
        QCOMPARE(db.run(words("SELECT 1 FROM squares WHERE n = :n AND square = :s"), {{words("n"), qint64{7}}, {words("s"), qint64{49}}}).rows, 1);
    }

    void valuesOfEveryKindAreBoundAndNeverPasted()
    {
        OneDatabase db(memory());
        db.run(words("CREATE TABLE t (a)"));
        const QString evil = words("'); DROP TABLE t; --");
        const std::pair<BindingValue, QString> kinds[] = {
            {BindingValue(nullptr), words("null")}, {BindingValue(true), words("integer")}, {BindingValue(qint64{1} << 40), words("integer")},
            {BindingValue(0.5), words("real")}, {BindingValue(evil), words("text")}};
        for (const auto &[value, type] : kinds) {
            QCOMPARE(db.complaint(words("INSERT INTO t VALUES (:value)"), {{words("value"), value}}), QString());
            QCOMPARE(db.run(words("SELECT 1 FROM t WHERE rowid = last_insert_rowid() AND typeof(a) = :type"), {{words("type"), BindingValue(type)}}).rows, 1);
        }
        QCOMPARE(db.run(words("SELECT 1 FROM t WHERE a = :evil"), {{words("evil"), BindingValue(evil)}}).rows, 1);
        QCOMPARE(db.run(words("SELECT * FROM t")).rows, 5);
    }

    void placeholdersAndValuesHaveToAgree()
    {
        OneDatabase db(memory());
        QVERIFY(db.complaint(words("SELECT :a, :b"), {{words("a"), qint64{1}}}).contains(words("placeholder :b")));
        QVERIFY(db.complaint(words("SELECT :a"), {{words("a"), qint64{1}}, {words("b"), qint64{1}}}).contains(words(":b")));
    }

    void whatTheDatabaseRefusesIsSaidInItsWords()
    {
        OneDatabase db(memory());
        QCOMPARE(db.complaint(words("SELECT * FROM nowhere")), words("The database refused the statement: no such table: nowhere"));
        QVERIFY(db.complaint(words("SELEKT 1")).contains(words("syntax error")));
        QCOMPARE(db.complaint(words("SELECT 1")), QString()); // and the connection goes on
    }

    void phasesComeInTheirOrderWithTheirTimes()
    {
        OneDatabase db(memory());
        const Nanoseconds before = db.clock.now();
        const StatementId first = db.send(words("SELECT 1"));
        const SqlResult result = *db.recorder.result(first);
        const auto phases = db.recorder.phases(first);
        QCOMPARE(phases.size(), std::size_t{2});
        QVERIFY(phases[0].first == SqlPhase::Connecting && phases[1].first == SqlPhase::Running);
        QVERIFY(before <= phases[0].second && phases[0].second <= phases[1].second && phases[1].second <= result.finished);
        const StatementId second = db.send(words("SELECT 1"));
        QVERIFY(db.recorder.result(second)->ok);
        QCOMPARE(db.recorder.phases(second).size(), std::size_t{1}); // the same connection
    }

    void aTransactionIsEverybodys()
    {
        OneDatabase db(memory());
        db.run(words("CREATE TABLE t (a)"));
        db.run(words("BEGIN"), {}, 1);
        db.run(words("INSERT INTO t VALUES (1)"), {}, 2);
        db.run(words("ROLLBACK"), {}, 1);
        QCOMPARE(db.run(words("SELECT * FROM t"), {}, 3).rows, 0);
    }

    void anAbortedStatementGivesTheConnectionBack()
    {
        OneDatabase db(memory());
        const StatementId running = db.send(endless);
        QVERIFY(db.recorder.reaches(running, SqlPhase::Running));
        const StatementId waiting = db.send(words("SELECT 2"));
        const StatementId next = db.send(words("SELECT 3"));
        db.client.abort(waiting);
        db.client.abort(running);
        QVERIFY(db.recorder.result(next).value().ok);
        QCOMPARE(db.recorder.ends(running), 0); // nobody is interested any more
        QCOMPARE(db.recorder.ends(waiting), 0);
    }

    void aClientThatGoesEndsWhatRuns()
    {
        QElapsedTimer timer;
        {
            OneDatabase db(memory());
            const StatementId running = db.send(endless);
            QVERIFY(db.recorder.reaches(running, SqlPhase::Running));
            db.send(words("SELECT 1"));
            timer.start();
        }
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(lateThreads(), 0);
    }

    void manyRowsAreCountedAndNotKept()
    {
        OneDatabase db(memory());
        const QString many = words("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n");
        QCOMPARE(db.run(many).rows, 100'000);
    }

    void aFileKeepsItsRowsAndHasAWriteAheadLog()
    {
        {
            OneDatabase db(file("kept.db"));
            QCOMPARE(db.complaint(words("CREATE TABLE t (a)")), QString());
            db.run(words("INSERT INTO t VALUES (1), (2)"));
            QVERIFY(QFile::exists(m_folder.filePath(words("kept.db-wal"))));
        }
        OneDatabase again(file("kept.db"));
        QCOMPARE(again.run(words("SELECT * FROM t")).rows, 2);
    }

    void aFileThatIsNoDatabaseStaysAsItIs()
    {
        const QByteArray letter("Dear Ann, this is a letter and no database at all.\n");
        QFile written(m_folder.filePath(words("letter.txt")));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(letter) > 0);
        written.close();
        {
            OneDatabase db(file("letter.txt"));
            const QString why = db.complaint(words("CREATE TABLE t (a)"));
            QVERIFY2(why.contains(words("sqlite:letter.txt cannot be opened")), qPrintable(why));
        }
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), letter);
    }

    void aFolderThatIsMissingIsSaid()
    {
        OneDatabase db(file("no/such/folder.db"));
        QVERIFY(db.complaint(words("SELECT 1")).contains(words("sqlite:no/such/folder.db")));
    }

    void otherFilesCannotBeReached()
    {
        OneDatabase db(file("own.db"));
        const QString target = m_folder.filePath(words("other.db"));
        QVERIFY(db.complaint(words("ATTACH '%1' AS other").arg(target)).contains(words("other files")));
        QVERIFY(db.complaint(words("VACUUM INTO '%1'").arg(target)).contains(words("other files")));
        QVERIFY(db.complaint(words("ATTACH :f AS other"), {{words("f"), BindingValue(target)}}).contains(words("other files")));
        QVERIFY(!QFile::exists(target));
    }

    void aLockedFileIsWaitedFor()
    {
        OneDatabase one(file("locked.db"));
        OneDatabase other(file("locked.db"));
        one.run(words("CREATE TABLE t (a)"));
        one.run(words("BEGIN IMMEDIATE"));
        const StatementId waiting = other.send(words("INSERT INTO t VALUES (1)"));
        QVERIFY(other.recorder.reaches(waiting, SqlPhase::Running));
        QVERIFY(!other.recorder.result(waiting, std::chrono::milliseconds(400)));
        one.run(words("COMMIT"));
        QVERIFY(other.recorder.result(waiting).value().ok);
        QCOMPARE(one.run(words("SELECT * FROM t")).rows, 1);
    }

    void aStatementThatWaitsForALockCanBeGivenUp()
    {
        OneDatabase one(file("busy.db"));
        one.run(words("CREATE TABLE t (a)"));
        one.run(words("BEGIN IMMEDIATE"));
        QElapsedTimer timer;
        {
            OneDatabase other(file("busy.db"));
            const StatementId waiting = other.send(words("INSERT INTO t VALUES (1)"));
            QVERIFY(other.recorder.reaches(waiting, SqlPhase::Running));
            timer.start();
        }
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(lateThreads(), 0);
    }
};

QTEST_GUILESS_MAIN(SqliteTest)
#include "tst_sqlite.moc"
