// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QSslError>

#include <optional>

namespace interleave {

// Why requests end, and what people are told of it. All pure.

/// An end and its sentence.
struct Ending
{
    HttpEnd end = HttpEnd::Ok;
    Message message;
};

inline constexpr qsizetype responseHeadLimit = 64 * 1024; ///< bytes, status line and empty line included

/// How an answer breaks HTTP's rules.
enum class Breach : quint8 { None, NotHttp, HeadTooLong, BadHead, BadChunk };

/// What whatever carries a request has met with.
struct Trouble
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString words{};               ///< of whatever carries it
    QList<QSslError> tlsFaults{};  ///< of a handshake that failed
    Breach breach = Breach::None;  ///< Qt does not tell
};

/// What is known of an exchange that is over.
struct Finding : Trouble
{
    int status = 0;                      ///< 0: no status line came
    std::optional<QByteArray> announced{}; ///< Content-Length as it came; none when the body was chunked
    qint64 received = 0;
    Nanoseconds retryAfter{0};           ///< what the answer asks for; 0: nothing
    QString proxy{};                     ///< "host:port"; empty: none
};

/// How an exchange ended that was not stopped by us: the framing is judged first, then the status.
[[nodiscard]] Ending judge(const HttpRequest &request, const Finding &finding);

/// Why a request cannot be sent at all; nothing when it can.
[[nodiscard]] std::optional<Ending> flawOf(const HttpRequest &request);

/// Of a TCP conversation: `where` is no address; what the socket reported before the conversation was over.
[[nodiscard]] Ending noTcpAddress(const QString &where);
[[nodiscard]] Ending tcpFailure(QAbstractSocket::SocketError error, const QString &host, const QString &where,
                                const QString &words);

[[nodiscard]] Ending cancelled();
/// `where` is "host:port". `dispatched`: it was past the gate.
[[nodiscard]] Ending timedOut(const QString &where, Nanoseconds timeout, bool dispatched);
[[nodiscard]] Ending notConnected(const QString &where, Nanoseconds timeout);
[[nodiscard]] Ending silent(const QString &where, Nanoseconds timeout);
[[nodiscard]] Ending tooLarge(qint64 cap);
[[nodiscard]] Ending tooManyAtOnce(int most);
[[nodiscard]] Ending tooManyInARun(const QString &host, qint64 most);
[[nodiscard]] Message redirectRefused(const QUrl &target);
[[nodiscard]] Ending tooManyRedirects(int most);

} // namespace interleave
