// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/endings.h"

#include "core/http/headertext.h"
#include "core/http/hosts.h"
#include "core/http/tlswords.h"

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

Ending judgeBreach(Breach breach, const QString &where, const QString &words)
{
    if (breach == Breach::BadHead) {
        return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "The header of the answer from %1 breaks the rules of HTTP: %2"),
                      {where, words});
    }
    if (breach == Breach::HeadTooLong) {
        return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "The header of the answer from %1 is longer than the allowed %2 bytes"),
                      {where, grouped(responseHeadLimit)});
    }
    if (breach == Breach::BadChunk)
        return ending(HttpEnd::Incomplete, QT_TRANSLATE_NOOP("Message", "The chunks of the answer from %1 do not fit together"), {where});
    return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "What came from %1 is not HTTP"), {where});
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
    case Error::ContentReSendError: // closed, and the body of such a method is not sent twice
        if (finding.status == 0) {
            return ending(HttpEnd::ConnectionLost,
                          QT_TRANSLATE_NOOP("Message", "The connection to %1 ended without an answer"), {where});
        }
        return ending(HttpEnd::ConnectionLost,
                      QT_TRANSLATE_NOOP("Message", "The connection to %1 ended in the middle of the answer"), {where});
    case Error::SslHandshakeFailedError:
        return {HttpEnd::TlsFailed, tlsMessage(finding.tlsFaults, where, finding.words)};
    case Error::TimeoutError:
        return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "%1 did not react to the attempt to connect"),
                      {where});
    case Error::ProxyConnectionRefusedError:
    case Error::ProxyConnectionClosedError:
    case Error::ProxyNotFoundError:
    case Error::ProxyTimeoutError:
    case Error::ProxyAuthenticationRequiredError:
        return ending(HttpEnd::Refused, QT_TRANSLATE_NOOP("Message", "The proxy %1 does not let the request to %2 through: %3"),
                      {finding.proxy, where, finding.words});
    default:
        return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "The exchange with %1 failed: %2"),
                      {where, finding.words});
    }
}

} // namespace

Ending judge(const HttpRequest &request, const Finding &finding)
{
    if (finding.breach != Breach::None)
        return judgeBreach(finding.breach, hostAndPort(request.url), finding.words);
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
    const bool failed = !request.expectedStatus && (finding.status < 200 || finding.status > 299);
    if (failed && finding.retryAfter > Nanoseconds{0}) {
        return ending(HttpEnd::UnexpectedStatus,
                      QT_TRANSLATE_NOOP("Message", "The server answered with status %1 and asks to be left alone for %2 s"),
                      {status, QString::number(std::chrono::ceil<std::chrono::seconds>(finding.retryAfter).count())});
    }
    if (failed)
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

Ending noTcpAddress(const QString &where)
{
    return ending(HttpEnd::BadAddress, QT_TRANSLATE_NOOP("Message", "This is no host and port: %1"), {where});
}

Ending tcpFailure(QAbstractSocket::SocketError error, const QString &host, const QString &where, const QString &words)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return ending(HttpEnd::Refused, QT_TRANSLATE_NOOP("Message", "%1 refused the connection"), {where});
    case QAbstractSocket::HostNotFoundError:
        return ending(HttpEnd::NameNotFound, QT_TRANSLATE_NOOP("Message", "There is no host named %1"), {host});
    case QAbstractSocket::RemoteHostClosedError:
        return ending(HttpEnd::ConnectionLost, QT_TRANSLATE_NOOP("Message", "%1 closed the connection before all was sent"), {where});
    default:
        return ending(HttpEnd::Protocol, QT_TRANSLATE_NOOP("Message", "The conversation with %1 failed: %2"), {where, words});
    }
}

Ending cancelled()
{
    return ending(HttpEnd::Cancelled, QT_TRANSLATE_NOOP("Message", "Cancelled"));
}

Ending timedOut(const QString &where, Nanoseconds timeout, bool dispatched)
{
    if (dispatched) {
        return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "No whole answer from %1 within %2 ms"),
                      {where, milliseconds(timeout)});
    }
    return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "Still in the queue after %1 ms"), {milliseconds(timeout)});
}

Ending notConnected(const QString &where, Nanoseconds timeout)
{
    return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "No connection to %1 within %2 ms"),
                  {where, milliseconds(timeout)});
}

Ending silent(const QString &where, Nanoseconds timeout)
{
    return ending(HttpEnd::TimedOut, QT_TRANSLATE_NOOP("Message", "Nothing has come from %1 for %2 ms"),
                  {where, milliseconds(timeout)});
}

Ending tooLarge(qint64 cap)
{
    return ending(HttpEnd::TooLarge, QT_TRANSLATE_NOOP("Message", "The answer is longer than the allowed %1 bytes"), {grouped(cap)});
}

Ending tooManyAtOnce(int most)
{
    return ending(HttpEnd::LimitReached,
                  QT_TRANSLATE_NOOP("Message", "Not sent: %1 requests to other hosts are under way, and a run sends no more at once"),
                  {QString::number(most)});
}

Ending tooManyInARun(const QString &host, qint64 most)
{
    return ending(HttpEnd::LimitReached, QT_TRANSLATE_NOOP("Message", "Not sent: this run has sent %1 requests to %2, and a run sends no more"),
                  {grouped(most), host});
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
