// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/exchange.h"

#include "core/http/hosts.h"

#include <algorithm>

namespace interleave {

Exchange::Exchange(RequestId id, HttpObserver &observer, const Surroundings &surroundings)
    : m_id(id)
    , m_surroundings(surroundings)
    , m_observer(observer)
{}

Exchange::~Exchange()
{
    if (m_hasPlace)
        m_surroundings.limits.leave();
}

void Exchange::enterPhase(HttpPhase phase)
{
    m_phase = phase;
    m_observer.phaseReached(m_id, phase, m_surroundings.clock.now());
}

bool Exchange::takePlace()
{
    if (!m_hasPlace && !isLoopback(host()))
        m_hasPlace = m_surroundings.limits.tryEnter();
    return m_hasPlace || isLoopback(host());
}

std::optional<Ending> Exchange::start()
{
    sign();
    std::optional<Ending> tooMany = spend(host());
    if (!tooMany)
        dispatch();
    return tooMany;
}

void Exchange::stop(const Ending &ending)
{
    letGo();
    end(ending);
}

Exchange::TimePoint Exchange::patience() const
{
    const Nanoseconds most = m_phase < HttpPhase::Sent ? connectTimeout() : idleTimeout();
    return m_lastSign + std::min<Nanoseconds>(most, std::chrono::hours(24 * 365));
}

Ending Exchange::stuck() const
{
    return m_phase < HttpPhase::Sent ? notConnected(where(), connectTimeout()) : silent(where(), idleTimeout());
}

Ending Exchange::late(bool dispatched) const
{
    return timedOut(where(), timeout(), dispatched);
}

std::optional<Ending> Exchange::spend(const QString &host)
{
    if (isLoopback(host))
        return std::nullopt;
    // From this machine's own server to another: it has no place yet, and cannot wait for one.
    if (!m_hasPlace && !(m_hasPlace = m_surroundings.limits.tryEnter()))
        return tooManyAtOnce(ForeignLimits::mostAtOnce);
    if (!m_surroundings.limits.spend(host))
        return tooManyInARun(host, ForeignLimits::mostInARun);
    return std::nullopt;
}

void Exchange::end(const Ending &ending)
{
    m_result.end = ending.end;
    m_result.message = ending.message;
    m_result.finished = m_surroundings.clock.now();
}

void Exchange::endNow(const Ending &ending)
{
    stop(ending);
    m_surroundings.over(m_id);
}

} // namespace interleave
