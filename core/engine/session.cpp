// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"

#include "core/engine/realrun.h"
#include "core/engine/runsetup.h"
#include "core/engine/simulatedrun.h"

#include <QThread>

namespace interleave {

struct Session::Private
{
    QThread thread;
    RunDriver *driver = nullptr; ///< lives on `thread`, and is deleted there
    quint64 run = 0; ///< the number of the one that is not let go; an address may come again
    std::shared_ptr<RunRecord> record;
    SessionState state = SessionState::Idle;

    template<typename Function>
    void post(Function function)
    {
        if (driver)
            QMetaObject::invokeMethod(driver, function, Qt::QueuedConnection);
    }

    void letGo()
    {
        if (!driver)
            return;
        driver->requestInterrupt();
        driver->deleteLater();
        driver = nullptr;
    }
};

Session::Session(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<Message>();
    d->thread.setObjectName(QStringLiteral("engine"));
    d->thread.start();
}

Session::~Session()
{
    d->letGo();
    d->thread.quit(); // deferred deletes are carried out as the thread ends
    d->thread.wait();
}

void Session::start(const Scenario &scenario, const RunOptions &options)
{
    d->letGo();
    const auto shared = std::make_shared<const Scenario>(scenario);
    std::vector<const Variant *> variants = chosenVariants(*shared, options);
    d->record = newRecord(*shared, variants, options);
    if (options.world == World::Simulated)
        d->driver = new SimulatedRun(shared, std::move(variants), d->record, options);
    else
        d->driver = new RealRun(shared, std::move(variants), d->record, options);
    RunDriver *const driver = d->driver;
    driver->moveToThread(&d->thread);
    // A word from a run that was let go meanwhile is not for us any more.
    const quint64 run = ++d->run;
    connect(driver, &RunDriver::over, this, [this, run] {
        if (run != d->run)
            return;
        setState(SessionState::Idle);
        Q_EMIT finished();
    });
    connect(driver, &RunDriver::failed, this, [this, run](const Message &reason) {
        if (run != d->run)
            return;
        setState(SessionState::Idle);
        Q_EMIT failed(reason);
    });
    const bool paused = options.world == World::Simulated && options.paced && options.startPaused;
    setState(paused ? SessionState::Paused : SessionState::Running);
    d->post([driver] { driver->begin(); });
}

void Session::pause()
{
    if (d->state != SessionState::Running || d->record->world == World::Real)
        return;
    d->post([driver = d->driver] { driver->pause(); });
    setState(SessionState::Paused);
}

void Session::resume()
{
    if (d->state != SessionState::Paused)
        return;
    d->post([driver = d->driver] { driver->resume(); });
    setState(SessionState::Running);
}

void Session::step()
{
    if (d->state == SessionState::Paused)
        d->post([driver = d->driver] { driver->step(); });
}

void Session::setSpeed(double speed)
{
    d->post([driver = d->driver, speed] { driver->setSpeed(speed); });
}

void Session::cancelAll()
{
    if (d->state == SessionState::Idle || d->state == SessionState::Cancelling)
        return;
    d->driver->requestInterrupt();
    d->post([driver = d->driver] { driver->interrupt(); });
    setState(SessionState::Cancelling);
}

void Session::cancelTask(int variant, TaskId task)
{
    d->post([driver = d->driver, variant, task] { driver->cancelTask(variant, task); });
}

SessionState Session::state() const
{
    return d->state;
}

std::shared_ptr<const RunRecord> Session::record() const
{
    return d->record;
}

void Session::setState(SessionState state)
{
    if (state == d->state)
        return;
    d->state = state;
    Q_EMIT stateChanged(state);
}

} // namespace interleave
