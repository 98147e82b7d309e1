// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/passwords.h"
#include "core/sql/sqlservers.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;

class SqlServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversAreReadAsTheyWereWrittenAndPasswordsNever()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        SqlServers servers;
        servers.insert(QStringLiteral("shop"), {.host = QStringLiteral("db.example.org"), .port = 5433, .database = QStringLiteral("shop"),
                                                .user = QStringLiteral("ann"), .password = QStringLiteral("tiger")});
        servers.insert(QStringLiteral("a.b-c"), {.host = QStringLiteral("::1"), .port = 0, .database = {}, .user = {}, .password = {}});
        {
            QSettings settings(path, QSettings::IniFormat);
            writeServers(settings, servers);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("db.example.org"));
        QVERIFY(!bytes.contains("tiger"));
        servers[QStringLiteral("shop")].password.clear();
        QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(readServers(settings), servers);
        writeServers(settings, {});
        QVERIFY(readServers(settings).isEmpty());
    }

    void addressesSayWhereADatabaseIs()
    {
        SqlServers servers;
        servers.insert(QStringLiteral("shop"), {.host = QStringLiteral("h"), .port = 1, .database = {}, .user = {}, .password = {}});
        servers.insert(QStringLiteral("bank"), {.host = {}, .port = 0, .database = {}, .user = {}, .password = QStringLiteral("p")});
        QCOMPARE(sourceOf(QStringLiteral("sqlite::memory:"), {}, {}).kind, SqlSource::Kind::Memory);
        const SqlSource file = sourceOf(QStringLiteral("sqlite:data/a.db"), QStringLiteral("/home/ann"), {});
        QCOMPARE(file.kind, SqlSource::Kind::File);
        QCOMPARE(file.file, QStringLiteral("/home/ann/data/a.db"));
        QCOMPARE(sourceOf(QStringLiteral("postgres:shop"), {}, servers).service, QString());
        QCOMPARE(sourceOf(QStringLiteral("postgres:shop"), {}, servers).server.host, QStringLiteral("h"));
        // A password alone leaves the place to libpq's service file.
        QCOMPARE(sourceOf(QStringLiteral("postgres:bank"), {}, servers).service, QStringLiteral("bank"));
        QCOMPARE(sourceOf(QStringLiteral("postgres:bank"), {}, servers).server.password, QStringLiteral("p"));
        QCOMPARE(sourceOf(QStringLiteral("postgres:else"), {}, servers).service, QStringLiteral("else"));
        QVERIFY(!isLasting(QStringLiteral("sqlite::memory:")));
        QVERIFY(isLasting(QStringLiteral("sqlite:a.db")) && isLasting(QStringLiteral("postgres:shop")));
    }

    void theEnvironmentHasPasswords()
    {
        QCOMPARE(passwordVariable(QStringLiteral("my-shop.2")), QStringLiteral("INTERLEAVE_PASSWORD_MY_SHOP_2"));
        qputenv("INTERLEAVE_PASSWORD_SHOP", "tiger");
        SqlServers found;
        bool done = false;
        findPasswords({}, {QStringLiteral("shop"), QStringLiteral("other")}, this, [&](const SqlServers &servers) {
            found = servers;
            done = true;
        });
        QVERIFY(!done); // later, always
        QTRY_VERIFY(done);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.value(QStringLiteral("shop")).password, QStringLiteral("tiger"));
        qunsetenv("INTERLEAVE_PASSWORD_SHOP");
    }
};

QTEST_GUILESS_MAIN(SqlServersTest)
#include "tst_sqlservers.moc"
