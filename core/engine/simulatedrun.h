// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/rundriver.h"
#include "core/engine/session.h"
#include "core/engine/simulation.h"
#include "core/time/pacer.h"
#include "core/time/steadyclock.h"

#include <QTimer>

#include <atomic>

namespace interleave {

/// Drives a simulation: paced to wall time, or as fast as it goes.
class SimulatedRun final : public RunDriver
{
    Q_OBJECT

public:
    SimulatedRun(std::shared_ptr<const Scenario> scenario, std::vector<const Variant *> variants,
                 std::shared_ptr<RunRecord> record, const RunOptions &options);

    void begin() override;
    void pause() override;
    void resume() override;
    void step() override;
    void setSpeed(double speed) override;
    void interrupt() override;
    void cancelTask(int variant, TaskId task) override;
    void requestInterrupt() override { m_interruptRequested.store(true); }

private:
    void tick();
    [[nodiscard]] Nanoseconds reached() const;
    [[nodiscard]] Nanoseconds interventionTime();

    std::shared_ptr<const Scenario> m_scenario;
    std::shared_ptr<RunRecord> m_record;
    std::vector<const Variant *> m_variants;
    const bool m_paced;
    double m_speed;
    bool m_paused;
    bool m_over = false;
    std::atomic<bool> m_interruptRequested{false};
    SteadyClock m_wall;
    Pacer m_pacer;
    std::unique_ptr<Simulation> m_simulation;
    QTimer m_timer;
};

} // namespace interleave
