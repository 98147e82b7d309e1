// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/javascript/jstext.h"
#include "core/printers/numbertext.h"

namespace interleave::javascript {

namespace {

QString address(JsBody &body, const QString &url)
{
    if (!url.startsWith(u'/'))
        return body.string(url);
    body.program.parts.baseUrl = true;
    return jsStringAfter(QStringLiteral("BASE_URL"), url, body.number());
}

const DurationSpec *timeoutOf(const Step &step)
{
    const auto *timeout = step.option<DurationSpec>(OptionKey::Timeout);
    return timeout && !isAlwaysZero(*timeout) ? timeout : nullptr; // 0: none
}

// What stands in the options of the request, but for signal and timeout.
QStringList optionsOf(JsBody &body, const Step &step)
{
    QStringList options;
    QStringList headers;
    if (const auto *request = std::get_if<RequestSpec>(&step.value)) {
        options.append(QLatin1String("method: ") + jsString(request->method));
        for (const HeaderField &field : request->headers)
            headers.append(QStringLiteral("%1: %2").arg(jsKey(field.name), body.string(field.value)));
        if (step.flag(OptionKey::Fresh))
            headers.append(QStringLiteral("connection: 'close'"));
        if (!headers.isEmpty())
            options.append(QStringLiteral("headers: { %1 }").arg(headers.join(QLatin1String(", "))));
        if (!request->body.isEmpty())
            options.append(QLatin1String("body: ") + body.string(request->body));
    } else if (step.flag(OptionKey::Fresh)) {
        options.append(QStringLiteral("headers: { connection: 'close' }"));
    }
    return options;
}

QString urlOf(JsBody &body, const Step &step)
{
    const auto *request = std::get_if<RequestSpec>(&step.value);
    return address(body, request ? request->url : std::get<QString>(step.value));
}

// The options as the call's last argument: on its line, or each on its own.
void printCall(JsBody &body, const QString &head, const QString &url, const QStringList &options, const QString &tail)
{
    if (options.isEmpty()) {
        body.list(head, {url}, tail);
        return;
    }
    const QString all = QStringLiteral("{ %1 }").arg(options.join(QLatin1String(", ")));
    if (head.size() + url.size() + 2 + all.size() + tail.size() <= body.out.room()) {
        body.line(head + url + QLatin1String(", ") + all + tail);
        return;
    }
    body.line(head + url + QLatin1String(", {"));
    {
        const CodeWriter::Indented indented(body.out);
        for (const QString &option : options)
            body.line(option + u',');
    }
    body.line(u'}' + tail);
}

void hold(JsBody &body, const Step &step)
{
    body.use(JsHelper::FetchTextBlocking);
    QStringList options = optionsOf(body, step);
    if (const DurationSpec *timeout = timeoutOf(step))
        options.append(QLatin1String("timeout: ") + body.milliseconds(*timeout));
    if (step.option<qint64>(OptionKey::Expect))
        body.comment(QStringLiteral("The scenario expects the status %1; here any below 400 will do.").arg(*step.option<qint64>(OptionKey::Expect)));
    const QString remark = QLatin1String(body.place == Place::Loop ? "); // holds the event loop" : ");");
    printCall(body, QStringLiteral("fetchTextBlocking("), urlOf(body, step), options, remark);
}

void request(JsBody &body, const Step &step)
{
    QStringList options = optionsOf(body, step);
    const auto *expected = step.option<qint64>(OptionKey::Expect);
    body.use(expected ? JsHelper::FetchTextExpecting : JsHelper::FetchText);
    if (expected)
        options.append(QStringLiteral("expect: %1").arg(*expected));
    const DurationSpec *timeout = timeoutOf(step);
    if (timeout && body.hasSignal) { // Node 18 has no AbortSignal.any
        body.use(JsHelper::WithTimeout);
        options.append(QStringLiteral("signal"));
        body.line(QStringLiteral("await withTimeout(%1, async (signal) => {").arg(body.milliseconds(*timeout)));
        {
            const CodeWriter::Indented indented(body.out);
            printCall(body, QStringLiteral("await fetchText("), urlOf(body, step), options, QStringLiteral(");"));
        }
        body.line(QStringLiteral("}, signal);"));
        return;
    }
    if (timeout)
        options.append(QStringLiteral("signal: AbortSignal.timeout(%1)").arg(body.milliseconds(*timeout)));
    else if (body.hasSignal)
        options.append(QStringLiteral("signal"));
    if (step.flag(OptionKey::Fresh))
        body.program.parts.note(QStringLiteral("fetch() shares connections. “connection: close” closes one behind its answer; it does not keep "
                                               "fetch() from taking one that another request has left open."));
    printCall(body, QStringLiteral("await fetchText("), urlOf(body, step), options, QStringLiteral(");"));
}

void printAnyRequest(JsBody &body, const Step &step)
{
    if (const auto *latency = step.option<DurationSpec>(OptionKey::Latency))
        body.comment(QStringLiteral("In the simulation this answer takes %1.").arg(durationWords(*latency)));
    if (body.place == Place::BlockingLoop || (body.place != Place::Thread && step.flag(OptionKey::Blocking))) {
        hold(body, step);
        return;
    }
    if (body.place == Place::Plain)
        body.program.parts.note(QStringLiteral("JavaScript has no request that blocks: each is awaited before the next thing is done, and the thread is "
                                               "free meanwhile, which nothing makes use of."));
    request(body, step);
}

} // namespace

void printGet(JsBody &body, const Step &step)
{
    printAnyRequest(body, step);
}

void printRequest(JsBody &body, const Step &step)
{
    printAnyRequest(body, step);
}

} // namespace interleave::javascript
