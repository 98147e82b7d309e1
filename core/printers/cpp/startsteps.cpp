// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"
#include "core/printers/cpp/cpptasks.h"
#include "core/printers/cpp/cpptext.h"

namespace interleave::cpp {

namespace {

Bookkeeping bookkeeping(const CppBody &body)
{
    return body.program.flow.bookkeeping();
}

QString textOf(const CppBody &body, const TaskRange &range)
{
    return body.program.templates().text(range);
}

// A call runs on this thread, whatever it is: plainly, awaited, or in a registry.
void callPiece(CppBody &body, const RefPiece &piece)
{
    const TaskRange &range = piece.range;
    const QString call = called(body, range);
    if (piece.use == RefUse::Unknown && body.place == Place::Offload)
        body.comment(QStringLiteral("The names of tasks belong to the loop's thread: whether it was started before is not seen here."));
    if (piece.use != RefUse::Unknown || body.place == Place::Offload) {
        body.awaits = body.awaits || isOnLoop(body.place);
        forEach(body, range, [&] { body.line(QLatin1String(isOnLoop(body.place) ? "co_await " : "") + call + u';'); });
        return;
    }
    QStringList arguments{taskName(body, range)};
    if (isOnLoop(body.place)) {
        body.use(CppHelper::Call);
        arguments = body.withStop(arguments) + functionAndArguments(body, range);
        forEach(body, range, [&] { body.await(QStringLiteral("call"), arguments, false); });
        return;
    }
    body.use(CppHelper::CallBlocking);
    arguments += functionAndArguments(body, range);
    forEach(body, range, [&] { body.list(QStringLiteral("call("), arguments, QStringLiteral(");")); });
}

void cancelPiece(CppBody &body, const RefPiece &piece)
{
    switch (piece.use) {
    case RefUse::Existing:
        forEachKept(body, piece.range, [&](const QString &task) { body.line(task + QLatin1String(".cancel();")); });
        break;
    case RefUse::Unknown: {
        body.use(CppHelper::Find);
        const QString name = taskName(body, piece.range);
        forEach(body, piece.range, [&] {
            body.block(QStringLiteral("if (const auto task = find(%1))").arg(name), [&] { body.line(QStringLiteral("task->cancel();")); });
        });
        break;
    }
    default:
        body.comment(QStringLiteral("cancel %1: there is no task of that name now, nothing happens.").arg(textOf(body, piece.range)));
        break;
    }
}

void say(CppBody &body, const TaskRange &range, const QString &words)
{
    const QString text = body.program.templates().pattern(range.task) + QLatin1String(": ") + words;
    const QString number = range.isOne() ? QString() : body.loopVariable();
    const QString one = firstName(body, range) + QLatin1String(": ") + words;
    forEach(body, range, [&] { body.line(QStringLiteral("qInfo(%1);").arg(cppFormat(range.isOne() ? one : text, number))); });
}

void inspectPiece(CppBody &body, const RefPiece &piece)
{
    const TaskRange &range = piece.range;
    if (piece.use == RefUse::NotStarted || piece.use == RefUse::Called) {
        say(body, range, QLatin1String(piece.use == RefUse::Called ? "no task of its own" : "not started"));
        return;
    }
    body.want(CppTrait::States);
    body.use(CppHelper::WhatHappened);
    const auto show = [&](const QString &name, const QString &state) {
        body.line(QStringLiteral("qInfo(\"%s: %s\", qUtf8Printable(%1), %2.c_str());").arg(name, state));
    };
    if (piece.use == RefUse::Unknown) {
        body.use(CppHelper::Find);
        const QString name = taskName(body, range);
        forEach(body, range, [&] {
            const QString task = body.local("task");
            body.line(QStringLiteral("const auto %1 = find(%2);").arg(task, name));
            show(name, QStringLiteral("(%1 ? %1->state() : \"no task\")").arg(task));
        });
        return;
    }
    if (bookkeeping(body) == Bookkeeping::Local && body.program.flow.keeping(range.task) == Keeping::List) {
        const QString variable = body.loopVariable();
        const QString name = taskName(body, range);
        const QString element = QStringLiteral("%1[%2 - %3]").arg(body.program.names.handle(range.task), variable, QString::number(range.first));
        forEach(body, range, [&] { show(name, element + QLatin1String(".state()")); });
        return;
    }
    if (range.isOne()) {
        const QString literal = cppEscaped(firstName(body, range)).replace(u'%', QLatin1String("%%"));
        forEachKept(body, range, [&](const QString &task) {
            body.line(QStringLiteral("qInfo(\"%1: %s\", %2.state().c_str());").arg(literal, task));
        });
        return;
    }
    const QString name = taskName(body, range);
    forEachKept(body, range, [&](const QString &task) { show(name, task + QLatin1String(".state()")); });
}

} // namespace

void printSpawn(CppBody &body, const Step &step)
{
    if (bookkeeping(body) == Bookkeeping::AllStarted) {
        throwAlreadyStarted(body, step);
        return;
    }
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (use == RefUse::Start) {
            startAndKeep(body, range);
            continue;
        }
        body.use(CppHelper::Start);
        const QStringList arguments = QStringList(taskName(body, range)) + functionAndArguments(body, range);
        forEach(body, range, [&] { body.list(QStringLiteral("start("), arguments, QStringLiteral(");")); });
    }
}

void printAwait(CppBody &body, const Step &step)
{
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (!isOnLoop(body.place)) {
            body.comment(QStringLiteral("A plain function is called, not started: there is no task to be awaited."));
            body.line(QStringLiteral("throw std::runtime_error(%1);").arg(cppLiteral(firstName(body, range) + QLatin1String(" was not started"))));
            return;
        }
        if (body.program.usesJobs)
            body.want(CppTrait::Joins);
        const auto join = [&](const QString &task) {
            if (body.program.usesJobs)
                body.await(task + QLatin1String(".join"), {});
            else
                body.awaitNamed(task);
        };
        if (use == RefUse::Unknown) {
            body.use(CppHelper::Started);
            const QString name = taskName(body, range);
            forEach(body, range, [&] {
                const QString task = body.local("task");
                body.line(QStringLiteral("const Job %1 = started(%2);").arg(task, name));
                join(task);
            });
        } else {
            forEachKept(body, range, join);
        }
    }
}

void printCall(CppBody &body, const Step &step)
{
    if (bookkeeping(body) == Bookkeeping::AllStarted) {
        throwAlreadyStarted(body, step);
        return;
    }
    for (const RefPiece &piece : body.program.flow.pieces(step))
        callPiece(body, piece);
}

void printCancel(CppBody &body, const Step &step)
{
    for (const RefPiece &piece : body.program.flow.pieces(step)) {
        if (isOnLoop(body.place))
            cancelPiece(body, piece);
        else
            body.comment(QStringLiteral("cancel %1: a plain call is no task, nothing happens.").arg(textOf(body, piece.range)));
    }
}

void printInspect(CppBody &body, const Step &step)
{
    for (const RefPiece &piece : body.program.flow.pieces(step)) {
        if (isOnLoop(body.place))
            inspectPiece(body, piece);
        else
            body.comment(QStringLiteral("inspect %1: a plain call is no task that could be asked.").arg(textOf(body, piece.range)));
    }
}

} // namespace interleave::cpp
