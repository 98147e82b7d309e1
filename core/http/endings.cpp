// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/endings.h"

#include "core/http/headertext.h"
#include "core/http/hosts.h"

#include <QLocale>

#include <algorithm>

namespace interleave {

namespace {

Ending ending(HttpEnd end, const char *source, const QStringList &arguments = {})
{
    return {.end = end, .message = {.source = source, .arguments = arguments}};
}

// 1,000: as English writes it, the same in every file.
QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString milliseconds(Nanoseconds time)
{
    return QString::number(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
}

QString shown(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

// Qt makes errors of statuses from 400 on; to us these are answers.
bool isAboutStatus(const Finding &finding)
{
    using Error = QNetworkReply::NetworkError;
    return finding.status >= 400
        && ((finding.error >= Error::ContentAccessDenied && finding.error <= Error::UnknownContentError)
            || finding.error == Error::ProtocolInvalidOperationError || finding.error == Error::ProxyAuthenticationRequiredError
            || (finding.error >= Error::InternalServerError && finding.error <= Error::UnknownServerError));
}

std::optional<Ending> framingFault(const HttpRequest &request, const Finding &finding)
{
    const bool bodiless = request.method == "HEAD" || finding.status == 204 || finding.status == 304;
    if (finding.status == 0 || bodiless || !finding.announced)
        return std::nullopt;
    const std::optional<qint64> length = lengthInDigits(*finding.announced);
    if (!length) {
        return ending(HttpEnd::Incomplete, QT_TRANSLATE_NOOP("Message", "The announced length cannot be true: %1"),
                      {QString::fromLatin1(*finding.announced)});
    }
    if (finding.received != *length) {
        return ending(HttpEnd::Incomplete, QT_TRANSLATE_NOOP("Message", "Incomplete: %1 of %2 bytes"),
                      {grouped(finding.received), grouped(*length)});
    }
    return std::nullopt;
}

Ending judgeError(const HttpRequest &request, const Finding &finding)
{
    using Error = QNetworkReply::NetworkError;
    const QString where = hostAndPort(request.url);
    switch (finding.error) {
    case Error::ConnectionRefusedError:
        return ending(HttpEnd::Refused, QT_TRANSLATE_NOOP("Message", "%1 refused the connection"), {where});
    case Error::HostNotFoundError:
        return ending(HttpEnd::NameNotFound, QT_TRANSLATE_NOOP("Message", "There is no host named %1"),
                      {request.url.host()});
    case Error::RemoteHostClosedError:
        if (finding.status == 0) {
            return ending(HttpEnd::ConnectionLost,
                          QT_TRANSLATE_NOOP("Message", "The connection to %1 ended without an answer"), {where});
        }
        return ending(HttpEnd::ConnectionLost,
                      QT_TRANSLATE_NOOP("Message", "The connection to %1 ended in the middle of the answer"), {where});
    case Error::SslHandshakeFailedError:
        return ending(HttpEnd::TlsFailed, QT_TRANSLATE_NOOP("Message", "No secure connection to %1: %2"),
                      {where, finding.words});
    case Error::TimeoutError:
        return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "%1 did not react to the attempt to connect"),
                      {where});
    default:
        return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "The exchange with %1 failed: %2"),
                      {where, finding.words});
    }
}

} // namespace

Ending judge(const HttpRequest &request, const Finding &finding)
{
    const bool answered = finding.error == QNetworkReply::NoError || isAboutStatus(finding);
    const bool cutShort = finding.error == QNetworkReply::RemoteHostClosedError;
    if (answered || cutShort) {
        if (const std::optional<Ending> fault = framingFault(request, finding))
            return *fault;
    }
    if (!answered)
        return judgeError(request, finding);
    const QString status = QString::number(finding.status);
    if (request.expectedStatus && *request.expectedStatus != finding.status) {
        return ending(HttpEnd::UnexpectedStatus, QT_TRANSLATE_NOOP("Message", "The server answered with status %1, not %2"),
                      {status, QString::number(*request.expectedStatus)});
    }
    if (!request.expectedStatus && (finding.status < 200 || finding.status > 299))
        return ending(HttpEnd::UnexpectedStatus, QT_TRANSLATE_NOOP("Message", "The server answered with status %1"), {status});
    return {};
}

std::optional<Ending> flawOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) {
        return ending(HttpEnd::BadAddress, QT_TRANSLATE_NOOP("Message", "This is no http or https address: %1"),
                      {shown(url)});
    }
    if (url.host().isEmpty())
        return ending(HttpEnd::BadAddress, QT_TRANSLATE_NOOP("Message", "The address names no host: %1"), {shown(url)});
    if (!isHeaderName(request.method)) {
        return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "This is no method: %1"),
                      {QString::fromUtf8(request.method)});
    }
    for (const auto &[name, value] : request.headers) {
        if (!isHeaderName(name) || !isHeaderValue(value)) {
            return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "This header cannot be sent: %1"),
                          {QString::fromUtf8(name)});
        }
    }
    return std::nullopt;
}

Ending cancelled()
{
    return ending(HttpEnd::Cancelled, QT_TRANSLATE_NOOP("Message", "Cancelled"));
}

Ending timedOut(const HttpRequest &request, bool dispatched)
{
    if (dispatched) {
        return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "No whole answer from %1 within %2 ms"),
                      {hostAndPort(request.url), milliseconds(request.timeout)});
    }
    return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "Still in the queue after %1 ms"),
                  {milliseconds(request.timeout)});
}

Ending tooLarge(const HttpRequest &request)
{
    return ending(HttpEnd::TooLarge, QT_TRANSLATE_NOOP("Message", "The answer is longer than the allowed %1 bytes"),
                  {grouped(request.bodyCap)});
}

Message redirectRefused(const QUrl &target)
{
    return ending(HttpEnd::TooManyRedirects, QT_TRANSLATE_NOOP("Message", "A redirect to %1 is not allowed"), {shown(target)}).message;
}

Ending tooManyRedirects(int most)
{
    return ending(HttpEnd::TooManyRedirects, QT_TRANSLATE_NOOP("Message", "More than %1 redirects"),
                  {QString::number(most)});
}

} // namespace interleave
