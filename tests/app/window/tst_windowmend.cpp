// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/mendcard.h"
#include "app/window/questionflow.h"
#include "core/scenario/reader.h"
#include "tests/app/window/openwindow.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace interleave;
using namespace std::chrono_literals;

class WindowMendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPitfallIsShownBrokenFirst();
    void mendingAddsTheCureAndSaysWhatItChanged();
    void breakingAgainTakesItBack();
    void theCureIsAskedAboutBeforeItIsRun();
    void aCureThatTheFileLacksIsAdded();
    void anAddedCureIsNoUnsavedChangeButIsSaved();
    void whatIsWellHasNoCard();
    void aSavedFileShowsWhatItCompares();
};

namespace {

struct Pitfall : OpenWindow
{
    using OpenWindow::OpenWindow;
    QString sentence() { return child<QLabel>("mendSentence")->text().replace(QChar(0xa0), u' '); }
    [[nodiscard]] bool hasCard() { return child<MendCard>("mendCard")->isVisible(); }
    void waitForTheEnd()
    {
        QTRY_VERIFY(controller().record() && controller().record()->isOver());
        QTRY_VERIFY(window->timeline().feed() && window->timeline().feed()->isOver());
        QTRY_VERIFY(controller().state() == SessionState::Idle);
    }
    QStringList shown()
    {
        QStringList names;
        for (const VariantFeed &variant : window->timeline().feed()->variants())
            names << variant.trace().name;
        return names;
    }
};

} // namespace

void WindowMendTest::aPitfallIsShownBrokenFirst()
{
    Pitfall w{QStringLiteral("blocking-call")};
    QCOMPARE(w.window->parameters().compared(), (QStringList{QStringLiteral("blocking, in a row"), QStringLiteral("blocking, gathered")}));
    QVERIFY(!w.hasCard()); // nothing is told before the run
    QVERIFY(!w.window->isWindowModified());
    w.runToTheEnd();
    QTRY_VERIFY(w.hasCard());
    QCOMPARE(w.sentence(), QStringLiteral("In “Blocking, gathered”, one task held the loop for 300 ms, and nobody else could go on."));
    QCOMPARE(w.child<QPushButton>("mendButton")->text(), QStringLiteral("Mend it"));
}

void WindowMendTest::mendingAddsTheCureAndSaysWhatItChanged()
{
    Pitfall w{QStringLiteral("starvation")};
    w.runToTheEnd();
    QTRY_VERIFY(w.hasCard());
    w.child<QPushButton>("mendButton")->click();
    w.waitForTheEnd();
    QCOMPARE(w.shown(), (QStringList{QStringLiteral("greedy"), QStringLiteral("with sleep(0)")}));
    QTRY_VERIFY(!w.sentence().startsWith(QStringLiteral("What has")));
    QVERIFY2(w.sentence().startsWith(QStringLiteral("“With sleep(0)” mends “Greedy”: 1.15 s instead of 1.8 s;")), qPrintable(w.sentence()));
    QCOMPARE(w.child<QPushButton>("mendButton")->text(), QStringLiteral("Break it again"));
    QVERIFY(w.actions().mend->text().remove(u'&').contains(QStringLiteral("Break it again")));
}

void WindowMendTest::breakingAgainTakesItBack()
{
    Pitfall w{QStringLiteral("starvation")};
    w.controller().setSpeed(100);
    w.actions().mend->trigger(); // from the menu also before the first run
    QVERIFY(w.window->questions().isAsking() || w.controller().record());
    w.runToTheEnd();
    QTRY_COMPARE(w.shown().size(), 2);
    QTRY_VERIFY(w.hasCard());
    w.actions().mend->trigger();
    w.waitForTheEnd();
    QCOMPARE(w.shown(), QStringList{QStringLiteral("greedy")});
    QTRY_COMPARE(w.child<QPushButton>("mendButton")->text(), QStringLiteral("Mend it"));
    QVERIFY(w.sentence().contains(QStringLiteral("held the loop")));
}

// The question of this scenario is about the cured variant.
void WindowMendTest::theCureIsAskedAboutBeforeItIsRun()
{
    Pitfall w{QStringLiteral("deadlock")};
    QVERIFY(!w.window->questions().isAsking());
    w.runToTheEnd();
    QTRY_VERIFY(w.sentence().startsWith(QStringLiteral("“Two orders” never ends")));
    w.child<QPushButton>("mendButton")->click();
    QVERIFY(w.window->questions().isAsking());
    QVERIFY(!w.controller().record());
    QVERIFY(!w.hasCard());
    w.runToTheEnd(); // which skips the question
    QTRY_COMPARE(w.sentence(), QStringLiteral("“One order” mends “Two orders”: over after 2 s, where the other never ends; tasks done: 2 instead of 0."));
}

void WindowMendTest::aCureThatTheFileLacksIsAdded()
{
    Pitfall w{QStringLiteral("cpu-blocks-the-loop")};
    w.runToTheEnd();
    QTRY_VERIFY(w.hasCard());
    QCOMPARE(w.sentence(), QStringLiteral("In “Concurrent”, one task held the loop for 1 s, and nobody else could go on."));
    w.child<QPushButton>("mendButton")->click();
    w.waitForTheEnd();
    QCOMPARE(w.shown(), (QStringList{QStringLiteral("sequential"), QStringLiteral("concurrent"), QStringLiteral("threads")}));
    QTRY_VERIFY(w.sentence().startsWith(QStringLiteral("“Threads · 4” mends “Concurrent”: 1.3 s instead of 1.7 s;")));
    w.child<QPushButton>("mendButton")->click();
    w.waitForTheEnd();
    QCOMPARE(w.shown().size(), 2);
    QCOMPARE(w.window->parameters().scenario().variants.size(), std::size_t{2});
}

void WindowMendTest::anAddedCureIsNoUnsavedChangeButIsSaved()
{
    Pitfall w{QStringLiteral("cpu-blocks-the-loop")};
    w.runToTheEnd();
    QTRY_VERIFY(w.hasCard());
    w.child<QPushButton>("mendButton")->click();
    w.waitForTheEnd();
    QVERIFY(!w.window->isWindowModified());
    QVERIFY(w.window->files().saveTo(w.path("mended.scenario.json")));
    QCOMPARE(readScenarioFile(w.path("mended.scenario.json")).scenario.value().variants.size(), std::size_t{3});
    QVERIFY(w.window->files().open(QStringLiteral("three-tasks"))); // without a question
    QVERIFY(!w.hasCard());
}

void WindowMendTest::whatIsWellHasNoCard()
{
    Pitfall w{QStringLiteral("three-tasks")};
    QVERIFY(!w.actions().mend->isEnabled());
    w.runToTheEnd();
    QTRY_VERIFY(!w.controller().isBeatingTime());
    QVERIFY(!w.hasCard());
    QVERIFY(!w.actions().mend->isEnabled());
}

void WindowMendTest::aSavedFileShowsWhatItCompares()
{
    Pitfall w{QStringLiteral("lost-update")};
    QVERIFY(w.window->files().saveTo(w.path("a.scenario.json")));
    Pitfall again{w.path("a.scenario.json")};
    QCOMPARE(again.window->parameters().compared().size(), 2);
}

QTEST_MAIN(WindowMendTest)
#include "tst_windowmend.moc"
