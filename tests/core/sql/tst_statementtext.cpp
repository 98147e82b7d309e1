// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/statementtext.h"

#include <QTest>

using namespace interleave;

namespace {

// "a|:b|c": the pieces, placeholders with their colon.
QString pieces(const QString &statement)
{
    QStringList all;
    for (const StatementPiece &piece : piecesOf(statement))
        all.append(piece.isPlaceholder ? u':' + piece.text : piece.text);
    return all.join(u'|');
}

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class StatementTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersStandOutsideOfQuotesAndComments_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *statement, const char *expected) {
            QTest::newRow(name) << words(statement) << words(expected);
        };
        row("none", "SELECT 1", "SELECT 1");
        row("nothing", "", "");
        row("some", "INSERT INTO t VALUES (:n, :n * :n)", "INSERT INTO t VALUES (|:n|, |:n| * |:n|)");
        row("at both ends", ":a+:b_2", ":a|+|:b_2");
        row("text", "SELECT ':a', :b", "SELECT ':a', |:b");
        row("doubled quotes", "SELECT 'it''s :a', :b", "SELECT 'it''s :a', |:b");
        row("name in quotes", "SELECT \":a\", `:b`, :c", "SELECT \":a\", `:b`, |:c");
        row("open text", "SELECT ':a", "SELECT ':a");
        row("comment", "SELECT 1 -- don't :a\n, :b", "SELECT 1  , |:b");
        row("long comment", "SELECT /* it's :a */ :b", "SELECT   |:b");
        row("open comment", "SELECT /* :a", "SELECT  ");
        row("cast", "SELECT :a::int, '1'::text", "SELECT |:a|::int, '1'::text");
        row("slice", "SELECT a[1:2]", "SELECT a[1:2]");
        row("dollar quotes", "SELECT $$:a$$, $x$ :b $y$ $x$, :c", "SELECT $$:a$$, $x$ :b $y$ $x$, |:c");
        row("numbered", "SELECT $1, :a", "SELECT $1, |:a");
        row("backslashes", "SELECT E'\\':a', :b", "SELECT E'\\':a', |:b");
        row("plain backslash", "SELECT '\\', :b", "SELECT '\\', |:b");
        row("umlauts", "SELECT :größe", "SELECT |:gr|öße");
    }
    void placeholdersStandOutsideOfQuotesAndComments()
    {
        QFETCH(QString, statement);
        QFETCH(QString, expected);
        QCOMPARE(pieces(statement), expected);
    }

    void transactionsBeginAndEnd_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<bool>("closes");
        const auto row = [](const char *statement, bool opens, bool closes) {
            QTest::newRow(statement) << words(statement) << opens << closes;
        };
        row("BEGIN", true, false);
        row("  -- now\n begin isolation level serializable", true, false);
        row(";START TRANSACTION", true, false);
        row("BEGINNING", false, false);
        row("COMMIT", false, true);
        row("end work", false, true);
        row("ROLLBACK", false, true);
        row("ROLLBACK TO SAVEPOINT a", false, false);
        row("COMMIT AND CHAIN", false, false);
        row("SELECT 'BEGIN'", false, false);
    }
    void transactionsBeginAndEnd()
    {
        QFETCH(QString, statement);
        QTEST(opensTransaction(statement), "opens");
        QTEST(closesTransaction(statement), "closes");
    }

    void statementsThatReachOtherFilesAreKnown_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("reaches");
        const auto row = [](const char *statement, bool reaches) { QTest::newRow(statement) << words(statement) << reaches; };
        row("ATTACH 'other.db' AS o", true);
        row("attach database :f as o", true);
        row("\xEF\xBB\xBF ;; /* x */ -- y\n ATTACH 'a' AS b", true);
        row("DETACH o", true);
        row("VACUUM", false);
        row("VACUUM main\nINTO 'copy.db'", true);
        row("VACUUM/**/INTO/**/'copy.db'", true);
        row("INSERT INTO t VALUES ('ATTACH')", false);
        row("SELECT attach FROM t", false);
    }
    void statementsThatReachOtherFilesAreKnown()
    {
        QFETCH(QString, statement);
        QTEST(reachesOtherFiles(statement), "reaches");
    }
};

QTEST_GUILESS_MAIN(StatementTextTest)
#include "tst_statementtext.moc"
