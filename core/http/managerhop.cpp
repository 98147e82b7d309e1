// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/managerhop.h"

#include "core/http/hosts.h"
#include "core/http/managerpool.h"
#include "core/http/oneshotbody.h"
#include "core/http/requesttext.h"

namespace interleave {

namespace {

// What Qt may hold of a body before we have read it; without this a fast server fills the memory.
constexpr qint64 readAhead = 256 * 1024;

} // namespace

ManagerHop::ManagerHop(const HttpRequest &request, const Exchange::Surroundings &surroundings, Listener &listener)
    : m_request(request)
    , m_surroundings(surroundings)
    , m_listener(listener)
    , m_pool(request.fresh ? surroundings.fresh : surroundings.kept)
    , m_manager(m_pool.take())
{}

// A reply emits finished() inside abort(): nobody listens any more when that happens.
ManagerHop::~ManagerHop()
{
    if (m_reply) {
        QObject::disconnect(m_reply, nullptr, &m_ear, nullptr);
        if (!m_reply->isFinished())
            m_reply->abort();
        m_reply->deleteLater();
    }
    m_pool.giveBack(m_manager);
}

void ManagerHop::start()
{
    m_reply = send();
    m_reply->setReadBufferSize(readAhead);
    QObject::connect(m_reply, &QNetworkReply::requestSent, &m_ear, [this] {
        ++m_sendings;
        m_listener.hopChanged();
    });
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, &m_ear, [this] {
        m_hasHead = true;
        m_listener.hopChanged();
    });
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_ear, [this] { m_listener.hopChanged(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_ear, [this] { m_listener.hopChanged(); });
    // Listened to for the words only: nothing is ever ignored.
    QObject::connect(m_reply, &QNetworkReply::sslErrors, &m_ear, [this](const QList<QSslError> &faults) {
        m_surroundings.tlsFaults.insert(hostAndPort(m_request.url), faults);
    });
}

QNetworkReply *ManagerHop::send()
{
    QNetworkRequest request = prepared();
    if (m_request.method == "GET" && m_request.body.isEmpty())
        return m_manager.get(request);
    if (m_request.method == "HEAD")
        return m_manager.head(request);
    if (isIdempotent(m_request.method)) {
        return m_request.method == "PUT" ? m_manager.put(request, m_request.body)
                                         : m_manager.sendCustomRequest(request, m_request.method, m_request.body);
    }
    // What cannot be read again cannot be sent again.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneShotBody(m_request.body, nullptr);
    QNetworkReply *reply = m_request.method == "POST" ? m_manager.post(request, body)
                                                      : m_manager.sendCustomRequest(request, m_request.method, body);
    body->setParent(reply);
    return reply;
}

QNetworkRequest ManagerHop::prepared() const
{
    QNetworkRequest request = m_surroundings.pattern;
    request.setUrl(m_request.url);
    if (m_request.url.scheme() == QLatin1String("https"))
        request.setSslConfiguration(m_surroundings.tls);
    for (const auto &[name, value] : headersOf(m_request))
        request.setRawHeader(name, value);
    return request;
}

int ManagerHop::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Of several requests that begin together Qt tells one what is wrong with the certificate, and the others only that the
// handshake failed, with the first fault's words behind.
Trouble ManagerHop::trouble() const
{
    const QList<QSslError> faults = m_surroundings.tlsFaults.value(hostAndPort(m_request.url));
    const bool areOurs = !faults.isEmpty() && m_reply->errorString().contains(faults.first().errorString());
    return {.error = m_reply->error(), .words = m_reply->errorString(), .tlsFaults = areOurs ? faults : QList<QSslError>()};
}

} // namespace interleave
