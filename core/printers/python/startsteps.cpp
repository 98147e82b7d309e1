// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonsteps.h"
#include "core/printers/python/pythontasks.h"
#include "core/printers/python/pythontext.h"

namespace interleave::python {

namespace {

Bookkeeping bookkeeping(const PythonBody &body)
{
    return body.program.flow.bookkeeping();
}

QString textOf(const PythonBody &body, const TaskRange &range)
{
    return body.program.templates().text(range);
}

// A call runs on this thread, whatever it is: plainly, awaited, or in a registry.
void callPiece(PythonBody &body, const RefPiece &piece)
{
    const bool isAwaited = isOnLoop(body.place);
    const QString await = QLatin1String(isAwaited ? "await " : "");
    if (piece.use != RefUse::Unknown) {
        printForEach(body, piece.range, within(await + QLatin1String("%1"), called(body, piece.range)));
        return;
    }
    QString function = QStringLiteral("call");
    if (body.program.graph.place() == Place::Plain) { // also in what it hands to a thread
        body.use(PythonHelper::CallBlocking);
        body.program.parts.begunBook = true;
    } else {
        body.use(isAwaited ? PythonHelper::Call : PythonHelper::CallOnThread);
        body.program.parts.taskBook = true;
        function = QLatin1String(isAwaited ? "call" : "call_on_thread");
    }
    printForEach(body, piece.range, within(await + QLatin1String("%1"), handedTo(body, function, piece.range)));
}

void cancelPiece(PythonBody &body, const RefPiece &piece)
{
    switch (piece.use) {
    case RefUse::Existing:
        printForEachKept(body, piece.range, QStringLiteral("%1.cancel()"));
        break;
    case RefUse::Unknown:
        body.program.parts.taskBook = true;
        printForEach(body, piece.range, {QStringLiteral("if task := tasks.get(%1):\n    task.cancel()").arg(taskName(body, piece.range)), true});
        break;
    default:
        body.comment(QStringLiteral("cancel %1: there is no task of that name now, nothing happens.").arg(textOf(body, piece.range)));
        break;
    }
}

void printWords(PythonBody &body, const TaskRange &range, const QString &words)
{
    printForEach(body, range, {QStringLiteral("print(%1)").arg(taskName(body, range, QLatin1String(": ") + words)), true});
}

void inspectPiece(PythonBody &body, const RefPiece &piece)
{
    const TaskRange &range = piece.range;
    const auto shown = [&](const QString &task) {
        return QStringLiteral("print(%1, state(%2))").arg(taskName(body, range, QStringLiteral(":")), task);
    };
    switch (piece.use) {
    case RefUse::NotStarted:
        printWords(body, range, QStringLiteral("not started"));
        return;
    case RefUse::Called:
        printWords(body, range, QStringLiteral("no task of its own"));
        return;
    case RefUse::Unknown:
        body.use(PythonHelper::StateOrNone);
        body.program.parts.taskBook = true;
        printForEach(body, range, {shown(QStringLiteral("tasks.get(%1)").arg(taskName(body, range))), true});
        return;
    default:
        break;
    }
    body.use(PythonHelper::State);
    if (bookkeeping(body) == Bookkeeping::Local && body.program.flow.keeping(range.task) == Keeping::List) {
        const QString list = body.program.names.handle(range.task);
        body.line(QStringLiteral("for %1, task in enumerate(%2, start=%3):").arg(body.loopVariable(), list).arg(range.first));
        const CodeWriter::Indented indented(body.out);
        body.line(shown(QStringLiteral("task")));
        return;
    }
    QString kept = keptItem(body, {range.task, range.first, range.first});
    if (!range.isOne())
        kept = bookkeeping(body) == Bookkeeping::Local
            ? QStringLiteral("%1[%2]").arg(body.program.names.handle(range.task), body.loopVariable())
            : QStringLiteral("tasks[%1]").arg(taskName(body, range));
    printForEach(body, range, {shown(kept), true});
}

} // namespace

void printSpawn(PythonBody &body, const Step &step)
{
    if (bookkeeping(body) == Bookkeeping::AllStarted) {
        raiseAlreadyStarted(body, step);
        return;
    }
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (use == RefUse::Start) {
            body.import("asyncio");
            startAndKeep(body, range, QStringLiteral("asyncio.create_task"));
        } else {
            body.use(PythonHelper::Start);
            body.program.parts.taskBook = true;
            printForEach(body, range, handedTo(body, QStringLiteral("start"), range));
        }
    }
}

void printAwait(PythonBody &body, const Step &step)
{
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (!isOnLoop(body.place)) {
            body.comment(QStringLiteral("A plain function is called, not started: there is no task to be awaited."));
            body.line(QStringLiteral("raise RuntimeError(%1)").arg(pythonString(firstName(body, range) + QLatin1String(" was not started"))));
            return;
        }
        if (use == RefUse::Unknown) {
            body.use(PythonHelper::Started);
            body.program.parts.taskBook = true;
            printForEach(body, range, {QStringLiteral("await started(%1)").arg(taskName(body, range)), true});
        } else {
            printForEachKept(body, range, QStringLiteral("await %1"));
        }
    }
}

void printCall(PythonBody &body, const Step &step)
{
    if (bookkeeping(body) == Bookkeeping::AllStarted) {
        raiseAlreadyStarted(body, step);
        return;
    }
    for (const RefPiece &piece : body.program.flow.pieces(step))
        callPiece(body, piece);
}

void printCancel(PythonBody &body, const Step &step)
{
    for (const RefPiece &piece : body.program.flow.pieces(step)) {
        if (isOnLoop(body.place))
            cancelPiece(body, piece);
        else
            body.comment(QStringLiteral("cancel %1: a plain call is no task, nothing happens.").arg(textOf(body, piece.range)));
    }
}

void printInspect(PythonBody &body, const Step &step)
{
    for (const RefPiece &piece : body.program.flow.pieces(step)) {
        if (isOnLoop(body.place))
            inspectPiece(body, piece);
        else
            body.comment(QStringLiteral("inspect %1: a plain call is no task that could be asked.").arg(textOf(body, piece.range)));
    }
}

} // namespace interleave::python
