// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/sweepview.h"
#include "app/panels/whatifpanel.h"
#include "app/window/questionflow.h"
#include "app/window/rehearsal.h"
#include "core/scenario/writer.h"
#include "tests/app/window/openwindow.h"
#include "tests/support/scenarios.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

class WindowWhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimelineFollowsASlider();
    void theNewestIsShownInTheEnd();
    void whatWasMovedIsSavedWithTheScenario();
    void theCurveIsThereWhenThePanelIsSeen();
    void nothingIsToldWhileAQuestionIsOpen();
    void inRealTimeOnlyTheCurveIsSimulated();
    void anotherScenarioLetsGoOfWhatWasAskedFor();
    void whatWaitsIsReplacedAndWhatIsOldGivenUp();
    void timesOfTheRunAreTold();
};

namespace {

// A window with twenty tasks of a second behind a limit, which asks nothing.
struct Twenty : OpenWindow
{
    static bool write(const QString &path, const Scenario &scenario)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(writeScenario(scenario)) > 0;
    }
    Twenty()
    {
        Scenario s = scenario({task(QStringLiteral("t{i}"), {sleepFor(1000)}, 20)}, {variant(Mode::Sequential), variant(Mode::Concurrent, 5)});
        s.title.plain = QStringLiteral("Twenty");
        Scenario other = s;
        other.id = QStringLiteral("other");
        if (!write(path("twenty.scenario.json"), s) || !write(path("other.scenario.json"), other))
            qFatal("the scenarios cannot be written");
        window->open(path("twenty.scenario.json"));
        show();
    }
    void show()
    {
        auto *tabs = window->findChild<QTabWidget *>();
        tabs->setCurrentWidget(window->findChild<WhatIfPanel *>());
    }
    QSlider *limit() { return child<QSlider>("whatif-limit-1-0"); }
    QString words() { return child<QLabel>("whatIfWords")->text().replace(QChar(0xa0), u' '); }
    std::shared_ptr<const Feed> feed() { return window->timeline().feed(); }
};

} // namespace

void WindowWhatIfTest::theTimelineFollowsASlider()
{
    Twenty w;
    w.limit()->setValue(9);
    QTRY_VERIFY(w.feed() && w.feed()->isOver());
    QCOMPARE(w.feed()->variant(1).trace().limit, 10);
    QCOMPARE(w.feed()->variant(1).now(), Nanoseconds(2s));
    QCOMPARE(w.feed()->variant(0).now(), Nanoseconds(20s));
    QCOMPARE(w.window->timeline().visibleRange().range().begin, Nanoseconds(0));
    w.limit()->setValue(3);
    QTRY_COMPARE(w.feed()->variant(1).now(), Nanoseconds(5s));
    QCOMPARE(w.controller().state(), SessionState::Idle);
    QTRY_VERIFY(!w.controller().isBeatingTime());
}

void WindowWhatIfTest::theNewestIsShownInTheEnd()
{
    Twenty w;
    for (int places = 1; places <= 20; ++places)
        w.limit()->setValue(places - 1);
    QTRY_VERIFY(w.feed() && w.feed()->isOver() && w.feed()->variant(1).trace().limit == 20);
    QCOMPARE(w.feed()->variant(1).now(), Nanoseconds(1s));
}

void WindowWhatIfTest::whatWasMovedIsSavedWithTheScenario()
{
    Twenty w;
    w.limit()->setValue(6);
    QVERIFY(w.window->isWindowModified());
    QVERIFY(w.window->files().saveTo(w.path("a.scenario.json")));
    QVERIFY(!w.window->isWindowModified());
    QCOMPARE(w.window->parameters().original().variants[1].limit, 7);
    OpenWindow again{w.path("a.scenario.json")};
    QCOMPARE(again.window->parameters().scenario().variants[1].limit, 7);
}

void WindowWhatIfTest::theCurveIsThereWhenThePanelIsSeen()
{
    Twenty w;
    QTRY_VERIFY(w.window->findChild<SweepView *>()->isVisible());
    QCOMPARE(w.words(), QStringLiteral("Concurrent: every place counts up to one for each of the 20 tasks; then it takes 1 s."));
    // Half as many tasks have half as far a knee.
    w.window->parameters().setText({ParameterKind::Count, 0}, QStringLiteral("10"));
    QTRY_VERIFY(w.words().contains(QStringLiteral("each of the 10 tasks")));
    w.window->parameters().setText({ParameterKind::Compare, 1}, QStringLiteral("0"));
    QTRY_VERIFY(w.words().contains(QStringLiteral("there is no curve")));
}

void WindowWhatIfTest::nothingIsToldWhileAQuestionIsOpen()
{
    OpenWindow w{QStringLiteral("ninety-people")};
    QVERIFY(w.window->questions().isAsking());
    w.window->findChild<QTabWidget *>()->setCurrentWidget(w.window->findChild<WhatIfPanel *>());
    QVERIFY(!w.child<QSlider>("whatif-limit-0-0")->isEnabled());
    QVERIFY(!w.window->findChild<SweepView *>()->isVisible());
    w.runToTheEnd();
    QVERIFY(w.child<QSlider>("whatif-limit-0-0")->isEnabled());
    QTRY_VERIFY(w.window->findChild<SweepView *>()->isVisible());
    QCOMPARE(w.window->findChild<SweepView *>()->chart().curves().size(), std::size_t{2}); // concurrent, which is the gate too, and chunked
}

void WindowWhatIfTest::inRealTimeOnlyTheCurveIsSimulated()
{
    Twenty w;
    w.actions().real->trigger();
    QSignalSpy records(&w.controller(), &RunController::recordChanged);
    w.limit()->setValue(9);
    QTRY_VERIFY(w.window->findChild<SweepView *>()->isVisible());
    QCOMPARE(records.count(), 0);
    QVERIFY(w.controller().world() == World::Real);
    QVERIFY(w.child<QLabel>("whatIfNote")->text().startsWith(QStringLiteral("The curve is simulated.")));
}

void WindowWhatIfTest::anotherScenarioLetsGoOfWhatWasAskedFor()
{
    Twenty w;
    w.limit()->setValue(9);
    w.window->parameters().reset();
    QVERIFY(w.window->files().open(w.path("other.scenario.json")));
    QStringList shown;
    connect(&w.controller(), &RunController::recordChanged, this, [&] {
        if (w.controller().record())
            shown << w.controller().record()->scenarioId;
    });
    w.limit()->setValue(3);
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(shown.first(), QStringLiteral("other"));
}

void WindowWhatIfTest::whatWaitsIsReplacedAndWhatIsOldGivenUp()
{
    const Scenario many = scenario({task(QStringLiteral("t{i}"), {sleepFor(1)}, 20'000)}, {variant(Mode::Concurrent, 10)});
    Scenario few = many;
    few.tasks[0].count = 3;
    Rehearsal rehearsal;
    std::vector<quint32> played;
    std::vector<qint64> swept;
    connect(&rehearsal, &Rehearsal::played, this,
            [&](const std::shared_ptr<const Scenario> &, const std::shared_ptr<RunRecord> &record) { played.push_back(record->tasks.count()); });
    connect(&rehearsal, &Rehearsal::swept, this, [&](const std::shared_ptr<const Scenario> &, const std::vector<Sweep> &sweeps) {
        swept.push_back(sweeps.front().tasks);
    });
    const QStringList all{many.variants[0].name};
    rehearsal.sweep(many, all); // dozens of runs, which nobody waits for
    rehearsal.play(few, all);
    rehearsal.sweep(few, all);
    QTRY_COMPARE(swept, std::vector<qint64>{3});
    QCOMPARE(played, std::vector<quint32>{3});
    rehearsal.play(many, all);
    rehearsal.giveUp();
    rehearsal.play(few, all);
    QTRY_COMPARE(played.size(), std::size_t{2});
    QCOMPARE(played.back(), 3U);
}

void WindowWhatIfTest::timesOfTheRunAreTold()
{
    Twenty w;
    w.runToTheEnd();
    auto *tabs = w.window->findChild<QTabWidget *>();
    tabs->setCurrentWidget(w.window->findChild<QWidget *>(QStringLiteral("timePanel")));
    QTRY_VERIFY(w.child<QLabel>("timeWords-1")->text().startsWith(QStringLiteral("5 times sooner than one task after another")));
}

QTEST_MAIN(WindowWhatIfTest)
#include "tst_windowwhatif.moc"
