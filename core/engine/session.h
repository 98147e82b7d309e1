// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/sql/sqlsource.h"
#include "core/trace/runrecord.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace interleave {

/// What to run, and in which world.
struct RunOptions
{
    World world = World::Simulated;
    QStringList variants;         ///< names of those to run, in file order; empty: all
    std::optional<quint64> seed;  ///< instead of the scenario's
    QUrl baseUrl;                 ///< where relative addresses go in real runs; empty: a demo server of the session's own
    QStringList allowedHosts;     ///< hosts other than loopback that may be reached
    QStringList allowedDatabases; ///< those that last, by their addresses, that statements may go to
    QString folder;               ///< that `sqlite:FILE` is relative to, the scenario file's; empty: there is none
    SqlServers servers;           ///< where services of databases are, with their passwords; of others libpq knows
    QString caFile;               ///< real runs: certificates that vouch for servers, besides the system's; empty: none
    bool paced = true;            ///< simulated runs: in step with wall time; false: as fast as the machine can
    double speed = 1;             ///< paced: virtual seconds a second, 0.1 to 100
    bool startPaused = false;     ///< paced: wait at time 0 for step() or resume()
};

/// What a session is doing.
enum class SessionState : quint8 { Idle, Running, Paused, Cancelling };

/// One run at a time on an engine thread of its own: start, pause, step, cancel. Simulated variants run side by side,
/// real ones one after another.
///
/// All functions are called on the thread the session lives in and return at once; they post to the engine. Signals
/// arrive on that thread. Readers follow the run through record(): the session sends no signal an event.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    /// Interrupts a run that goes on and joins the engine's thread; within two seconds.
    ~Session() override;

    /// Begins a run; one that goes on is interrupted first and its record let go. The new record() is there at once.
    void start(const Scenario &scenario, const RunOptions &options);

    /// Paced simulated runs only; real time cannot be stopped.
    void pause();
    void resume();
    /// While paused: lets the next thing happen (one turn of the loop, or time passing to the next one) in the variant
    /// that is next in time.
    void step();
    /// Paced runs: 0.1 to 100; also in mid-run.
    void setSpeed(double speed);

    /// Interrupts everything, blocking steps too, as Ctrl+C would; tasks that have not ended are cancelled.
    void cancelAll();
    /// Asks one task to cancel itself, as Task.cancel() does: what blocks a thread is not interrupted.
    void cancelTask(int variant, TaskId task);

    [[nodiscard]] SessionState state() const;
    /// The present run, or the last; null before the first. Its logs grow while the session runs.
    [[nodiscard]] std::shared_ptr<const RunRecord> record() const;

Q_SIGNALS:
    void stateChanged(interleave::SessionState state);
    /// All variants are over.
    void finished();
    /// The run could not begin or go on (the demo server found no port, a host is not allowed).
    void failed(const interleave::Message &reason);

private:
    void setState(SessionState state);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace interleave
