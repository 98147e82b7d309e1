// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/javascript/jstasks.h"

#include <algorithm>

namespace interleave::javascript {

namespace {

bool isIdentifier(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

void sayWhenItListens(JsBody &body)
{
    if (body.hasSignal)
        body.comment(QStringLiteral("Told to stop, this stops when it has waited: a race listens to no signal."));
}

// What a group runs: functions that take its signal; what has been started before is awaited.
void addRuns(JsBody &body, const RefPiece &piece, QStringList &runs)
{
    const TaskRange &range = piece.range;
    const QString joins = QStringLiteral("(signal) => awaitTasks([%1], signal)");
    if (piece.use == RefUse::Unknown) {
        body.use(JsHelper::EnsureTask);
        body.use(JsHelper::AwaitTasks);
        body.program.parts.taskBook = true;
        runs.append(itemOf(body, range, within(joins, named(body, QStringLiteral("ensureTask"), range, callable(body, range)))));
        return;
    }
    if (piece.use == RefUse::Start && !body.program.running.isKept(range.task)) {
        runs.append(itemOf(body, range, callable(body, range)));
        return;
    }
    if (piece.use == RefUse::Start)
        startAndKeep(body, range);
    body.use(JsHelper::AwaitTasks);
    QString kept = keptItem(body, range);
    runs.append(kept.startsWith(QLatin1String("..."))
                    ? QStringLiteral("(signal) => awaitTasks([%1], signal)").arg(kept)
                    : joins.arg(kept));
}

} // namespace

void printGather(JsBody &body, const Step &step)
{
    const Waited waited = waitedItems(body, step, body.signalAfter({}));
    const bool isSettled = step.flag(OptionKey::ReturnExceptions);
    if (body.hasSignal && (waited.hasTasks || isSettled)) {
        body.use(JsHelper::AwaitTasks);
        printArray(body, QStringLiteral("await awaitTasks("), waited.items, QLatin1String(isSettled ? ", signal, 'allSettled');" : ", signal);"));
        return;
    }
    printArray(body, QLatin1String(isSettled ? "await Promise.allSettled(" : "await Promise.all("), waited.items, QStringLiteral(");"));
}

void printGroup(JsBody &body, const Step &step)
{
    body.use(JsHelper::RunGroup);
    QStringList runs;
    for (const RefPiece &piece : body.program.flow.pieces(step))
        addRuns(body, piece, runs);
    printArray(body, QStringLiteral("await runGroup("), runs, body.signalAfter() + QLatin1String(");"));
}

void printRace(JsBody &body, const Step &step)
{
    sayWhenItListens(body);
    const std::vector<RefPiece> pieces = body.program.flow.pieces(step);
    const bool isFresh = std::ranges::all_of(pieces, [&](const RefPiece &piece) { return piece.use == RefUse::Start && !body.program.running.isKept(piece.range.task); });
    const bool hasRest = step.flag(OptionKey::CancelRest);
    const bool canFail = body.program.failures.anyCanFail(pieces) || body.program.failures.cancels();
    const QString end = QLatin1String(canFail ? ").catch(() => {}); // whoever is first, however it ends" : ");");
    const QString head = QStringLiteral("await Promise.race(");
    ++body.races;
    const QString number = body.races == 1 ? QString() : QString::number(body.races);
    if (!hasRest || !isFresh) {
        const Waited waited = waitedItems(body, step, body.signalAfter({}));
        if (!hasRest) {
            printArray(body, head, waited.items, end);
            return;
        }
        QString racers = QLatin1String("racers") + number;
        if (waited.items.size() == 1 && isIdentifier(waited.items.first().mid(3)) && waited.items.first().startsWith(QLatin1String("...")))
            racers = waited.items.first().sliced(3);
        else
            printArray(body, QStringLiteral("const %1 = ").arg(racers), waited.items, QStringLiteral(";"));
        body.line(head + racers + end);
        body.line(QStringLiteral("for (const task of %1) task.cancel();").arg(racers));
        return;
    }
    const QString rest = QLatin1String("rest") + number;
    body.line(QStringLiteral("const %1 = new AbortController();").arg(rest));
    printArray(body, head, waitedItems(body, step, rest + QLatin1String(".signal")).items, end);
    body.line(rest + QLatin1String(".abort();"));
}

void printAsCompleted(JsBody &body, const Step &step)
{
    sayWhenItListens(body);
    body.use(JsHelper::AsSettled);
    const Waited waited = waitedItems(body, step, {});
    printArray(body, QStringLiteral("for await (const _ of asSettled("), waited.items, QStringLiteral(")) {"));
    body.block(*step.block(BlockKey::Steps));
    body.line(QStringLiteral("}"));
}

} // namespace interleave::javascript
