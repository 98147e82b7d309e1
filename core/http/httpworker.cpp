// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpworker.h"

#include "core/http/httpexchange.h"
#include "core/http/tcpexchange.h"

#include <algorithm>
#include <vector>

namespace interleave {

namespace {

QNetworkRequest patternOfRequests()
{
    QNetworkRequest pattern;
    pattern.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt 6.4 lacks the HTTP/2 corrections of 2023 and 2024.
    pattern.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    pattern.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    pattern.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    pattern.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    pattern.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Bodies are not unpacked (headersOf() says what it accepts); should Qt ever do so, no further than the cap.
    pattern.setDecompressedSafetyCheckThreshold(8 * 1024 * 1024);
    return pattern;
}

// One for all requests: built for each it would cost four times the processor's time of a request.
QSslConfiguration configurationWith(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(authorities);
    return tls;
}

// When an exchange is looked at first: most have ended by then, and shorter patience is of tests only.
constexpr std::chrono::milliseconds firstPatience{250};

// Connections kept open to several hosts, however few are used at once.
constexpr int fewIdle = 32;

} // namespace

HttpClient::Worker::Worker(const Clock &clock, const ClientOptions &options)
    : m_limit(std::max(options.limit, 1))
    , m_limits(options.limits ? options.limits : std::make_shared<ForeignLimits>())
    , m_curl(std::max(m_limit, fewIdle))
    , m_kept(m_limit)
    , m_fresh(m_limit)
    , m_surroundings{.clock = clock,
                     .pattern = patternOfRequests(),
                     .tls = configurationWith(options.authorities),
                     .curl = m_curl,
                     .kept = m_kept,
                     .fresh = m_fresh,
                     .limits = *m_limits,
                     .tlsFaults = m_tlsFaults,
                     .over = [this](RequestId id) {
                         finish(m_entries.find(id));
                         admit();
                     }}
    , m_deadlines([this](RequestId id) { deadlineCame(id); })
    , m_patience([this](RequestId id) { patienceCame(id); })
{
    m_kept.prepare(m_surroundings.pattern);
    m_limits->listen(this, [this] { QMetaObject::invokeMethod(&m_place, [this] { admit(); }, Qt::QueuedConnection); });
}

HttpClient::Worker::~Worker()
{
    m_limits->ignore(this);
    abortAll();
}

std::unique_ptr<Exchange> HttpClient::Worker::exchangeOf(RequestId id, Order order, HttpObserver &observer)
{
    if (auto *request = std::get_if<HttpRequest>(&order))
        return std::make_unique<HttpExchange>(id, std::move(*request), observer, m_surroundings);
    return std::make_unique<TcpExchange>(id, std::move(std::get<TcpRequest>(order)), observer, m_surroundings);
}

void HttpClient::Worker::enqueue(RequestId id, Order order, HttpObserver &observer, TimePoint arrived)
{
    const auto entry = m_entries.emplace(id, Entry{exchangeOf(id, std::move(order), observer)}).first;
    Exchange &exchange = *entry->second.exchange;
    exchange.enterPhase(HttpPhase::Queued);
    if (const std::optional<Ending> flaw = exchange.flaw()) {
        stop(entry, *flaw);
        return;
    }
    // A timeout of centuries is none, and must not overflow.
    if (exchange.timeout() > Nanoseconds(0) && exchange.timeout() < std::chrono::hours(24 * 365)) {
        entry->second.deadline = arrived + exchange.timeout();
        m_deadlines.set(entry->second.deadline, id);
    }
    m_line.push_back(id);
}

void HttpClient::Worker::abort(RequestId id)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end())
        stop(entry, cancelled());
}

void HttpClient::Worker::abortAll()
{
    m_line.clear();
    std::vector<RequestId> ids;
    ids.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries)
        ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    for (const RequestId id : ids)
        abort(id);
}

void HttpClient::Worker::admit()
{
    m_admitting = false;
    while (m_onWire < m_limit && !m_line.empty()) {
        const RequestId id = m_line.front();
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end() && !entry->second.exchange->takePlace())
            return; // somebody else of the run has it, and its leaving is listened for
        m_line.pop_front();
        if (entry == m_entries.end())
            continue;
        ++m_onWire;
        Exchange &exchange = *entry->second.exchange;
        entry->second.patience = TimePoint::clock::now() + firstPatience;
        m_patience.set(entry->second.patience, id);
        if (const std::optional<Ending> ending = exchange.start())
            stop(entry, *ending);
    }
}

void HttpClient::Worker::deadlineCame(RequestId id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    stop(entry, entry->second.exchange->late(entry->second.patience != TimePoint::max()));
    admitSoon();
}

// Looked at again when it would be stuck if nothing happened: far cheaper than a timer moved by every byte.
void HttpClient::Worker::patienceCame(RequestId id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    const TimePoint patience = entry->second.exchange->patience();
    if (patience > TimePoint::clock::now()) {
        entry->second.patience = patience;
        m_patience.set(patience, id);
        return;
    }
    stop(entry, entry->second.exchange->stuck());
    admitSoon();
}

// Posted, so that those whose time comes at the same moment are not put on the wire first.
void HttpClient::Worker::admitSoon()
{
    if (m_admitting)
        return;
    m_admitting = true;
    QMetaObject::invokeMethod(&m_place, [this] { admit(); }, Qt::QueuedConnection);
}

void HttpClient::Worker::stop(Entries::iterator entry, const Ending &ending)
{
    entry->second.exchange->stop(ending);
    finish(entry);
}

void HttpClient::Worker::finish(Entries::iterator entry)
{
    const RequestId id = entry->first;
    const Entry ended = std::move(entry->second);
    m_entries.erase(entry);
    if (ended.deadline != TimePoint::max())
        m_deadlines.cancel(ended.deadline, id);
    if (ended.patience != TimePoint::max()) {
        m_patience.cancel(ended.patience, id);
        --m_onWire;
    }
    ended.exchange->observer().ended(id, ended.exchange->result());
}

} // namespace interleave
