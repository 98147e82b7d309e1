// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/numbertext.h"
#include "core/printers/python/pythonsteps.h"
#include "core/printers/python/pythontext.h"
#include "core/printers/textparts.h"

#include <algorithm>
#include <array>

namespace interleave::python {

namespace {

// A request in Python's words, whoever sends it.
struct Words
{
    QString method;        // the client's function: "get"; for a method without one "request"
    QStringList arguments; // without the timeout
};

// Methods that aiohttp and requests have functions for.
constexpr std::array methods{"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"};

bool hasFunction(const QString &method)
{
    for (const char *one : methods) {
        if (method == QLatin1String(one))
            return true;
    }
    return false;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

QString address(PythonBody &body, const QString &url, bool isWhole)
{
    if (!url.startsWith(u'/'))
        return body.string(url);
    body.program.parts.baseUrl = true;
    return isWhole ? pythonStringAfter(QStringLiteral("BASE_URL"), url, body.number()) : body.string(url);
}

Words wordsOf(PythonBody &body, const Step &step, bool isWhole)
{
    const auto *request = std::get_if<RequestSpec>(&step.value);
    if (!request)
        return {QStringLiteral("get"), {address(body, std::get<QString>(step.value), isWhole)}};
    Words words{QStringLiteral("request"), {}};
    if (hasFunction(request->method))
        words.method = request->method.toLower();
    else
        words.arguments.append(pythonString(request->method));
    words.arguments.append(address(body, request->url, isWhole));
    QStringList headers;
    for (const HeaderField &field : request->headers)
        headers.append(QStringLiteral("%1: %2").arg(pythonString(field.name), body.string(field.value)));
    if (!headers.isEmpty())
        words.arguments.append(QStringLiteral("headers={%1}").arg(headers.join(QLatin1String(", "))));
    if (!request->body.isEmpty())
        words.arguments.append(QLatin1String("data=") + body.string(request->body) + QLatin1String(isAscii(request->body) ? "" : ".encode()"));
    return words;
}

const DurationSpec *timeoutOf(const Step &step)
{
    const auto *timeout = step.option<DurationSpec>(OptionKey::Timeout);
    return timeout && !isAlwaysZero(*timeout) ? timeout : nullptr; // 0: none
}

void checkStatus(PythonBody &body, const Step &step, const char *status)
{
    const auto *expected = step.option<qint64>(OptionKey::Expect);
    if (!expected) {
        body.line(QStringLiteral("response.raise_for_status()"));
        return;
    }
    body.line(QStringLiteral("if response.%1 != %2:").arg(QLatin1String(status)).arg(*expected));
    const CodeWriter::Indented indented(body.out);
    body.line(QStringLiteral("raise RuntimeError(f\"expected %1, got {response.%2}\")").arg(*expected).arg(QLatin1String(status)));
}

// With aiohttp, in a coroutine.
void awaitResponse(PythonBody &body, const Step &step, const QString &session)
{
    Words words = wordsOf(body, step, body.program.hasAbsoluteUrls);
    if (const DurationSpec *timeout = timeoutOf(step))
        words.arguments.append(QStringLiteral("timeout=aiohttp.ClientTimeout(total=%1)").arg(body.seconds(*timeout)));
    body.list(QStringLiteral("async with %1.%2(").arg(session, words.method), words.arguments, QStringLiteral(") as response:"));
    const CodeWriter::Indented indented(body.out);
    checkStatus(body, step, "status");
    body.line(QStringLiteral("await response.read()"));
}

// The session that a blocking request is sent with, or the module, which makes one for it alone.
QString blockingSession(PythonBody &body, const Step &step)
{
    body.import("requests");
    if (step.flag(OptionKey::Fresh) || body.place == Place::Loop)
        return QStringLiteral("requests");
    if (body.place == Place::Thread || body.place == Place::Offload) {
        body.use(PythonHelper::OpenSession);
        return QStringLiteral("worker.session");
    }
    body.program.parts.blockingSession = true;
    return QStringLiteral("session");
}

// With requests, on a thread that may wait.
void waitForResponse(PythonBody &body, const Step &step)
{
    const QString session = blockingSession(body, step);
    Words words = wordsOf(body, step, true);
    if (const DurationSpec *timeout = timeoutOf(step))
        words.arguments.append(QLatin1String("timeout=") + body.seconds(*timeout));
    const QString remark = body.place == Place::Loop ? QStringLiteral("  # holds the loop") : QString();
    body.list(QStringLiteral("response = %1.%2(").arg(session, words.method), words.arguments, QLatin1String(")") + remark);
    checkStatus(body, step, "status_code");
}

void printAnyRequest(PythonBody &body, const Step &step)
{
    if (const auto *latency = step.option<DurationSpec>(OptionKey::Latency))
        body.comment(QStringLiteral("In the simulation this answer takes %1.").arg(durationWords(*latency)));
    if (body.place != Place::Loop || step.flag(OptionKey::Blocking)) {
        waitForResponse(body, step);
        return;
    }
    body.import("aiohttp");
    if (!step.flag(OptionKey::Fresh)) {
        awaitResponse(body, step, QStringLiteral("session"));
        return;
    }
    const QString base = QLatin1String(body.program.hasAbsoluteUrls ? "" : "BASE_URL");
    const QString session = QLatin1String(body.program.needs.of(body.function).client ? "fresh_session" : "session");
    body.line(QStringLiteral("async with aiohttp.ClientSession(%1) as %2:").arg(base, session));
    const CodeWriter::Indented indented(body.out);
    awaitResponse(body, step, session);
}

} // namespace

void printGet(PythonBody &body, const Step &step)
{
    printAnyRequest(body, step);
}

void printRequest(PythonBody &body, const Step &step)
{
    printAnyRequest(body, step);
}

} // namespace interleave::python
