// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"

#include <QNetworkReply>

#include <optional>

namespace interleave {

// Why requests end, and what people are told of it. All pure.

/// An end and its sentence.
struct Ending
{
    HttpEnd end = HttpEnd::Ok;
    Message message;
};

/// What Qt says about an exchange that it has finished.
struct Finding
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString words;                       ///< Qt's own
    int status = 0;                      ///< 0: no status line came
    std::optional<QByteArray> announced; ///< Content-Length as it came; none when the body was chunked
    qint64 received = 0;
};

/// How an exchange ended that was not stopped by us: the framing is judged first, then the status.
[[nodiscard]] Ending judge(const HttpRequest &request, const Finding &finding);

/// Why a request cannot be sent at all; nothing when it can.
[[nodiscard]] std::optional<Ending> flawOf(const HttpRequest &request);

[[nodiscard]] Ending cancelled();
/// `dispatched`: it was past the gate.
[[nodiscard]] Ending timedOut(const HttpRequest &request, bool dispatched);
[[nodiscard]] Ending tooLarge(const HttpRequest &request);
[[nodiscard]] Message redirectRefused(const QUrl &target);
[[nodiscard]] Ending tooManyRedirects(int most);

} // namespace interleave
