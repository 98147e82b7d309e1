// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/javascript/jstasks.h"
#include "core/printers/javascript/jstext.h"

namespace interleave::javascript {

namespace {

Bookkeeping bookkeeping(const JsBody &body)
{
    return body.program.flow.bookkeeping();
}

QString textOf(const JsBody &body, const TaskRange &range)
{
    return body.program.templates().text(range);
}

// A call runs on this thread, whatever it is: plainly, awaited, or in a registry.
void callPiece(JsBody &body, const RefPiece &piece)
{
    if (piece.use != RefUse::Unknown) {
        const QString await = QLatin1String(body.program.running.isAsync(piece.range.task, body.place) ? "await " : "");
        printForEach(body, piece.range, within(await + QLatin1String("%1;"), called(body, piece.range)));
        return;
    }
    body.use(JsHelper::CallOnce);
    body.program.parts.taskBook = true;
    if (body.place == Place::Offload)
        body.program.parts.note(QStringLiteral("Each thread has a list of its own of what was started, and does not see what others have."));
    printForEach(body, piece.range, within(QStringLiteral("await %1;"), named(body, QStringLiteral("callOnce"), piece.range, callableHere(body, piece.range))));
}

void cancelPiece(JsBody &body, const RefPiece &piece)
{
    switch (piece.use) {
    case RefUse::Existing:
        printForEachKept(body, piece.range, QLatin1String(bookkeeping(body) == Bookkeeping::Local ? "%1.cancel();" : "%1?.cancel();"));
        break;
    case RefUse::Unknown:
        body.program.parts.taskBook = true;
        printForEach(body, piece.range, {QStringLiteral("tasks.get(%1)?.cancel();").arg(taskName(body, piece.range)), true});
        break;
    default:
        body.comment(QStringLiteral("cancel %1: there is no task of that name now, nothing happens.").arg(textOf(body, piece.range)));
        break;
    }
}

void printWords(JsBody &body, const TaskRange &range, const QString &words)
{
    printForEach(body, range, {QStringLiteral("console.log(%1);").arg(taskName(body, range, QLatin1String(": ") + words)), true});
}

void inspectPiece(JsBody &body, const RefPiece &piece)
{
    const TaskRange &range = piece.range;
    const auto shown = [&](const QString &state) {
        return QStringLiteral("console.log(%1, %2);").arg(taskName(body, range, QStringLiteral(":")), state);
    };
    switch (piece.use) {
    case RefUse::NotStarted:
        printWords(body, range, QStringLiteral("not started"));
        return;
    case RefUse::Called:
        printWords(body, range, QStringLiteral("no task of its own"));
        return;
    case RefUse::Unknown:
        body.program.parts.taskBook = true;
        printForEach(body, range, {shown(QStringLiteral("tasks.get(%1)?.state ?? 'no task'").arg(taskName(body, range))), true});
        return;
    default:
        break;
    }
    const QString handle = body.program.names.handle(range.task);
    QString state = QStringLiteral("tasks.get(%1)?.state").arg(taskName(body, range));
    if (bookkeeping(body) == Bookkeeping::Local) {
        const QString number = range.isOne() ? QString::number(range.first) : body.loopVariable();
        switch (body.program.flow.keeping(range.task)) {
        case Keeping::List: {
            const quint32 first = body.program.flow.kept(range.task).first;
            state = QStringLiteral("%1[%2 - %3].state").arg(handle, number).arg(first);
            break;
        }
        case Keeping::Map:
            state = QStringLiteral("%1.get(%2).state").arg(handle, number);
            break;
        default:
            state = handle + QLatin1String(".state");
        }
    }
    printForEach(body, range, {shown(state), true});
}

} // namespace

void printSpawn(JsBody &body, const Step &step)
{
    if (bookkeeping(body) == Bookkeeping::AllStarted) {
        throwAlreadyStarted(body, step);
        return;
    }
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (use == RefUse::Start) {
            startAndKeep(body, range);
        } else {
            body.use(JsHelper::StartNamed);
            body.program.parts.taskBook = true;
            printForEach(body, range, within(QStringLiteral("%1;"), named(body, QStringLiteral("startNamed"), range, callable(body, range))));
        }
    }
}

void printAwait(JsBody &body, const Step &step)
{
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (!isOnLoop(body.place)) {
            body.comment(QStringLiteral("A function that is called is not started: there is no task to be awaited."));
            body.line(QStringLiteral("throw new Error(%1);").arg(jsString(firstName(body, range) + QLatin1String(" was not started"))));
            return;
        }
        if (body.hasSignal)
            body.use(JsHelper::AwaitTasks);
        const QString await = QLatin1String(body.hasSignal ? "await awaitTasks([%1], signal);" : "await %1;");
        if (use == RefUse::Unknown) {
            body.use(JsHelper::StartedTask);
            body.program.parts.taskBook = true;
            printForEach(body, range, within(await, {QStringLiteral("startedTask(%1)").arg(taskName(body, range)), true}));
        } else {
            printForEachKept(body, range, await);
        }
    }
}

void printCall(JsBody &body, const Step &step)
{
    if (bookkeeping(body) == Bookkeeping::AllStarted) {
        throwAlreadyStarted(body, step);
        return;
    }
    for (const RefPiece &piece : body.program.flow.pieces(step))
        callPiece(body, piece);
}

void printCancel(JsBody &body, const Step &step)
{
    for (const RefPiece &piece : body.program.flow.pieces(step)) {
        if (isOnLoop(body.place))
            cancelPiece(body, piece);
        else
            body.comment(QStringLiteral("cancel %1: what is called is no task, nothing happens.").arg(textOf(body, piece.range)));
    }
}

void printInspect(JsBody &body, const Step &step)
{
    for (const RefPiece &piece : body.program.flow.pieces(step)) {
        if (isOnLoop(body.place))
            inspectPiece(body, piece);
        else
            body.comment(QStringLiteral("inspect %1: what is called is no task that could be asked.").arg(textOf(body, piece.range)));
    }
}

} // namespace interleave::javascript
