// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/runcontroller.h"

#include <algorithm>

namespace interleave {

namespace {

// The engine's thread answers what is done in a pause long before so many frames have gone by.
constexpr int quietFramesInAPause = 60;

} // namespace

RunController::RunController(const ParameterModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    setRefreshRate(60);
    connect(&m_frames, &QTimer::timeout, this, &RunController::frame);
    connect(&m_session, &Session::stateChanged, this, &RunController::changed);
    connect(&m_session, &Session::finished, this, [this] {
        if (isOurs())
            Q_EMIT finished();
    });
    connect(&m_session, &Session::failed, this, [this](const Message &reason) {
        if (isOurs())
            Q_EMIT failed(reason);
    });
}

void RunController::setRefreshRate(qreal rate)
{
    m_frames.setInterval(static_cast<int>(1000 / std::clamp(rate, 24.0, 240.0)));
}

void RunController::setWorld(World world)
{
    if (world == m_world)
        return;
    m_world = world;
    Q_EMIT changed();
}

void RunController::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.1, 100.0);
    m_session.setSpeed(m_speed);
    Q_EMIT changed();
}

World RunController::presentWorld() const
{
    return state() != SessionState::Idle && m_run.record ? m_run.record->world : m_world;
}

// What is shown is the session's run, not one from a file.
bool RunController::isOurs() const
{
    return m_run.record && m_run.record == m_session.record();
}

SessionState RunController::state() const
{
    return m_run.record && !isOurs() ? SessionState::Idle : m_session.state();
}

void RunController::run(const RunPermissions &permissions)
{
    start(false, permissions);
}

void RunController::start(bool paused, const RunPermissions &permissions)
{
    if (!m_model.isValid())
        return;
    RunOptions options;
    options.world = m_world;
    options.variants = m_model.compared();
    options.allowedHosts = permissions.hosts;
    options.allowedDatabases = permissions.databases;
    options.folder = permissions.folder;
    options.servers = permissions.servers;
    options.caFile = m_caFile;
    options.speed = m_speed;
    options.startPaused = paused;
    m_session.start(m_model.scenario(), options);
    m_run = {.scenario = std::make_shared<const Scenario>(m_model.scenario()),
             .environment = presentEnvironment(m_world),
             .record = m_session.record()};
    Q_EMIT recordChanged();
    Q_EMIT changed();
    beat();
}

void RunController::beat()
{
    m_quietFrames = 0;
    if (m_run.record && !m_frames.isActive())
        m_frames.start();
}

void RunController::step()
{
    if (state() == SessionState::Idle) {
        if (m_world == World::Simulated)
            start(true, {});
    } else if (state() == SessionState::Running) {
        m_session.pause();
    } else {
        m_session.step();
    }
    beat();
}

void RunController::pauseOrResume()
{
    if (state() == SessionState::Paused)
        m_session.resume();
    else
        m_session.pause();
    beat();
}

void RunController::cancelAll()
{
    m_session.cancelAll();
    beat();
}

void RunController::cancelTask(int variant, TaskId task)
{
    if (state() != SessionState::Idle)
        m_session.cancelTask(variant, task);
    beat();
}

void RunController::show(const SavedRun &run)
{
    m_session.cancelAll();
    m_run = run;
    m_world = run.record->world;
    Q_EMIT recordChanged();
    Q_EMIT changed();
    beat();
}

void RunController::forget()
{
    m_run = {};
    m_session.cancelAll();
    m_frames.stop();
    Q_EMIT recordChanged();
    Q_EMIT changed();
}

void RunController::rest()
{
    ++m_quietFrames;
    const bool longPaused = state() == SessionState::Paused && m_quietFrames > quietFramesInAPause;
    if (state() == SessionState::Idle || longPaused)
        m_frames.stop();
}

} // namespace interleave
