// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jstasks.h"

#include "core/printers/javascript/jstext.h"
#include "core/printers/textparts.h"

namespace interleave::javascript {

namespace {

QString functionName(const JsBody &body, int task)
{
    const ProgramNames &names = body.program.names;
    return body.place == Place::Offload ? names.functionOnThread(task) : names.function(task);
}

QString numberIn(const JsBody &body, const TaskRange &range)
{
    return range.isOne() ? QString::number(range.first) : body.loopVariable();
}

bool isNumbered(const JsBody &body, const TaskRange &range)
{
    return !range.isOne() && body.program.needs.of(range.task).number;
}

// A task in a map: reqTasks.get(i), tasks.get(`req ${i}`).
ForEach looked(const JsBody &body, const TaskRange &range, const QString &method = QStringLiteral("get(%1)"))
{
    const bool isLocal = body.program.flow.bookkeeping() == Bookkeeping::Local;
    const QString key = isLocal ? numberIn(body, range) : taskName(body, range);
    const QString book = isLocal ? body.program.names.handle(range.task) : QStringLiteral("tasks");
    return {book + u'.' + QString(method).replace(QLatin1String("%1"), key), !range.isOne()};
}

// What a program of Bookkeeping::Local keeps the tasks in; those of a registry are in maps, too.
Keeping keepingOf(const JsBody &body, int task)
{
    return body.program.flow.bookkeeping() == Bookkeeping::Local ? body.program.flow.keeping(task) : Keeping::Map;
}

QString arrowOf(const QStringList &parameters, const QString &expression)
{
    return QStringLiteral("(%1) => %2").arg(parameters.join(QLatin1String(", ")), expression);
}

} // namespace

QString firstName(const JsBody &body, const TaskRange &range)
{
    return textFor(body.program.templates().pattern(range.task), range.first);
}

QString taskName(const JsBody &body, const TaskRange &range, const QString &further)
{
    return range.isOne() ? jsString(firstName(body, range) + further)
                         : jsString(body.program.templates().pattern(range.task) + further, body.loopVariable());
}

ForEach calledWith(const JsBody &body, const TaskRange &range, const QString &signal)
{
    const QStringList arguments = jsArguments(body.program, range.task, body.place, numberIn(body, range), signal);
    return {QStringLiteral("%1(%2)").arg(functionName(body, range.task), arguments.join(QLatin1String(", "))), isNumbered(body, range)};
}

ForEach called(const JsBody &body, const TaskRange &range)
{
    return calledWith(body, range, body.signalAfter({}));
}

ForEach callable(const JsBody &body, const TaskRange &range)
{
    if (!body.program.needs.of(range.task).number)
        return {functionName(body, range.task), false};
    const bool takes = isOnLoop(body.place) && body.program.running.takesSignal(range.task);
    const QString signal = QStringLiteral("signal");
    const ForEach call = calledWith(body, range, signal);
    return {arrowOf(takes ? QStringList(signal) : QStringList(), call.text), call.isNumbered};
}

ForEach callableHere(const JsBody &body, const TaskRange &range)
{
    const ForEach call = called(body, range);
    return call.text.endsWith(QLatin1String("()")) ? ForEach{call.text.chopped(2), false} : ForEach{arrowOf({}, call.text), call.isNumbered};
}

ForEach named(const JsBody &body, const QString &function, const TaskRange &range, const ForEach &run)
{
    return {QStringLiteral("%1(%2, %3)").arg(function, taskName(body, range), run.text), !range.isOne()};
}

ForEach within(const QString &outer, const ForEach &inner)
{
    QString text = outer;
    return {text.replace(QLatin1String("%1"), inner.text), inner.isNumbered};
}

QString itemOf(JsBody &body, const TaskRange &range, const ForEach &one)
{
    if (range.isOne())
        return one.text;
    body.use(JsHelper::Range);
    const QStringList parameters = one.isNumbered ? QStringList(body.loopVariable()) : QStringList();
    return QStringLiteral("...range(%1, %2).map(%3)").arg(QString::number(range.first), QString::number(range.last), arrowOf(parameters, one.text));
}

void printArray(JsBody &body, const QString &head, QStringList items, const QString &tail, const std::vector<LineMark> &marks)
{
    if (items.size() == 1 && items.first().startsWith(QLatin1String("..."))) {
        body.list(head, {items.first().sliced(3)}, tail, marks);
        return;
    }
    body.list(head + u'[', items, u']' + tail, marks);
}

void printForEach(JsBody &body, const TaskRange &range, const ForEach &one)
{
    if (range.isOne()) {
        body.line(one.text);
        return;
    }
    const QString variable = one.isNumbered ? body.loopVariable() : QStringLiteral("k");
    const quint32 first = one.isNumbered ? range.first : 1;
    const quint32 last = one.isNumbered ? range.last : range.last - range.first + 1;
    body.line(QStringLiteral("for (let %1 = %2; %1 <= %3; %1++) {").arg(variable, QString::number(first), QString::number(last)));
    {
        const CodeWriter::Indented indented(body.out);
        body.line(one.text);
    }
    body.line(QStringLiteral("}"));
}

void startAndKeep(JsBody &body, const TaskRange &range)
{
    const bool isTask = body.program.running.isTask(range.task);
    if (isTask)
        body.use(JsHelper::StartTask);
    const ForEach made = isTask ? within(QStringLiteral("startTask(%1)"), callable(body, range)) : called(body, range);
    const QString assign = QLatin1String(body.declaredAbove.contains(range.task) ? "" : "const ") + body.program.names.handle(range.task) + QLatin1String(" = ");
    switch (body.program.flow.keeping(range.task)) {
    case Keeping::Nothing:
    case Keeping::Variable:
        body.line(assign + made.text + u';');
        break;
    case Keeping::List:
        body.list(assign, {itemOf(body, range, made).sliced(3)}, QStringLiteral(";"));
        break;
    case Keeping::Map:
        printForEach(body, range, {looked(body, range, QLatin1String("set(%1, ") + made.text + QLatin1String(");")).text, !range.isOne()});
        break;
    }
    body.out.alsoMark({0, range.task});
}

QString keptItem(JsBody &body, const TaskRange &range)
{
    switch (keepingOf(body, range.task)) {
    case Keeping::Variable:
        return body.program.names.handle(range.task);
    case Keeping::List:
        return QLatin1String("...") + body.program.names.handle(range.task);
    default:
        return itemOf(body, range, looked(body, range));
    }
}

void printForEachKept(JsBody &body, const TaskRange &range, const QString &one)
{
    switch (keepingOf(body, range.task)) {
    case Keeping::Variable:
        body.line(within(one, {body.program.names.handle(range.task), false}).text);
        break;
    case Keeping::List:
        body.line(QStringLiteral("for (const task of %1) %2").arg(body.program.names.handle(range.task), within(one, {QStringLiteral("task"), false}).text));
        break;
    default:
        printForEach(body, range, within(one, looked(body, range)));
        break;
    }
}

Waited waitedItems(JsBody &body, const Step &step, const QString &signal)
{
    Waited waited;
    for (const auto &[range, use] : body.program.flow.pieces(step)) {
        if (use == RefUse::Unknown) {
            body.use(JsHelper::EnsureTask);
            body.program.parts.taskBook = true;
            waited.items.append(itemOf(body, range, named(body, QStringLiteral("ensureTask"), range, callable(body, range))));
            waited.hasTasks = true;
        } else if (use == RefUse::Start && !body.program.running.isKept(range.task)) {
            waited.items.append(itemOf(body, range, calledWith(body, range, signal)));
        } else {
            if (use == RefUse::Start)
                startAndKeep(body, range);
            waited.items.append(keptItem(body, range));
            waited.hasTasks = true;
        }
    }
    return waited;
}

void throwAlreadyStarted(JsBody &body, const Step &step)
{
    const TaskRange first = body.program.flow.pieces(step).front().range;
    body.comment(QStringLiteral("This variant has started all tasks at its beginning."));
    body.line(QStringLiteral("throw new Error(%1);").arg(jsString(firstName(body, first) + QLatin1String(" already started"))));
}

} // namespace interleave::javascript
