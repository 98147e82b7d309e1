// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpexchange.h"

#include "core/http/headertext.h"
#include "core/http/hosts.h"
#include "core/http/managerhop.h"
#include "core/http/curlhop.h"
#include "core/http/redirects.h"
#include "core/http/retryafter.h"

#include <QNetworkProxyFactory>

#include <utility>

namespace interleave {

namespace {

// Which proxy Qt takes for that address; empty for none, as for this machine.
QString proxyFor(const QUrl &url)
{
    if (isLoopback(url.host()))
        return {};
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy || proxies.first().hostName().isEmpty())
        return {};
    return proxies.first().hostName() + u':' + QString::number(proxies.first().port());
}

// Encryption, proxies and passwords in addresses are Qt's business.
bool isPlain(const QUrl &url, const QString &proxy)
{
    return url.scheme() == QLatin1String("http") && proxy.isEmpty() && url.userInfo().isEmpty();
}

} // namespace

HttpExchange::HttpExchange(RequestId id, HttpRequest request, HttpObserver &observer, const Surroundings &surroundings)
    : Exchange(id, observer, surroundings)
    , m_request(std::move(request))
{
    m_request.allowedHosts.append(m_request.url.host());
}

HttpExchange::~HttpExchange() = default;

QString HttpExchange::where() const
{
    return hostAndPort(m_request.url);
}

void HttpExchange::dispatch()
{
    m_result.proxy = proxyFor(m_request.url);
    Hop::Listener &listener = *this;
    if (isPlain(m_request.url, m_result.proxy))
        m_hop = std::make_unique<CurlHop>(m_request, m_surroundings.curl, listener);
    else
        m_hop = std::make_unique<ManagerHop>(m_request, m_surroundings, listener);
    enterPhase(HttpPhase::Connecting);
    m_hop->start();
}

void HttpExchange::letGo()
{
    m_hop.reset();
}

void HttpExchange::hopChanged()
{
    sign();
    if (const std::optional<Ending> early = hear())
        endNow(*early);
    else if (m_hop->isOver())
        hopEnded();
}

// Takes in what there is, and says if that is enough.
std::optional<Ending> HttpExchange::hear()
{
    for (const int sendings = m_sendingsBefore + m_hop->sendings(); m_result.sendings < sendings;) {
        ++m_result.sendings;
        if (m_result.repeats() > 0)
            static_cast<void>(spend(host())); // it is gone already, but it counts
        if (phase() < HttpPhase::Sent)
            enterPhase(HttpPhase::Sent);
    }
    if (m_hop->hasHead() && phase() < HttpPhase::Receiving) {
        enterPhase(HttpPhase::Receiving);
        m_result.status = m_hop->status();
        const std::optional<qint64> length = lengthInDigits(m_hop->header("Content-Length"));
        if (m_request.method != "HEAD" && length && *length > m_request.bodyCap)
            return tooLarge(m_request.bodyCap);
    }
    const QByteArray bytes = m_hop->takeBody();
    m_result.received += bytes.size();
    if (m_result.received > m_request.bodyCap)
        return tooLarge(m_request.bodyCap);
    if (m_request.wantBody)
        m_result.body += bytes;
    return std::nullopt;
}

void HttpExchange::hopEnded()
{
    m_result.status = m_hop->status();
    const QByteArray location = m_hop->header("Location");
    const bool wanted = m_request.expectedStatus && *m_request.expectedStatus == m_result.status;
    const Trouble trouble = m_hop->trouble();
    const bool follows = isRedirect(m_result.status) && !location.isEmpty() && !wanted
        && trouble.error == QNetworkReply::NoError && trouble.breach == Breach::None;
    if (!follows)
        endNow(outcome());
    else if (m_result.redirects == mostRedirects)
        endNow(tooManyRedirects(mostRedirects));
    else
        followTo(location);
}

void HttpExchange::followTo(const QByteArray &location)
{
    std::variant<HttpRequest, Message> next = redirected(m_request, m_result.status, location);
    if (const Message *refused = std::get_if<Message>(&next)) {
        endNow({HttpEnd::TooManyRedirects, *refused});
        return;
    }
    m_sendingsBefore = m_result.sendings;
    letGo();
    m_request = std::move(std::get<HttpRequest>(next));
    if (const std::optional<Ending> tooMany = spend(host())) {
        endNow(*tooMany);
        return;
    }
    ++m_result.redirects;
    m_result.received = 0;
    m_result.body.clear();
    sign();
    dispatch();
}

Ending HttpExchange::outcome()
{
    if (m_result.status == 429 || m_result.status == 503)
        m_result.retryAfter = retryAfter(m_hop->header("Retry-After"), m_hop->header("Date"));
    Finding finding;
    static_cast<Trouble &>(finding) = m_hop->trouble();
    finding.status = m_result.status;
    finding.received = m_result.received;
    finding.retryAfter = m_result.retryAfter;
    finding.proxy = m_result.proxy;
    if (m_hop->header("Transfer-Encoding").isEmpty()) {
        if (const QByteArray length = m_hop->header("Content-Length"); !length.isEmpty())
            finding.announced = length;
    }
    return judge(m_request, finding);
}

} // namespace interleave
