// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/exchange.h"

#include "core/http/headertext.h"
#include "core/http/redirects.h"

#include <QSslConfiguration>

#include <utility>

namespace interleave {

namespace {

// What Qt may hold of a body before we have read it; without this a fast server fills the memory.
constexpr qint64 readAhead = 256 * 1024;

} // namespace

Exchange::Exchange(RequestId id, HttpRequest request, HttpObserver &observer, const Surroundings &surroundings)
    : m_id(id)
    , m_request(std::move(request))
    , m_observer(observer)
    , m_surroundings(surroundings)
{
    m_request.allowedHosts.append(m_request.url.host());
}

Exchange::~Exchange()
{
    letGo();
}

void Exchange::enterPhase(HttpPhase phase)
{
    m_phase = phase;
    m_observer.phaseReached(m_id, phase, m_surroundings.clock.now());
}

void Exchange::start(QNetworkAccessManager &manager)
{
    m_manager = &manager;
    dispatch();
}

void Exchange::stop(const Ending &ending)
{
    letGo();
    end(ending);
}

void Exchange::dispatch()
{
    const QNetworkRequest request = prepared();
    QNetworkReply *reply = nullptr;
    if (m_request.method == "GET" && m_request.body.isEmpty())
        reply = m_manager->get(request);
    else if (m_request.method == "HEAD")
        reply = m_manager->head(request);
    else if (m_request.method == "POST")
        reply = m_manager->post(request, m_request.body);
    else if (m_request.method == "PUT")
        reply = m_manager->put(request, m_request.body);
    else
        reply = m_manager->sendCustomRequest(request, m_request.method, m_request.body);
    m_reply = reply;
    reply->setReadBufferSize(readAhead);
    QObject::connect(reply, &QNetworkReply::requestSent, &m_ear, [this] { wasSent(); });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_ear, [this] { headersCame(); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_ear, [this] { readBody(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_ear, [this] { replyFinished(); });
    enterPhase(HttpPhase::Connecting);
}

QNetworkRequest Exchange::prepared() const
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

void Exchange::wasSent()
{
    ++m_result.sendings;
    if (m_phase < HttpPhase::Sent)
        enterPhase(HttpPhase::Sent);
}

void Exchange::headersCame()
{
    if (m_phase < HttpPhase::Receiving)
        enterPhase(HttpPhase::Receiving);
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::optional<qint64> length = lengthInDigits(m_reply->rawHeader("Content-Length"));
    if (m_request.method != "HEAD" && length && *length > m_request.bodyCap) {
        stop(tooLarge(m_request));
        m_surroundings.over(m_id);
    }
}

void Exchange::readBody()
{
    const QByteArray bytes = m_reply->readAll();
    m_result.received += bytes.size();
    if (m_result.received > m_request.bodyCap) {
        stop(tooLarge(m_request));
        m_surroundings.over(m_id);
        return;
    }
    if (m_request.wantBody)
        m_result.body += bytes;
}

void Exchange::replyFinished()
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
    if (!follows) {
        const Ending how = outcome();
        letGo();
        end(how);
    } else if (m_result.redirects == mostRedirects) {
        letGo();
        end(tooManyRedirects(mostRedirects));
    } else {
        std::variant<HttpRequest, Message> next = redirected(m_request, m_result.status, location);
        letGo();
        if (HttpRequest *request = std::get_if<HttpRequest>(&next)) {
            ++m_result.redirects;
            m_request = std::move(*request);
            m_result.received = 0;
            m_result.body.clear();
            m_phase = HttpPhase::Queued;
            dispatch();
            return;
        }
        end({HttpEnd::TooManyRedirects, std::get<Message>(next)});
    }
    m_surroundings.over(m_id);
}

Ending Exchange::outcome()
{
    Finding finding;
    finding.error = m_reply->error();
    finding.words = m_reply->errorString();
    finding.status = m_result.status;
    finding.received = m_result.received;
    if (m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding"))
        finding.announced = m_reply->rawHeader("Content-Length");
    if (m_result.received > m_request.bodyCap)
        return tooLarge(m_request);
    return judge(m_request, finding);
}

void Exchange::end(const Ending &ending)
{
    m_result.end = ending.end;
    m_result.message = ending.message;
    m_result.finished = m_surroundings.clock.now();
}

// A reply emits finished() inside abort(): nobody listens any more when that happens.
void Exchange::letGo()
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
