// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpworker.h"

#include <QSslConfiguration>

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
    return pattern;
}

} // namespace

HttpClient::Worker::Worker(const Clock &clock, int limit)
    : m_limit(std::max(limit, 1))
    , m_surroundings{
          .clock = clock,
          .pattern = patternOfRequests(),
          .tls = QSslConfiguration::defaultConfiguration(),
          .over = [this](RequestId id) {
              finish(m_entries.find(id));
              admit();
          }}
    , m_kept(m_limit)
    , m_fresh(m_limit)
    , m_deadlines([this](RequestId id) { deadlineCame(id); })
{
    m_kept.prepare(m_surroundings.pattern);
}

HttpClient::Worker::~Worker()
{
    abortAll();
}

void HttpClient::Worker::enqueue(RequestId id, HttpRequest request, HttpObserver &observer, TimePoint arrived)
{
    const Nanoseconds timeout = request.timeout;
    const std::optional<Ending> flaw = flawOf(request);
    const auto entry = m_entries
                           .emplace(id, Entry{std::make_unique<Exchange>(id, std::move(request), observer, m_surroundings),
                                              TimePoint::max()})
                           .first;
    entry->second.exchange->enterPhase(HttpPhase::Queued);
    if (flaw) {
        stop(entry, *flaw);
        return;
    }
    // A timeout of centuries is none, and must not overflow.
    if (timeout > Nanoseconds(0) && timeout < std::chrono::hours(24 * 365)) {
        entry->second.deadline = arrived + timeout;
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
        const auto entry = m_entries.find(m_line.front());
        m_line.pop_front();
        if (entry == m_entries.end())
            continue;
        Exchange &exchange = *entry->second.exchange;
        ++m_onWire;
        exchange.start(exchange.request().fresh ? m_fresh.take() : m_kept.take());
    }
}

void HttpClient::Worker::deadlineCame(RequestId id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    const Exchange &exchange = *entry->second.exchange;
    stop(entry, timedOut(exchange.request(), exchange.manager() != nullptr));
    // Posted, so that those whose deadline is the same moment are not put on the wire first.
    if (!m_admitting) {
        m_admitting = true;
        QMetaObject::invokeMethod(&m_place, [this] { admit(); }, Qt::QueuedConnection);
    }
}

void HttpClient::Worker::stop(Entries::iterator entry, const Ending &ending)
{
    entry->second.exchange->stop(ending);
    finish(entry);
}

void HttpClient::Worker::finish(Entries::iterator entry)
{
    const RequestId id = entry->first;
    const std::unique_ptr<Exchange> exchange = std::move(entry->second.exchange);
    if (entry->second.deadline != TimePoint::max())
        m_deadlines.cancel(entry->second.deadline, id);
    m_entries.erase(entry);
    if (QNetworkAccessManager *manager = exchange->manager()) {
        (exchange->request().fresh ? m_fresh : m_kept).giveBack(*manager);
        --m_onWire;
    }
    exchange->observer().ended(id, exchange->result());
}

} // namespace interleave
