// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/reallane.h"
#include "core/engine/rundriver.h"
#include "core/engine/session.h"
#include "core/http/demoserver.h"

#include <QTimer>

#include <atomic>
#include <stop_token>

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
    void requestInterrupt() override { m_stop.request_stop(); }

private:
    bool prepare();
    bool mayReachHosts(const QStringList &variants);
    bool mayUseDatabases(const QStringList &variants);
    bool readCaFile();
    bool startServer(const QStringList &variants);
    void startNext();
    void pump();
    void wakeUp();

    std::shared_ptr<const Scenario> m_scenario;
    std::shared_ptr<RunRecord> m_record;
    std::vector<const Variant *> m_variants;
    Destinations m_destinations;
    const RunOptions m_options;
    ClientOptions m_client;
    std::stop_source m_stop; ///< Ctrl+C
    std::atomic<bool> m_isWoken{false}; ///< a pump() is posted
    Inbox m_inbox;
    ServerNotes m_serverNotes;
    std::unique_ptr<DemoServer> m_server; ///< posts to the notes
    std::size_t m_next = 0;
    bool m_over = false;
    QTimer m_timer;
    std::unique_ptr<RealLane> m_lane;
};

} // namespace interleave
