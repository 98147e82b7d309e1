// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/redirects.h"

#include "core/http/endings.h"
#include "core/http/headertext.h"
#include "core/http/hosts.h"

#include <algorithm>
#include <initializer_list>

namespace interleave {

namespace {

void removeHeaders(HttpRequest &request, std::initializer_list<QByteArrayView> names)
{
    request.headers.removeIf([&names](const std::pair<QByteArray, QByteArray> &header) {
        return std::any_of(names.begin(), names.end(),
                           [&header](QByteArrayView name) { return sameText(header.first, name); });
    });
}

bool isAllowed(const HttpRequest &present, const QUrl &target)
{
    const bool isWeb = target.scheme() == QLatin1String("http") || target.scheme() == QLatin1String("https");
    const bool losesSecrecy = present.url.scheme() == QLatin1String("https") && target.scheme() == QLatin1String("http");
    return target.isValid() && isWeb && !losesSecrecy && !target.host().isEmpty()
        && (isLoopback(target.host()) || present.allowedHosts.contains(target.host(), Qt::CaseInsensitive));
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::variant<HttpRequest, Message> redirected(const HttpRequest &present, int status, const QByteArray &location)
{
    const QUrl target = present.url.resolved(QUrl::fromEncoded(location));
    if (!isAllowed(present, target))
        return redirectRefused(target);

    HttpRequest next = present;
    next.url = target;
    const bool keepsMethod = status == 307 || status == 308 || present.method == "HEAD"
        || (status != 303 && present.method != "POST");
    if (!keepsMethod) {
        next.method = "GET";
        next.body.clear();
        removeHeaders(next, {"Content-Type", "Content-Encoding", "Content-Language", "Content-Location"});
    }
    if (!sameOrigin(present.url, target))
        removeHeaders(next, {"Authorization", "Cookie", "X-Api-Key", "Proxy-Authorization"});
    return next;
}

} // namespace interleave
