// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/conversation.h"
#include "core/http/demoroutes.h"

namespace interleave {

/// HTTP on a connection of the demo server: reads a request, waits, answers, and goes on to the next.
class DemoConnection final : public Conversation
{
public:
    /// What all connections share outlives them.
    DemoConnection(const Place &place, DemoRoutes &routes, DemoCounters &counters);

protected:
    QCoro::Task<> converse(FrameMark mark) override;

private:
    DemoRoutes &m_routes;
    DemoCounters &m_counters;
};

} // namespace interleave
