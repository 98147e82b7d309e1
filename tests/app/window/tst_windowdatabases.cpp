// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/databaseconsent.h"
#include "app/window/databasesdialog.h"
#include "core/sql/passwords.h"
#include "openwindow.h"
#include "tests/support/outcomes.h"
#include "tests/support/postgresserver.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSqlDatabase>
#include <QTableWidget>

using namespace interleave;
using namespace interleave::testing;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

// A scenario in a file of the window's folder, that writes a row to the database.
QString fileWith(OpenWindow &w, const char *address)
{
    const QString path = w.path("store.scenario.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the scenario cannot be written");
    file.write(QByteArray(R"x({"interleave": 1, "id": "store", "resources": {"db": {"database": ")x") + address + R"x("}},
        "tasks": [{"name": "A", "steps": [{"sql": "CREATE TABLE IF NOT EXISTS t (a integer)", "on": "db"},
                                          {"sql": "INSERT INTO t VALUES (:n)", "on": "db", "bind": {"n": 7}}]}],
        "variants": [{"mode": "concurrent"}]})x");
    return path;
}

bool isDone(OpenWindow &w)
{
    return w.controller().record() && w.controller().record()->isOver()
        && outcomes(*w.controller().record()).first().endsWith(QStringLiteral(" done"));
}

} // namespace

class WindowDatabasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseInMemoryIsUsedWithoutAQuestion()
    {
        OpenWindow w(words("sqlite"));
        w.actions().real->trigger();
        w.actions().run->trigger();
        QVERIFY(!w.child<QMessageBox>("databaseConsent"));
        QTRY_VERIFY_WITH_TIMEOUT(isDone(w), 20'000);
    }

    void aFileIsAskedAboutOnceAndStandsBesideTheScenario()
    {
        OpenWindow w;
        QVERIFY(w.window->files().open(fileWith(w, "sqlite:rows.db")));
        w.actions().real->trigger();
        w.actions().run->trigger();
        auto *question = w.child<QMessageBox>("databaseConsent");
        QVERIFY(question && question->isVisible());
        QVERIFY2(question->text().contains(w.path("rows.db")), qPrintable(question->text()));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(!w.controller().record());
        QVERIFY(!QFile::exists(w.path("rows.db")));

        QTRY_VERIFY(!w.child<QMessageBox>("databaseConsent"));
        w.actions().run->trigger();
        w.child<QMessageBox>("databaseConsent")->button(QMessageBox::Ok)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isDone(w), 20'000);
        QVERIFY(QFile::exists(w.path("rows.db")));
        QTRY_VERIFY(!w.child<QMessageBox>("databaseConsent"));
        w.actions().run->trigger();
        QVERIFY(!w.child<QMessageBox>("databaseConsent"));
        QTRY_VERIFY_WITH_TIMEOUT(isDone(w), 20'000);
    }

    void inSimulatedTimeNobodyIsAsked()
    {
        OpenWindow w;
        QVERIFY(w.window->files().open(fileWith(w, "postgres:shop")));
        w.runToTheEnd();
        QVERIFY(isDone(w));
    }

    void aServerOfTheSettingsIsReached()
    {
        if (PostgresServer::programs().isEmpty() || !QSqlDatabase::isDriverAvailable(words("QPSQL")))
            QSKIP("PostgreSQL's server or Qt's driver for it is missing; scripts/setup.sh installs them.");
        PostgresServer server;
        QVERIFY2(server.isRunning(), qPrintable(server.problem()));
        OpenWindow w;
        w.settings.setDatabaseServers({{words("shop"), server.place()}});
        qputenv("INTERLEAVE_PASSWORD_SHOP", "secret");
        QVERIFY(w.window->files().open(fileWith(w, "postgres:shop")));
        w.actions().real->trigger();
        w.actions().run->trigger();
        auto *question = w.child<QMessageBox>("databaseConsent");
        QVERIFY2(question->text().contains(words("postgres:shop, on 127.0.0.1")), qPrintable(question->text()));
        question->button(QMessageBox::Ok)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isDone(w), 20'000);
        qunsetenv("INTERLEAVE_PASSWORD_SHOP");
        QCOMPARE(server.ask(words("SELECT a FROM t")), QStringList(words("7")));
        // Nowhere in the saved run or the settings is the password.
        QCOMPARE(w.window->saveRunTo(w.path("x.run.json")), QString());
        for (const char *name : {"x.run.json", "settings.ini"}) {
            QFile file(w.path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("secret"));
        }
    }

    void theDialogKeepsWhatIsRightAndSaysWhatIsWrong()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(words("settings.ini")));
        settings.setDatabaseServers({{words("bank"), {.host = words("db"), .port = 0, .database = {}, .user = {}, .password = {}}}});
        DatabasesDialog dialog(settings);
        dialog.show();
        auto *table = dialog.findChild<QTableWidget *>();
        auto *sentence = dialog.findChild<QLabel *>(words("sentence"));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), words("db"));
        dialog.findChild<QPushButton *>(words("add"))->click();
        QCOMPARE(table->rowCount(), 2);
        table->item(1, 0)->setText(words("my shop"));
        dialog.accept();
        QVERIFY2(sentence->text().contains(words("“my shop”")) && dialog.isVisible(), qPrintable(sentence->text()));
        table->item(1, 0)->setText(words("bank"));
        dialog.accept();
        QVERIFY(sentence->text().contains(words("twice")));
        table->item(1, 0)->setText(words("shop"));
        table->item(1, 2)->setText(words("70000"));
        dialog.accept();
        QVERIFY(sentence->text().contains(words("70000")));
        QCOMPARE(settings.databaseServers().size(), 1);
        table->item(1, 2)->setText(words("5433"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(settings.databaseServers().value(words("shop")).port, 5433);

        DatabasesDialog again(settings);
        auto *rows = again.findChild<QTableWidget *>();
        rows->setCurrentCell(0, 0);
        again.findChild<QPushButton *>(words("remove"))->click();
        again.accept();
        QCOMPARE(settings.databaseServers().keys(), QStringList(words("shop")));
    }

    void theMenuOpensTheDialog()
    {
        OpenWindow w;
        w.actions().databases->trigger();
        auto *dialog = w.child<QDialog>("databases");
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
    }
};

QTEST_MAIN(WindowDatabasesTest)
#include "tst_windowdatabases.moc"
