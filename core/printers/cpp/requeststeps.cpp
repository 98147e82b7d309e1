// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"
#include "core/printers/cpp/cpptext.h"
#include "core/printers/numbertext.h"
#include "core/printers/textparts.h"

#include <array>

namespace interleave::cpp {

namespace {

// Methods that QNetworkAccessManager has functions for, and whether these send a body.
struct Method
{
    const char *name;
    const char *function;
    bool hasBody;
};
constexpr std::array methods{Method{"GET", "get", false}, Method{"HEAD", "head", false}, Method{"DELETE", "deleteResource", false},
                             Method{"POST", "post", true}, Method{"PUT", "put", true}};

const Method *methodOf(const QString &name)
{
    for (const Method &one : methods) {
        if (name == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

QString address(CppBody &body, const QString &url)
{
    if (!url.startsWith(u'/'))
        return QStringLiteral("QUrl(%1)").arg(body.string(url));
    body.program.parts.baseUrl = true;
    return QStringLiteral("QUrl(baseUrl + %1)").arg(body.string(url));
}

QString bytes(const CppBody &body, const QString &text)
{
    const bool isFixed = !hasNumber(text) || body.number().isEmpty();
    return isFixed ? QStringLiteral("QByteArray(%1)").arg(cppLiteral(text)) : body.string(text) + QLatin1String(".toUtf8()");
}

const DurationSpec *timeoutOf(const Step &step)
{
    const auto *timeout = step.option<DurationSpec>(OptionKey::Timeout);
    return timeout && !isAlwaysZero(*timeout) ? timeout : nullptr; // 0: none
}

// `const QNetworkRequest request(…);` with its headers.
void makeRequest(CppBody &body, const Step &step, bool holdsThread)
{
    const auto *spec = std::get_if<RequestSpec>(&step.value);
    const DurationSpec *timeout = holdsThread ? timeoutOf(step) : nullptr;
    const bool isPlain = (!spec || spec->headers.empty()) && !timeout;
    body.list(QLatin1String(isPlain ? "const QNetworkRequest request(" : "QNetworkRequest request("),
              {address(body, spec ? spec->url : std::get<QString>(step.value))}, QStringLiteral(");"));
    if (spec) {
        for (const HeaderField &field : spec->headers)
            body.list(QStringLiteral("request.setRawHeader("), {cppLiteral(field.name), bytes(body, field.value)}, QStringLiteral(");"));
    }
    if (timeout) {
        const QString duration = body.duration(*timeout);
        body.line(QStringLiteral("request.setTransferTimeout(std::chrono::milliseconds(%1).count());").arg(duration));
    }
}

QString sent(CppBody &body, const Step &step, const QString &manager)
{
    const auto *spec = std::get_if<RequestSpec>(&step.value);
    const Method *method = methodOf(spec ? spec->method : QStringLiteral("GET"));
    const bool hasBody = spec && !spec->body.isEmpty();
    if (method && method->hasBody == hasBody)
        return QStringLiteral("%1%2(request%3)").arg(manager, QLatin1String(method->function), hasBody ? QLatin1String(", ") + bytes(body, spec->body) : QString());
    QString arguments = QLatin1String("request, ") + cppLiteral(spec->method);
    if (hasBody)
        arguments += QLatin1String(", ") + bytes(body, spec->body);
    return QStringLiteral("%1sendCustomRequest(%2)").arg(manager, arguments);
}

// With QCoro, in a coroutine.
void awaitAnswer(CppBody &body, const Step &step)
{
    QString manager = QStringLiteral("network->");
    if (step.flag(OptionKey::Fresh)) {
        body.line(QStringLiteral("QNetworkAccessManager fresh; // connections of its own"));
        manager = QStringLiteral("fresh.");
    } else if (body.program.networkManagers() > 1) {
        manager = QStringLiteral("network->manager()->");
    }
    makeRequest(body, step, false);
    body.line(QStringLiteral("QNetworkReply *reply = %1;").arg(sent(body, step, manager)));
    if (const DurationSpec *timeout = timeoutOf(step)) {
        body.use(CppHelper::TimedOut);
        body.want(CppTrait::Timeouts);
        body.line(QStringLiteral("QTimer::singleShot(%1, reply, &QNetworkReply::abort);").arg(body.duration(*timeout)));
    }
    if (const auto *expected = step.option<qint64>(OptionKey::Expect)) {
        body.use(CppHelper::AnswerWith);
        body.await(QStringLiteral("answerWith"), {QString::number(*expected), QStringLiteral("reply")});
        return;
    }
    body.use(CppHelper::Answer);
    body.await(QStringLiteral("answer"), {QStringLiteral("reply")});
}

// On a thread that may wait; or where a coroutine holds its own.
void waitForAnswer(CppBody &body, const Step &step)
{
    body.use(CppHelper::FetchBlocking);
    if (timeoutOf(step)) {
        body.use(CppHelper::TimedOut);
        body.want(CppTrait::Timeouts);
    }
    makeRequest(body, step, true);
    const auto *spec = std::get_if<RequestSpec>(&step.value);
    const auto *expected = step.option<qint64>(OptionKey::Expect);
    QStringList arguments{QStringLiteral("request")};
    if (expected || (spec && (spec->method != QLatin1String("GET") || !spec->body.isEmpty())))
        arguments.append(cppLiteral(spec ? spec->method : QStringLiteral("GET")));
    if (expected || (spec && !spec->body.isEmpty()))
        arguments.append(spec ? bytes(body, spec->body) : QStringLiteral("{}"));
    if (expected)
        arguments.append(QString::number(*expected));
    if (!isOnLoop(body.place)) {
        body.list(QStringLiteral("fetchBlocking("), arguments, QStringLiteral(");"));
        return;
    }
    // Within fetchBlocking() stands an event loop: on this thread it would let the other coroutines run.
    body.comment(QStringLiteral("Holds the loop until a thread has the answer."));
    const QLatin1String capture(body.program.needs.of(body.function).number ? "request, i" : "request");
    const QString call = QStringLiteral("fetchBlocking(%1);").arg(arguments.join(QLatin1String(", ")));
    const bool usesNumber = capture.size() > 7 && arguments.join(u' ').contains(QLatin1String("(i)"));
    body.line(QStringLiteral("QtConcurrent::run([%1] { %2 }).waitForFinished();").arg(usesNumber ? capture : QLatin1String("request"), call));
}

void printAnyRequest(CppBody &body, const Step &step)
{
    if (const auto *latency = step.option<DurationSpec>(OptionKey::Latency))
        body.comment(QStringLiteral("In the simulation this answer takes %1.").arg(durationWords(*latency)));
    const bool holds = body.place != Place::Loop || step.flag(OptionKey::Blocking);
    const auto print = [&] {
        if (holds)
            waitForAnswer(body, step);
        else
            awaitAnswer(body, step);
    };
    // Its variables have names that others have, too.
    if (body.isLast || body.hasOneRequest())
        print();
    else
        body.block({}, print, CppBody::Braces::Always);
}

} // namespace

void printGet(CppBody &body, const Step &step)
{
    printAnyRequest(body, step);
}

void printRequest(CppBody &body, const Step &step)
{
    printAnyRequest(body, step);
}

} // namespace interleave::cpp
