// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/realmachine.h"
#include "core/engine/rundriver.h"
#include "core/engine/session.h"
#include "core/engine/variantrun.h"
#include "core/http/demoserver.h"
#include "core/time/steadyclock.h"

#include <QTimer>

namespace interleave {

/// Drives real variants, one after another so that they do not disturb each other, each from a zero of its own.
class RealRun final : public RunDriver
{
    Q_OBJECT

public:
    RealRun(std::shared_ptr<const Scenario> scenario, std::vector<const Variant *> variants,
            std::shared_ptr<RunRecord> record, const RunOptions &options);
    ~RealRun() override;

    void begin() override;
    void interrupt() override;
    void cancelTask(int variant, TaskId task) override;
    void requestInterrupt() override { m_inbox.interrupt(); }

private:
    // The variant that runs now.
    struct Lane
    {
        Lane(const RealRun &owner, Inbox &inbox, std::size_t index);
        ~Lane();
        bool runOne();

        std::shared_ptr<SteadyClock> clock = std::make_shared<SteadyClock>();
        Loop loop{*clock};
        RealMachine machine;
        VariantRun run;
        bool knowsOfInterrupt = false;
    };

    bool prepare();
    bool prepareDatabases(const QStringList &variants);
    void startNext();
    void pump();

    std::shared_ptr<const Scenario> m_scenario;
    std::shared_ptr<RunRecord> m_record;
    std::vector<const Variant *> m_variants;
    Destinations m_destinations;
    RunOptions m_options;
    std::unique_ptr<DemoServer> m_server;
    Inbox m_inbox;
    std::size_t m_next = 0;
    bool m_over = false;
    QTimer m_timer;
    std::unique_ptr<Lane> m_lane;
};

} // namespace interleave
