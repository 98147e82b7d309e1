// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/http/hop.h"

#include <memory>

namespace interleave {

/// A request: from hop to hop, through redirects, to its result.
class HttpExchange final : public Exchange, private Hop::Listener
{
public:
    HttpExchange(RequestId id, HttpRequest request, HttpObserver &observer, const Surroundings &surroundings);
    ~HttpExchange() override;

    [[nodiscard]] Nanoseconds timeout() const override { return m_request.timeout; }
    [[nodiscard]] std::optional<Ending> flaw() const override { return flawOf(m_request); }

protected:
    [[nodiscard]] QString where() const override;
    [[nodiscard]] QString host() const override { return m_request.url.host(); }
    [[nodiscard]] Nanoseconds connectTimeout() const override { return m_request.connectTimeout; }
    [[nodiscard]] Nanoseconds idleTimeout() const override { return m_request.idleTimeout; }
    void dispatch() override;
    void letGo() override;

private:
    void hopChanged() override;
    [[nodiscard]] std::optional<Ending> hear();
    void hopEnded();
    void followTo(const QByteArray &location);
    [[nodiscard]] Ending outcome();

    HttpRequest m_request; ///< of the present hop
    std::unique_ptr<Hop> m_hop;
    int m_sendingsBefore = 0; ///< of the hops before
};

} // namespace interleave
