// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/faultdialog.h"
#include "core/scenario/reader.h"
#include "tests/app/window/openwindow.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace interleave;

class WindowFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsOpenedAgain();
    void aFileStandsInTheGallery();
    void aFileWithFaultsIsNotOpenedAndSaysWhy();
    void aFileThatIsNotThereSaysSo();
    void whatCannotBeWrittenIsSaid();
    void unsavedChangesAreAskedAbout_data();
    void unsavedChangesAreAskedAbout();
    void aDroppedFileIsOpened();
    void otherThingsAreNotDropped();
    void everyFormatIsExported_data();
    void everyFormatIsExported();
    void exportingFailsWithAReason();
    void foreignHostsAreAskedAboutBeforeARealRun();
};

namespace {

// Answers the next question with a button.
void answerNext(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, [button] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible()) {
                box->button(button)->click();
                return;
            }
        }
        QFAIL("no question was asked");
    });
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void WindowFilesTest::whatIsSavedIsOpenedAgain()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    const QString path = w.path("mine.scenario.json");
    w.window->parameters().setText({ParameterKind::Count, 0}, QStringLiteral("50"));
    w.window->parameters().setText({ParameterKind::Delay}, QStringLiteral("300"));
    QVERIFY(w.window->files().saveTo(path));
    QVERIFY(!w.window->isWindowModified());
    QCOMPARE(w.window->files().file(), path);
    const ReadResult result = readScenarioFile(path);
    QVERIFY(result.scenario && *result.scenario == w.window->parameters().scenario());
    QVERIFY(w.window->files().open(QStringLiteral("three-tasks")));
    QVERIFY(w.window->files().open(path));
    QCOMPARE(w.window->parameters().text({ParameterKind::Count, 0}), QStringLiteral("50"));
    QCOMPARE(w.window->parameters().text({ParameterKind::Delay}), QStringLiteral("300"));
}

void WindowFilesTest::aFileStandsInTheGallery()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    auto *list = w.child<QListView>("galleryList");
    const int before = list->model()->rowCount();
    QVERIFY(w.window->files().saveTo(w.path("mine.scenario.json")));
    QCOMPARE(list->model()->rowCount(), before + 2);
    QCOMPARE(list->currentIndex().row(), before + 1);
}

void WindowFilesTest::aFileWithFaultsIsNotOpenedAndSaysWhy()
{
    OpenWindow w;
    const QString path = w.path("bad.scenario.json");
    QVERIFY(writeFile(
        path,
        R"({"interleave": 1, "id": "bad", "title": "Bad", "tasks": [{"name": "A", "count": 0, "steps": []}], "colour": 1})"));
    QVERIFY(!w.window->files().open(path));
    auto *dialog = w.child<FaultDialog>("faultDialog");
    QVERIFY(dialog && dialog->isVisible());
    const QString faults = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(faults.contains(QStringLiteral("tasks[0].count")), qPrintable(faults));
    QVERIFY2(faults.contains(QStringLiteral("colour")), qPrintable(faults));
    QCOMPARE(w.window->files().key(), QStringLiteral("three-tasks"));
}

void WindowFilesTest::aFileThatIsNotThereSaysSo()
{
    OpenWindow w;
    QVERIFY(!w.window->files().open(w.path("nowhere.scenario.json")));
    QVERIFY(w.child<FaultDialog>("faultDialog"));
}

void WindowFilesTest::whatCannotBeWrittenIsSaid()
{
    OpenWindow w;
    answerNext(QMessageBox::Ok);
    QVERIFY(!w.window->files().saveTo(w.path("no/such/folder.scenario.json")));
    QVERIFY(w.window->files().file().isEmpty());
}

void WindowFilesTest::unsavedChangesAreAskedAbout_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("left");
    QTest::newRow("go on without") << static_cast<int>(QMessageBox::Discard) << true;
    QTest::newRow("stay") << static_cast<int>(QMessageBox::Cancel) << false;
    QTest::newRow("save") << static_cast<int>(QMessageBox::Save) << true;
}

void WindowFilesTest::unsavedChangesAreAskedAbout()
{
    QFETCH(int, answer);
    QFETCH(bool, left);
    OpenWindow w;
    const QString path = w.path("mine.scenario.json");
    QVERIFY(w.window->files().saveTo(path));
    w.window->parameters().setText({ParameterKind::Seed}, QStringLiteral("99"));
    answerNext(static_cast<QMessageBox::StandardButton>(answer));
    QCOMPARE(w.window->files().open(QStringLiteral("gather-abc")), left);
    QCOMPARE(w.window->files().key(), left ? QStringLiteral("gather-abc") : path);
    const bool saved = answer == static_cast<int>(QMessageBox::Save);
    QCOMPARE(readScenarioFile(path).scenario->seed == 99, saved);
    w.window->parameters().reset();
}

void WindowFilesTest::aDroppedFileIsOpened()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    const QString path = w.path("mine.scenario.json");
    QVERIFY(w.window->files().saveTo(path));
    QVERIFY(w.window->files().open(QStringLiteral("three-tasks")));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(100, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(w.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w.window.get(), &drop);
    QTRY_COMPARE(w.window->files().file(), path);
}

void WindowFilesTest::otherThingsAreNotDropped()
{
    OpenWindow w;
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/x.scenario.json"))});
    QDragEnterEvent enter(QPoint(100, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(w.window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void WindowFilesTest::everyFormatIsExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << QStringLiteral("run.png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("run.svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("run.pdf") << QByteArray("%PDF");
    QTest::newRow("csv") << QStringLiteral("run.csv") << QByteArray("variant,task,created_ms");
}

void WindowFilesTest::everyFormatIsExported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    OpenWindow w;
    w.runToTheEnd();
    const QString path = w.folder.filePath(name);
    QCOMPARE(w.window->exportTo(path), QString());
    QVERIFY(contentOf(path).startsWith(begin));
}

void WindowFilesTest::exportingFailsWithAReason()
{
    OpenWindow w;
    QVERIFY(!w.window->exportTo(w.path("run.png")).isEmpty()); // nothing has been run
    w.runToTheEnd();
    QVERIFY(w.window->exportTo(w.path("run.bmp")).contains(QStringLiteral(".bmp")));
    QVERIFY(!w.window->exportTo(w.path("no/such/run.csv")).isEmpty());
    QVERIFY(!w.window->exportTo(w.path("no/such/run.png")).isEmpty());
}

void WindowFilesTest::foreignHostsAreAskedAboutBeforeARealRun()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    w.window->parameters().setText({ParameterKind::Address}, QStringLiteral("http://interleave.invalid/{i}"));
    w.actions().real->trigger();
    w.actions().run->trigger();
    auto *question = w.child<QMessageBox>("consent");
    QVERIFY(question && question->isVisible());
    QVERIFY(question->text().contains(QStringLiteral("interleave.invalid")));
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(!w.controller().record());
    // In simulated time nobody is asked, for nobody is reached.
    w.actions().simulated->trigger();
    w.runToTheEnd();
    w.window->parameters().reset();
}

QTEST_MAIN(WindowFilesTest)
#include "tst_windowfiles.moc"
