// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace interleave {

/// A request as the demo server received it.
struct ParsedRequest
{
    QByteArray method;      ///< as sent; methods are case-sensitive
    QByteArray target;      ///< "/path?query", or "*"; of an absolute address only path and query are left
    QByteArray body;
    bool keepAlive = true;  ///< the client wants to go on using the connection
    bool oldClient = false; ///< HTTP/1.0: must be told that the connection stays open
};

/// What the bytes at hand amount to.
struct ParseResult
{
    enum class Outcome : quint8 { NeedMore, Request, Refused };

    Outcome outcome = Outcome::NeedMore;
    qsizetype consumed = 0; ///< Request: how many bytes it took; what follows belongs to the next one
    int status = 0;         ///< Refused: the answer to give before closing (400, 413, 431, 501 or 505)
    ParsedRequest request;  ///< Request only
};

inline constexpr qsizetype requestHeaderLimit = 16 * 1024; ///< bytes, request line and empty line included
inline constexpr qsizetype requestBodyLimit = 1024 * 1024; ///< bytes

/// Reads the first request in `bytes`: RFC 9112, sections 2 to 6. Bodies need a Content-Length; a transfer coding is
/// refused with 501. Pure: the same bytes give the same result, and more bytes may turn NeedMore into something else.
[[nodiscard]] ParseResult parseRequest(QByteArrayView bytes);

} // namespace interleave
