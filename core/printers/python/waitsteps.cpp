// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonsteps.h"
#include "core/printers/python/pythontasks.h"

namespace interleave::python {

namespace {

bool isIdentifier(const QString &text)
{
    return !text.contains(u'[') && !text.contains(u'(');
}

// `for … in the tasks, as they end`, and what an end that is a failure or a cancellation means for whoever waits.
void printNextEnd(PythonBody &body, const Step &step, const QString &tasks)
{
    const Failures &failures = body.program.failures;
    const bool isByName = body.program.flow.bookkeeping() != Bookkeeping::Local;
    if (failures.cancels() || isByName) {
        body.use(PythonHelper::AsFinished);
        body.list(QStringLiteral("async for _ in as_finished("), {tasks}, QStringLiteral("):"));
        return;
    }
    body.list(QStringLiteral("for finished in asyncio.as_completed("), {tasks}, QStringLiteral("):"));
    const CodeWriter::Indented indented(body.out);
    if (!failures.anyCanFail(body.program.flow.pieces(step))) {
        body.line(QStringLiteral("await finished"));
        return;
    }
    body.line(QStringLiteral("try:\n    await finished\nexcept Exception as error:\n    print(f\"failed: {error!r}\")"));
}

void printIntoGroup(PythonBody &body, const RefPiece &piece)
{
    const QString create = QStringLiteral("group.create_task");
    const TaskRange &range = piece.range;
    switch (piece.use) {
    case RefUse::Unknown:
        body.use(PythonHelper::Join);
        body.program.parts.taskBook = true;
        printForEach(body, range, handedTo(body, QStringLiteral("join"), range, QStringLiteral("group")));
        return;
    case RefUse::Existing:
        body.use(PythonHelper::Joined);
        printForEachKept(body, range, create + QLatin1String("(joined(%1))"));
        return;
    default:
        if (body.program.flow.keeping(range.task) == Keeping::Nothing)
            printForEach(body, range, within(create + QLatin1String("(%1)"), called(body, range)));
        else
            startAndKeep(body, range, create);
    }
}

} // namespace

void printGather(PythonBody &body, const Step &step)
{
    body.import("asyncio");
    QStringList items = waitedItems(body, step);
    if (step.flag(OptionKey::ReturnExceptions))
        items.append(QStringLiteral("return_exceptions=True"));
    body.list(QStringLiteral("await asyncio.gather("), items, QStringLiteral(")"));
}

void printGroup(PythonBody &body, const Step &step)
{
    body.import("asyncio");
    body.line(QStringLiteral("async with asyncio.TaskGroup() as group:"));
    const CodeWriter::Indented indented(body.out);
    for (const RefPiece &piece : body.program.flow.pieces(step))
        printIntoGroup(body, piece);
}

void printRace(PythonBody &body, const Step &step)
{
    body.import("asyncio");
    QString tasks = listOf(waitedItems(body, step));
    if (step.flag(OptionKey::CancelRest) && !isIdentifier(tasks)) {
        body.list(QStringLiteral("racers = ["), {tasks.sliced(1).chopped(1)}, QStringLiteral("]"));
        tasks = QStringLiteral("racers");
    }
    body.list(QStringLiteral("await asyncio.wait("), {tasks, QStringLiteral("return_when=asyncio.FIRST_COMPLETED")}, QStringLiteral(")"));
    if (step.flag(OptionKey::CancelRest))
        body.line(QStringLiteral("for task in %1:\n    task.cancel()").arg(tasks));
}

void printAsCompleted(PythonBody &body, const Step &step)
{
    body.import("asyncio");
    const QString tasks = listOf(waitedItems(body, step));
    printNextEnd(body, step, tasks);
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    if (body.out.lastLine().endsWith(u':')) {
        body.block(steps);
        return;
    }
    const CodeWriter::Indented indented(body.out);
    body.steps(steps);
}

} // namespace interleave::python
