// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpexchange.h"

#include "core/http/headertext.h"
#include "core/http/hosts.h"
#include "core/http/managerpool.h"
#include "core/http/oneshotbody.h"
#include "core/http/redirects.h"
#include "core/http/retryafter.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>

#include <algorithm>
#include <array>
#include <utility>

namespace interleave {

namespace {

// What Qt may hold of a body before we have read it; without this a fast server fills the memory.
constexpr qint64 readAhead = 256 * 1024;

// Methods that mean the same when they come twice (RFC 9110, section 9.2.2).
bool isIdempotent(const QByteArray &method)
{
    constexpr std::array methods{"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"};
    return std::any_of(methods.begin(), methods.end(), [&method](const char *one) { return method == one; });
}

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

} // namespace

HttpExchange::HttpExchange(RequestId id, HttpRequest request, HttpObserver &observer, const Surroundings &surroundings)
    : Exchange(id, observer, surroundings)
    , m_request(std::move(request))
    , m_pool(m_request.fresh ? surroundings.fresh : surroundings.kept)
{
    m_request.allowedHosts.append(m_request.url.host());
}

HttpExchange::~HttpExchange()
{
    letGo();
    if (m_manager)
        m_pool.giveBack(*m_manager);
}

QString HttpExchange::where() const
{
    return hostAndPort(m_request.url);
}

void HttpExchange::dispatch()
{
    if (!m_manager)
        m_manager = &m_pool.take();
    m_result.proxy = proxyFor(m_request.url);
    m_reply = send();
    m_reply->setReadBufferSize(readAhead);
    QObject::connect(m_reply, &QNetworkReply::requestSent, &m_ear, [this] { wasSent(); });
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, &m_ear, [this] { headersCame(); });
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_ear, [this] { readBody(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_ear, [this] { replyFinished(); });
    // Listened to for the words only: nothing is ever ignored.
    QObject::connect(m_reply, &QNetworkReply::sslErrors, &m_ear, [this](const QList<QSslError> &faults) {
        m_surroundings.tlsFaults.insert(where(), faults);
    });
    enterPhase(HttpPhase::Connecting);
}

QNetworkReply *HttpExchange::send()
{
    QNetworkRequest request = prepared();
    if (m_request.method == "GET" && m_request.body.isEmpty())
        return m_manager->get(request);
    if (m_request.method == "HEAD")
        return m_manager->head(request);
    if (isIdempotent(m_request.method)) {
        return m_request.method == "PUT" ? m_manager->put(request, m_request.body)
                                         : m_manager->sendCustomRequest(request, m_request.method, m_request.body);
    }
    // What cannot be read again cannot be sent again.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneShotBody(m_request.body, nullptr);
    QNetworkReply *reply = m_request.method == "POST" ? m_manager->post(request, body)
                                                      : m_manager->sendCustomRequest(request, m_request.method, body);
    body->setParent(reply);
    return reply;
}

QNetworkRequest HttpExchange::prepared() const
{
    QNetworkRequest request = m_surroundings.pattern;
    request.setUrl(m_request.url);
    if (m_request.url.scheme() == QLatin1String("https"))
        request.setSslConfiguration(m_surroundings.tls);
    for (const auto &[name, value] : m_request.headers) {
        if (sameText(name, "content-length") || sameText(name, "transfer-encoding"))
            continue;
        const QByteArray before = request.rawHeader(name);
        request.setRawHeader(name, before.isEmpty() ? value : before + ", " + value);
    }
    const auto setDefault = [&request](const QByteArray &name, const QByteArray &value) {
        if (!request.hasRawHeader(name))
            request.setRawHeader(name, value);
    };
    // Qt unpacks compressed bodies unless told what to accept, and then nothing can be compared with Content-Length.
    setDefault("Accept-Encoding", "identity");
    setDefault("User-Agent", "Interleave");
    if (!m_request.body.isEmpty() || m_request.method == "POST")
        setDefault("Content-Type", "application/octet-stream");
    if (m_request.fresh)
        request.setRawHeader("Connection", "close");
    return request;
}

void HttpExchange::wasSent()
{
    sign();
    ++m_result.sendings;
    if (m_result.repeats() > 0)
        static_cast<void>(spend(host())); // it is gone already, but it counts
    if (phase() < HttpPhase::Sent)
        enterPhase(HttpPhase::Sent);
}

void HttpExchange::headersCame()
{
    sign();
    if (phase() < HttpPhase::Receiving)
        enterPhase(HttpPhase::Receiving);
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::optional<qint64> length = lengthInDigits(m_reply->rawHeader("Content-Length"));
    if (m_request.method != "HEAD" && length && *length > m_request.bodyCap)
        endNow(tooLarge(m_request.bodyCap));
}

void HttpExchange::readBody()
{
    sign();
    const QByteArray bytes = m_reply->readAll();
    m_result.received += bytes.size();
    if (m_result.received > m_request.bodyCap) {
        endNow(tooLarge(m_request.bodyCap));
        return;
    }
    if (m_request.wantBody)
        m_result.body += bytes;
}

void HttpExchange::replyFinished()
{
    const QByteArray rest = m_reply->readAll();
    m_result.received += rest.size();
    if (m_request.wantBody)
        m_result.body += rest;
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();

    const QByteArray location = m_reply->rawHeader("Location");
    const bool wanted = m_request.expectedStatus && *m_request.expectedStatus == m_result.status;
    const bool follows = isRedirect(m_result.status) && !location.isEmpty() && !wanted
        && m_reply->error() == QNetworkReply::NoError;
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
    if (m_result.received > m_request.bodyCap)
        return tooLarge(m_request.bodyCap);
    if (m_result.status == 429 || m_result.status == 503)
        m_result.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"));
    Finding finding;
    finding.error = m_reply->error();
    finding.words = m_reply->errorString();
    finding.status = m_result.status;
    finding.received = m_result.received;
    finding.retryAfter = m_result.retryAfter;
    finding.tlsFaults = tlsFaults();
    finding.proxy = m_result.proxy;
    if (m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding"))
        finding.announced = m_reply->rawHeader("Content-Length");
    return judge(m_request, finding);
}

// Of several requests that begin together Qt tells one what is wrong with the certificate, and the others only that the
// handshake failed, with the first fault's words behind.
QList<QSslError> HttpExchange::tlsFaults() const
{
    const QList<QSslError> faults = m_surroundings.tlsFaults.value(where());
    const bool areOurs = !faults.isEmpty() && m_reply->errorString().contains(faults.first().errorString());
    return areOurs ? faults : QList<QSslError>();
}

// A reply emits finished() inside abort(): nobody listens any more when that happens.
void HttpExchange::letGo()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    QObject::disconnect(reply, nullptr, &m_ear, nullptr);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

} // namespace interleave
