// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/requestparser.h"

#include "core/http/headertext.h"

#include <optional>

namespace interleave {

namespace {

// What the header lines say that matters here.
struct Head
{
    ParsedRequest request;
    std::optional<qsizetype> length;
    int hosts = 0;
    bool wantsClose = false;
    bool wantsKeepAlive = false;
};

ParseResult refused(int status)
{
    ParseResult result;
    result.outcome = ParseResult::Outcome::Refused;
    result.status = status;
    return result;
}

// The line that begins at `from`, without its CRLF (a bare LF is accepted, RFC 9112 section 2.2); moves `from` behind it.
// Nothing when the line is not there in full.
std::optional<QByteArrayView> takeLine(QByteArrayView bytes, qsizetype &from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    if (end < 0)
        return std::nullopt;
    QByteArrayView line = bytes.sliced(from, end - from);
    if (line.endsWith('\r'))
        line.chop(1);
    from = end + 1;
    return line;
}

// The status of the refusal, or 0.
int readRequestLine(QByteArrayView line, ParsedRequest &request)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return 400;
    const QByteArrayView method = line.first(first);
    QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isHeaderName(method) || target.contains(' ') || !isVisibleText(target))
        return 400;
    if (version == "HTTP/1.0")
        request.oldClient = true;
    else if (version != "HTTP/1.1")
        return version.startsWith("HTTP/") && version.size() == 8 ? 505 : 400;

    if (sameText(target.first(qMin(target.size(), qsizetype(7))), "http://")) {
        const qsizetype path = target.indexOf('/', 7);
        target = path < 0 ? QByteArrayView("/") : target.sliced(path);
    }
    if (!target.startsWith('/') && target != "*")
        return 400;
    request.method = method.toByteArray();
    request.target = target.toByteArray();
    return 0;
}

int readHeaderLine(QByteArrayView line, Head &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isHeaderName(line.first(colon)))
        return 400;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!isHeaderValue(value))
        return 400;
    if (sameText(name, "content-length")) {
        const std::optional<qint64> length = lengthInDigits(value);
        if (!length || (head.length && *head.length != *length))
            return 400;
        if (*length > requestBodyLimit)
            return 413;
        head.length = *length;
    } else if (sameText(name, "transfer-encoding")) {
        return 501;
    } else if (sameText(name, "host")) {
        ++head.hosts;
    } else if (sameText(name, "connection")) {
        head.wantsClose = head.wantsClose || listContains(value, "close");
        head.wantsKeepAlive = head.wantsKeepAlive || listContains(value, "keep-alive");
    }
    return 0;
}

} // namespace

ParseResult parseRequest(QByteArrayView bytes)
{
    const QByteArrayView header = bytes.first(qMin(bytes.size(), requestHeaderLimit));
    const ParseResult notYet = bytes.size() >= requestHeaderLimit ? refused(431) : ParseResult{};

    // Empty lines before the request line are left over from the last body: section 2.2.
    qsizetype at = 0;
    std::optional<QByteArrayView> line;
    do {
        line = takeLine(header, at);
        if (!line)
            return notYet;
    } while (line->isEmpty());

    Head head;
    if (const int status = readRequestLine(*line, head.request))
        return refused(status);
    for (;;) {
        line = takeLine(header, at);
        if (!line)
            return notYet;
        if (line->isEmpty())
            break;
        if (const int status = readHeaderLine(*line, head))
            return refused(status);
    }
    if (head.hosts > 1 || (head.hosts == 0 && !head.request.oldClient))
        return refused(400);

    const qsizetype length = head.length.value_or(0);
    if (bytes.size() - at < length)
        return {};
    ParseResult result;
    result.outcome = ParseResult::Outcome::Request;
    result.consumed = at + length;
    result.request = std::move(head.request);
    result.request.body = bytes.sliced(at, length).toByteArray();
    result.request.keepAlive = !head.wantsClose && (!result.request.oldClient || head.wantsKeepAlive);
    return result;
}

} // namespace interleave
