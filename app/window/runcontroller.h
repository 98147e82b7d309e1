// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parametermodel.h"
#include "core/engine/session.h"
#include "core/formats/savedrun.h"

#include <QTimer>

namespace interleave {

/// What a real run may reach, as the person has agreed.
struct RunPermissions
{
    QStringList hosts{};
    QStringList databases{};
    QString folder{};     ///< of the scenario's file, where files of databases are
    SqlServers servers{}; ///< where the servers of databases are
};

/// Runs what the parameters say, in the world and at the speed chosen, and beats time for those who show it: a frame at
/// a time while there is something to see, and not at all otherwise.
class RunController : public QObject
{
    Q_OBJECT

public:
    /// `model` outlives the controller.
    explicit RunController(const ParameterModel &model, QObject *parent = nullptr);

    /// For runs to come.
    void setWorld(World world);
    [[nodiscard]] World world() const { return m_world; }
    /// At once; 0.1 to 100.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }
    /// Of real runs to come: RunOptions::caFile.
    void setCaFile(const QString &path) { m_caFile = path; }
    /// Frames a second, from now on.
    void setRefreshRate(qreal rate);

    /// Begins a run, in place of one that goes on.
    void run(const RunPermissions &permissions = {});
    /// Begins a simulated run that waits at its beginning, or lets the next thing happen in one that is paused.
    void step();
    void pauseOrResume();
    void cancelAll();
    void cancelTask(int variant, TaskId task);
    /// Shows a run that was saved, in place of any other, and takes its world for runs to come. It does not go on,
    /// however far it had come.
    void show(const SavedRun &run);
    /// Ends a run and forgets it: there is nothing to show.
    void forget();
    /// A frame has found nothing new. When the run is over, or has been paused for a while, there are no more frames
    /// until something is done.
    void rest();

    [[nodiscard]] SessionState state() const;
    [[nodiscard]] std::shared_ptr<const RunRecord> record() const { return m_run.record; }
    /// The run that is shown, and what it was made of; all null when there is none.
    [[nodiscard]] const SavedRun &shown() const { return m_run; }
    /// The world of the run that goes on, or of the next one.
    [[nodiscard]] World presentWorld() const;
    [[nodiscard]] bool isBeatingTime() const { return m_frames.isActive(); }

Q_SIGNALS:
    /// The state, the world or the speed.
    void changed();
    /// Another run, or none: record().
    void recordChanged();
    void frame();
    void finished();
    void failed(const interleave::Message &reason);

private:
    void start(bool paused, const RunPermissions &permissions);
    void beat();
    [[nodiscard]] bool isOurs() const;

    const ParameterModel &m_model;
    Session m_session;
    QTimer m_frames;
    SavedRun m_run;
    World m_world = World::Simulated;
    double m_speed = 1;
    QString m_caFile;
    int m_quietFrames = 0; ///< so many frames have found nothing since the last beat()
};

} // namespace interleave
