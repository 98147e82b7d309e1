// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/requesttext.h"

#include "core/http/headertext.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

Headers::iterator find(Headers &headers, QByteArrayView name)
{
    return std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return sameText(header.first, name); });
}

} // namespace

bool isIdempotent(const QByteArray &method)
{
    constexpr std::array methods{"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"};
    return std::any_of(methods.begin(), methods.end(), [&method](const char *one) { return method == one; });
}

bool announcesLength(const HttpRequest &request)
{
    return !request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
}

Headers headersOf(const HttpRequest &request)
{
    Headers headers;
    for (const auto &[name, value] : request.headers) {
        if (sameText(name, "content-length") || sameText(name, "transfer-encoding"))
            continue;
        if (const auto before = find(headers, name); before != headers.end())
            before->second += ", " + value;
        else
            headers.emplace_back(name, value);
    }
    const auto setDefault = [&headers](const QByteArray &name, const QByteArray &value) {
        if (find(headers, name) == headers.end())
            headers.emplace_back(name, value);
    };
    // Qt unpacks compressed bodies unless told what to accept, and then nothing can be compared with Content-Length.
    setDefault("Accept-Encoding", "identity");
    setDefault("User-Agent", "Interleave");
    if (!request.body.isEmpty() || request.method == "POST")
        setDefault("Content-Type", "application/octet-stream");
    if (request.fresh) {
        headers.removeIf([](const auto &header) { return sameText(header.first, "connection"); });
        headers.emplace_back("Connection", "close");
    }
    return headers;
}

} // namespace interleave
