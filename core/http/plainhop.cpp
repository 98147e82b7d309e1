// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/plainhop.h"

#include "core/http/requesttext.h"

namespace interleave {

namespace {

// As QNetworkAccessManager does, so that https and http are alike.
constexpr int mostRepetitions = 3;

QNetworkReply::NetworkError networkError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError: return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::RemoteHostClosedError: return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::SocketTimeoutError: return QNetworkReply::TimeoutError;
    default: return QNetworkReply::UnknownNetworkError;
    }
}

Breach breachIn(ResponseParser::State state)
{
    switch (state) {
    case ResponseParser::State::NotHttp: return Breach::NotHttp;
    case ResponseParser::State::HeadTooLong: return Breach::HeadTooLong;
    case ResponseParser::State::BadChunk: return Breach::BadChunk;
    default: return Breach::None;
    }
}

} // namespace

PlainHop::PlainHop(const HttpRequest &request, ConnectionPool &pool, Listener &listener)
    : m_request(request)
    , m_pool(pool)
    , m_listener(listener)
    , m_answer(std::in_place, request.method == "HEAD")
{}

PlainHop::~PlainHop() = default;

void PlainHop::start()
{
    if (!m_request.fresh)
        m_connection = m_pool.take(m_request.url.host(), static_cast<quint16>(m_request.url.port(80)));
    if (!m_connection) {
        connectAnew();
        return;
    }
    m_connection->setUser(this);
    write();
}

void PlainHop::connectAnew()
{
    m_connection = std::make_unique<PlainConnection>(m_request.url.host(), static_cast<quint16>(m_request.url.port(80)));
    m_connection->setUser(this);
    m_connection->connectToHost();
}

void PlainHop::write()
{
    ++m_tries;
    m_isWriting = true;
    m_connection->send(textOf(m_request));
}

void PlainHop::allWritten()
{
    if (!std::exchange(m_isWriting, false))
        return;
    ++m_sendings;
    m_listener.hopChanged();
}

void PlainHop::bytesCame()
{
    readOn();
    m_listener.hopChanged();
}

// A server may answer before it has read all, and what it sends without being asked is no answer of ours.
void PlainHop::readOn()
{
    const QByteArray bytes = m_connection->readAll();
    const qsizetype taken = m_answer->take(bytes);
    if (!m_answer->isOver())
        return;
    m_isOver = true;
    m_trouble.breach = breachIn(m_answer->state());
    if (m_answer->keepsAlive() && taken == bytes.size() && !m_request.fresh && !m_isWriting)
        m_pool.keep(std::move(m_connection));
    else
        m_connection.reset();
}

bool PlainHop::mayRepeat() const
{
    return m_tries > 0 && m_tries <= mostRepetitions && !m_answer->hasBegun() && isIdempotent(m_request.method);
}

void PlainHop::broke(QAbstractSocket::SocketError error, const QString &words)
{
    const QString said = words;
    readOn();
    if (m_isOver) {
        m_listener.hopChanged();
        return;
    }
    if (error == QAbstractSocket::RemoteHostClosedError && mayRepeat()) {
        connectAnew();
        return;
    }
    if (error == QAbstractSocket::RemoteHostClosedError)
        m_answer->inputEnded();
    m_isOver = true;
    if (m_answer->state() != ResponseParser::State::Done) {
        m_trouble.error = networkError(error);
        m_trouble.words = said;
    }
    m_connection.reset();
    m_listener.hopChanged();
}

} // namespace interleave
