// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/cures.h"
#include "core/analysis/sweep.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace interleave {

/// Simulates on a thread of its own what would be, and always the newest of what it is asked for: what waits is replaced by
/// it, what goes on is given up, a whole run only if it has gone on for long: whoever moves a slider wants to see
/// something on the way.
///
/// All functions are called on the thread it lives in, and its signals arrive there.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(QObject *parent = nullptr);
    /// Gives up what goes on, and joins the thread.
    ~Rehearsal() override;

    /// A whole run of the variants named. played() follows, unless it is given up.
    void play(const Scenario &scenario, const QStringList &variants);
    /// Sweeps of those of the variants whose places can be varied. swept() follows, unless it is given up.
    void sweep(const Scenario &scenario, const QStringList &variants);
    /// A cure for one of the variants. cureFound() follows, unless it is given up; there may be none.
    void findCure(const Scenario &scenario, const QStringList &variants);
    /// Nobody wants what was asked for so far.
    void giveUp();

Q_SIGNALS:
    void played(const std::shared_ptr<const interleave::Scenario> &scenario, const std::shared_ptr<interleave::RunRecord> &record);
    void swept(const std::shared_ptr<const interleave::Scenario> &scenario, const std::vector<interleave::Sweep> &sweeps);
    void cureFound(const std::optional<interleave::Cure> &cure);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace interleave
