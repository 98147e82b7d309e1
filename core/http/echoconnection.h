// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/conversation.h"

namespace interleave {

/// The echo port of the demo server: what has come is sent back after a while, until the client has sent all.
class EchoConnection final : public Conversation
{
public:
    EchoConnection(const Place &place, std::chrono::milliseconds latency)
        : Conversation(place, DemoNote::Port::Echo)
        , m_latency(latency)
    {}

protected:
    QCoro::Task<> converse(FrameMark mark) override;

private:
    const std::chrono::milliseconds m_latency;
};

} // namespace interleave
