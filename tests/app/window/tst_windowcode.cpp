// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codepanel.h"
#include "app/panels/code/codeview.h"
#include "app/panels/taskpanel.h"
#include "app/window/codesaver.h"
#include "tests/app/window/openwindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>

using namespace interleave;

namespace {

struct CodeWindow : OpenWindow
{
    explicit CodeWindow(const char *scenario)
        : OpenWindow(QLatin1String(scenario))
        , panel(*window->findChild<CodePanel *>())
        , view(*window->findChild<CodeView *>())
        , tabs(*window->findChild<QTabWidget *>())
    {
        tabs.setCurrentWidget(&panel);
    }
    // A paused run of three-tasks, at its beginning or some events later.
    void stepUntilLit()
    {
        for (int i = 0; i < 40 && view.loads().empty(); ++i) {
            actions().step->trigger();
            QTest::qWait(20);
        }
    }

    CodePanel &panel;
    CodeView &view;
    QTabWidget &tabs;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WindowCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTabStandsBetweenParametersAndTask()
    {
        CodeWindow w("three-tasks");
        QCOMPARE(w.tabs.indexOf(&w.panel), 1);
        QCOMPARE(w.tabs.tabText(1), QStringLiteral("Code"));
        QVERIFY(w.view.toPlainText().contains(QStringLiteral("def main")));
    }

    void aRunThatGoesOnLightsLines()
    {
        CodeWindow w("three-tasks");
        w.stepUntilLit();
        QVERIFY(!w.view.loads().empty());
        w.runToTheEnd();
        QTRY_VERIFY(w.view.loads().empty());
    }

    void tasksOfALineAreSelectedInTheTimeline()
    {
        CodeWindow w("three-tasks");
        w.stepUntilLit();
        QVERIFY(!w.view.loads().empty());
        const LineLoad load = w.view.loads().front();
        Q_EMIT w.view.lineActivated(load.lines.first);
        QVERIFY(w.window->timeline().selected().has_value());
        QCOMPARE(w.window->timeline().selected()->variant, w.panel.recordVariant());
        QCOMPARE(w.window->timeline().chart().timeline().scene().alsoSelected.size(), std::size_t{load.crowd.total()});
        // The panel stays in sight, and the task panel knows as well.
        QVERIFY(w.tabs.currentWidget() == &w.panel);
        QVERIFY(w.window->findChild<TaskPanel *>()->story());
        QVERIFY(!w.view.marked().isNone());
        w.window->timeline().select(std::nullopt);
        QVERIFY(w.view.marked().isNone());
        QVERIFY(w.window->timeline().chart().timeline().scene().alsoSelected.empty());
    }

    void aTaskThatIsSelectedShowsItsVariantsProgram()
    {
        CodeWindow w("three-tasks");
        w.runToTheEnd();
        w.window->timeline().select(TaskRef{1, 2});
        QCOMPARE(w.panel.recordVariant(), 1);
        QVERIFY(!w.view.marked().isNone());
        QVERIFY(w.tabs.currentWidget() == &w.panel);
    }

    void theProgramIsSavedWholeWithTheRightEnding()
    {
        CodeWindow w("three-tasks");
        CodeSaver saver(w.panel, w.settings);
        QSignalSpy done(&saver, &CodeSaver::done);
        saver.saveTo(w.path("program"));
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].toString(), w.path("program.py"));
        QCOMPARE(done[0][1].toString(), QString());
        QCOMPARE(QString::fromUtf8(bytesOf(w.path("program.py"))), w.panel.program()->printed.text);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        CodeWindow w("three-tasks");
        CodeSaver saver(w.panel, w.settings);
        QSignalSpy done(&saver, &CodeSaver::done);
        saver.saveTo(w.path("nowhere/program.py"));
        QCOMPARE(done.size(), 1);
        QVERIFY(done[0][1].toString().contains(QStringLiteral("program.py")));
        QVERIFY(!QFile::exists(w.path("nowhere/program.py")));
    }

    void cppComesWithItsBuildFile()
    {
        CodeWindow w("three-tasks");
        w.child<QAbstractButton>("language-cpp")->click();
        CodeSaver saver(w.panel, w.settings);
        QCOMPARE(w.panel.fileName(), QStringLiteral("main.cpp"));
        saver.saveBuildIn(w.folder.path());
        QCOMPARE(QString::fromUtf8(bytesOf(w.path("CMakeLists.txt"))), w.panel.program()->printed.build);
        QVERIFY(bytesOf(w.path("CMakeLists.txt")).contains("main.cpp"));
    }
};

QTEST_MAIN(WindowCodeTest)
#include "tst_windowcode.moc"
