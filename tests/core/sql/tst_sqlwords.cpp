// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/sqlwords.h"

#include <QSqlError>
#include <QTest>

using namespace interleave;

namespace {

QSqlError said(const char *database, const char *code = "")
{
    return QSqlError(QStringLiteral("QPSQL: Unable to connect"), QString::fromUtf8(database), QSqlError::ConnectionError,
                     QString::fromLatin1(code));
}

SqlSource shop()
{
    return sourceOf(QStringLiteral("postgres:shop"), {}, {});
}

} // namespace

class SqlWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADatabaseSaysIsCutToItsSentence()
    {
        QCOMPARE(sentenceOf(said("ERROR:  relation \"x\" does not exist\nLINE 1: SELECT\n               ^\n(42P01)", "42P01")),
                 QStringLiteral("relation \"x\" does not exist"));
        QCOMPARE(sentenceOf(said("no such table: x", "1")), QStringLiteral("no such table: x"));
        QCOMPARE(sentenceOf(said("ОШИБКА:  нет\n(1)", "1")), QStringLiteral("нет"));
        QCOMPARE(sentenceOf(said("")), QStringLiteral("QPSQL: Unable to connect"));
    }

    void whyThereIsNoConnectionIsSaidInPlainWords_data()
    {
        QTest::addColumn<QByteArray>("libpq");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *libpq, const char *part) {
            QTest::newRow(name) << QByteArray(libpq) << QString::fromUtf8(part);
        };
        row("refused", "connection to server at \"127.0.0.1\", port 1 failed: Connection refused\n\tIs the server running", "refused the connection");
        row("socket", "connection to server on socket \"/run/x\" failed: No such file or directory", "not running on this machine");
        row("service", "definition of service \"shop\" not found", "Describe the service");
        row("password", "connection to server at \"::1\" failed: fe_sendauth: no password supplied", "asks for a password");
        row("wrong password", "… failed: FATAL:  password authentication failed for user \"a\"", "did not accept");
        row("slow", "… timeout expired", "did not answer in time");
        row("other", "connection to server at \"x\" failed: FATAL:  database \"y\" does not exist", "No connection to postgres:shop: database \"y\" does not exist");
    }
    void whyThereIsNoConnectionIsSaidInPlainWords()
    {
        QFETCH(QByteArray, libpq);
        QFETCH(QString, part);
        const QString text = noConnection(shop(), said(libpq.constData())).text();
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("postgres:shop")));
    }
};

QTEST_GUILESS_MAIN(SqlWordsTest)
#include "tst_sqlwords.moc"
