// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/runcontroller.h"
#include "tests/app/panels/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;

class RunControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreBeatenOnlyWhileThereIsSomethingToSee();
    void whatTheParametersSayIsRun();
    void wrongParametersAreNotRun();
    void stepBeginsAPausedRun();
    void spacePausesAndGoesOn();
    void aLongPauseHasNoFramesUntilSomethingIsDone();
    void cancelAllEndsTheRun();
    void aForgottenRunIsNotHeardOf();
    void theWorldOfARunningRunStays();
};

namespace {

// Fast enough to be over soon.
struct Running
{
    explicit Running(double speed = 100)
    {
        model.setOriginal(samples::sleepers());
        controller.setSpeed(speed);
    }
    ParameterModel model;
    RunController controller{model};
};

} // namespace

void RunControllerTest::framesAreBeatenOnlyWhileThereIsSomethingToSee()
{
    Running r;
    QSignalSpy frames(&r.controller, &RunController::frame);
    QSignalSpy finished(&r.controller, &RunController::finished);
    QVERIFY(!r.controller.isBeatingTime());
    r.controller.run();
    QVERIFY(r.controller.isBeatingTime());
    r.controller.rest(); // not while it goes on
    QVERIFY(r.controller.isBeatingTime());
    QVERIFY(finished.wait(5000));
    QTRY_VERIFY(frames.count() > 0);
    r.controller.rest();
    QVERIFY(!r.controller.isBeatingTime());
    QVERIFY(r.controller.record()->isOver());
}

void RunControllerTest::whatTheParametersSayIsRun()
{
    Running r;
    r.model.setText({ParameterKind::Count, 0}, QStringLiteral("3"));
    r.model.setText({ParameterKind::Compare, 0}, QStringLiteral("0"));
    QSignalSpy finished(&r.controller, &RunController::finished);
    r.controller.run();
    QCOMPARE(r.controller.record()->tasks.count(), 4U);
    QCOMPARE(r.controller.record()->variants.size(), std::size_t{1});
    QCOMPARE(r.controller.record()->variants[0]->name, QStringLiteral("concurrent"));
    QVERIFY(finished.wait(5000));
}

void RunControllerTest::wrongParametersAreNotRun()
{
    Running r;
    r.model.setText({ParameterKind::Count, 0}, QStringLiteral("none"));
    r.controller.run();
    QVERIFY(!r.controller.record());
    QVERIFY(r.controller.state() == SessionState::Idle);
}

void RunControllerTest::stepBeginsAPausedRun()
{
    Running r;
    r.controller.step();
    QVERIFY(r.controller.state() == SessionState::Paused);
    QVERIFY(r.controller.record());
    const VariantTrace &first = *r.controller.record()->variants[0];
    const VariantTrace &second = *r.controller.record()->variants[1];
    const auto events = [&] { return first.log.size() + second.log.size(); };
    for (int i = 0; i < 3; ++i) {
        const std::size_t before = events();
        r.controller.step();
        QTRY_VERIFY(events() > before);
    }
    QVERIFY(!r.controller.record()->isOver());
    r.controller.pauseOrResume();
    QTRY_VERIFY(r.controller.record()->isOver());
}

void RunControllerTest::spacePausesAndGoesOn()
{
    Running r(0.1);
    r.controller.run();
    r.controller.pauseOrResume();
    QVERIFY(r.controller.state() == SessionState::Paused);
    r.controller.pauseOrResume();
    QVERIFY(r.controller.state() == SessionState::Running);
}

void RunControllerTest::aLongPauseHasNoFramesUntilSomethingIsDone()
{
    Running r(0.1);
    r.controller.run();
    r.controller.pauseOrResume();
    for (int frame = 0; frame < 100 && r.controller.isBeatingTime(); ++frame)
        r.controller.rest();
    QVERIFY(!r.controller.isBeatingTime());
    r.controller.step();
    QVERIFY(r.controller.isBeatingTime());
}

void RunControllerTest::cancelAllEndsTheRun()
{
    Running r(0.1);
    QSignalSpy finished(&r.controller, &RunController::finished);
    r.controller.run();
    r.controller.cancelAll();
    QVERIFY(finished.wait(2000));
    QVERIFY(r.controller.state() == SessionState::Idle);
}

void RunControllerTest::aForgottenRunIsNotHeardOf()
{
    Running r(0.1);
    QSignalSpy finished(&r.controller, &RunController::finished);
    QSignalSpy records(&r.controller, &RunController::recordChanged);
    r.controller.run();
    r.controller.forget();
    QCOMPARE(records.count(), 2);
    QVERIFY(!r.controller.record() && !r.controller.isBeatingTime());
    QTRY_VERIFY(r.controller.state() == SessionState::Idle);
    QCOMPARE(finished.count(), 0);
}

void RunControllerTest::theWorldOfARunningRunStays()
{
    Running r(0.1);
    r.controller.run();
    r.controller.setWorld(World::Real);
    QVERIFY(r.controller.presentWorld() == World::Simulated);
    r.controller.cancelAll();
    QTRY_VERIFY(r.controller.state() == SessionState::Idle);
    QVERIFY(r.controller.presentWorld() == World::Real);
}

QTEST_GUILESS_MAIN(RunControllerTest)
#include "tst_runcontroller.moc"
