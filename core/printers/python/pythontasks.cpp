// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythontasks.h"

#include "core/printers/python/pythontext.h"
#include "core/printers/textparts.h"

namespace interleave::python {

namespace {

QString functionName(const PythonBody &body, int task)
{
    const ProgramNames &names = body.program.names;
    return body.place == Place::Offload ? names.functionOnThread(task) : names.function(task);
}

QStringList arguments(const PythonBody &body, const TaskRange &range)
{
    const QString number = range.isOne() ? QString::number(range.first) : body.loopVariable();
    return pythonArguments(body.program, range.task, body.place, number);
}

bool isNumbered(const PythonBody &body, const TaskRange &range)
{
    return !range.isOne() && body.program.needs.of(range.task).number;
}

QString loopOver(const PythonBody &body, const TaskRange &range, const ForEach &one)
{
    if (!one.isNumbered)
        return QStringLiteral("for _ in range(%1)").arg(range.last - range.first + 1);
    return QStringLiteral("for %1 in range(%2, %3)").arg(body.loopVariable()).arg(range.first).arg(quint64{range.last} + 1);
}

// A task in a dictionary: req_tasks[i], tasks[f"req {i}"].
ForEach looked(const PythonBody &body, const TaskRange &range)
{
    QString key = range.isOne() ? QString::number(range.first) : body.loopVariable();
    QString book = body.program.names.handle(range.task);
    if (body.program.flow.bookkeeping() != Bookkeeping::Local) {
        key = taskName(body, range);
        book = QStringLiteral("tasks");
    }
    return {QStringLiteral("%1[%2]").arg(book, key), !range.isOne()};
}

// What a program of Bookkeeping::Local keeps the tasks in; those of a registry are in dictionaries, too.
Keeping keepingOf(const PythonBody &body, int task)
{
    return body.program.flow.bookkeeping() == Bookkeeping::Local ? body.program.flow.keeping(task) : Keeping::Map;
}

} // namespace

QString firstName(const PythonBody &body, const TaskRange &range)
{
    return textFor(body.program.templates().pattern(range.task), range.first);
}

QString taskName(const PythonBody &body, const TaskRange &range, const QString &further)
{
    return range.isOne() ? pythonString(firstName(body, range) + further)
                         : pythonString(body.program.templates().pattern(range.task) + further, body.loopVariable());
}

ForEach called(const PythonBody &body, const TaskRange &range)
{
    const QString call = QStringLiteral("%1(%2)").arg(functionName(body, range.task), arguments(body, range).join(QLatin1String(", ")));
    return {call, isNumbered(body, range)};
}

ForEach handedTo(const PythonBody &body, const QString &function, const TaskRange &range, const QString &first)
{
    QStringList all{taskName(body, range), functionName(body, range.task)};
    if (!first.isEmpty())
        all.prepend(first);
    all += arguments(body, range);
    return {QStringLiteral("%1(%2)").arg(function, all.join(QLatin1String(", "))), !range.isOne()};
}

ForEach submittedTo(const PythonBody &body, const QString &function, const TaskRange &range)
{
    const QStringList all = QStringList(functionName(body, range.task)) + arguments(body, range);
    return {QStringLiteral("%1(%2)").arg(function, all.join(QLatin1String(", "))), isNumbered(body, range)};
}

ForEach within(const QString &outer, const ForEach &inner)
{
    QString text = outer;
    return {text.replace(QLatin1String("%1"), inner.text), inner.isNumbered};
}

QString itemOf(const PythonBody &body, const TaskRange &range, const ForEach &one)
{
    return range.isOne() ? one.text : QStringLiteral("*(%1 %2)").arg(one.text, loopOver(body, range, one));
}

QString listOf(const QStringList &items)
{
    const QString first = items.first();
    if (items.size() == 1 && first.startsWith(QLatin1String("*(")))
        return u'[' + first.sliced(2).chopped(1) + u']';
    if (items.size() == 1 && first.startsWith(u'*'))
        return first.sliced(1);
    return u'[' + items.join(QLatin1String(", ")) + u']';
}

void printForEach(PythonBody &body, const TaskRange &range, const ForEach &one)
{
    if (range.isOne()) {
        body.line(one.text);
        return;
    }
    body.line(loopOver(body, range, one) + u':');
    const CodeWriter::Indented indented(body.out);
    body.line(one.text);
}

void startAndKeep(PythonBody &body, const TaskRange &range, const QString &create)
{
    const QString handle = body.program.names.handle(range.task);
    const ForEach made = within(create + QLatin1String("(%1)"), called(body, range));
    switch (body.program.flow.keeping(range.task)) {
    case Keeping::Nothing:
    case Keeping::Variable:
        body.line(QStringLiteral("%1 = %2").arg(handle, made.text));
        break;
    case Keeping::List: {
        const QString item = QStringLiteral("%1 %2").arg(made.text, loopOver(body, range, made));
        body.list(handle + QLatin1String(" = ["), {item}, QStringLiteral("]"));
        break;
    }
    case Keeping::Map:
        printForEach(body, range, within(looked(body, range).text + QLatin1String(" = %1"), {made.text, !range.isOne()}));
        break;
    }
    body.out.alsoMark({0, range.task});
}

QString keptItem(const PythonBody &body, const TaskRange &range)
{
    switch (keepingOf(body, range.task)) {
    case Keeping::Variable:
        return body.program.names.handle(range.task);
    case Keeping::List:
        return u'*' + body.program.names.handle(range.task);
    default:
        return itemOf(body, range, looked(body, range));
    }
}

void printForEachKept(PythonBody &body, const TaskRange &range, const QString &one)
{
    switch (keepingOf(body, range.task)) {
    case Keeping::Variable:
        body.line(within(one, {body.program.names.handle(range.task), false}).text);
        break;
    case Keeping::List: {
        body.line(QStringLiteral("for task in %1:").arg(body.program.names.handle(range.task)));
        const CodeWriter::Indented indented(body.out);
        body.line(within(one, {QStringLiteral("task"), false}).text);
        break;
    }
    default:
        printForEach(body, range, within(one, looked(body, range)));
        break;
    }
}

QStringList waitedItems(PythonBody &body, const Step &step)
{
    QStringList items;
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (use == RefUse::Unknown) {
            body.use(PythonHelper::Ensure);
            body.program.parts.taskBook = true;
            items.append(itemOf(body, range, handedTo(body, QStringLiteral("ensure"), range)));
        } else if (use == RefUse::Start && body.program.flow.keeping(range.task) == Keeping::Nothing) {
            items.append(itemOf(body, range, called(body, range)));
        } else {
            if (use == RefUse::Start)
                startAndKeep(body, range, QStringLiteral("asyncio.create_task"));
            items.append(keptItem(body, range));
        }
    }
    return items;
}

void raiseAlreadyStarted(PythonBody &body, const Step &step)
{
    const TaskRange first = body.program.flow.pieces(step).front().range;
    body.comment(QStringLiteral("This variant has started all tasks at its beginning."));
    body.line(QStringLiteral("raise RuntimeError(%1)").arg(pythonString(firstName(body, first) + QLatin1String(" already started"))));
}

} // namespace interleave::python
