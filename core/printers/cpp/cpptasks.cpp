// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpptasks.h"

#include "core/printers/cpp/cpptext.h"
#include "core/printers/textparts.h"

namespace interleave::cpp {

namespace {

Keeping keepingOf(const CppBody &body, int task)
{
    return body.program.flow.bookkeeping() == Bookkeeping::Local ? body.program.flow.keeping(task) : Keeping::Map;
}

QString numberOf(const CppBody &body, const TaskRange &range)
{
    return range.isOne() ? QString::number(range.first) : body.loopVariable();
}

// A task in a map.
QString looked(CppBody &body, const TaskRange &range)
{
    if (body.program.flow.bookkeeping() == Bookkeeping::Local)
        return QStringLiteral("%1.at(%2)").arg(body.program.names.handle(range.task), numberOf(body, range));
    body.use(CppHelper::Started);
    return QStringLiteral("started(%1)").arg(taskName(body, range));
}

QString joinedArguments(const QStringList &arguments)
{
    return arguments.join(QLatin1String(", "));
}

// Adds a kept task to a list; plain tasks cannot be copied, but nothing keeps those that are in lists.
void addKept(CppBody &body, const TaskRange &range, const QString &list)
{
    if (keepingOf(body, range.task) == Keeping::List) {
        const QString handle = body.program.names.handle(range.task);
        body.list(QStringLiteral("%1.insert(").arg(list),
                  {list + QLatin1String(".end()"), handle + QLatin1String(".begin()"), handle + QLatin1String(".end()")}, QStringLiteral(");"));
        return;
    }
    forEachKept(body, range, [&](const QString &task) { body.line(QStringLiteral("%1.push_back(%2);").arg(list, task)); });
}

} // namespace

QString firstName(const CppBody &body, const TaskRange &range)
{
    return textFor(body.program.templates().pattern(range.task), range.first);
}

QString taskName(const CppBody &body, const TaskRange &range)
{
    return range.isOne() ? cppString(firstName(body, range)) : cppString(body.program.templates().pattern(range.task), body.loopVariable());
}

QStringList functionAndArguments(const CppBody &body, const TaskRange &range)
{
    const ProgramNames &names = body.program.names;
    const QString function = body.place == Place::Offload ? names.functionOnThread(range.task) : names.function(range.task);
    return QStringList(function) + cppArguments(body.program, range.task, body.place, numberOf(body, range));
}

QString called(const CppBody &body, const TaskRange &range)
{
    QStringList all = functionAndArguments(body, range);
    const QString function = all.takeFirst();
    if (isOnLoop(body.place))
        all = body.withStop(all);
    return QStringLiteral("%1(%2)").arg(function, joinedArguments(all));
}

void forEach(CppBody &body, const TaskRange &range, const std::function<void()> &print)
{
    if (range.isOne()) {
        print();
        return;
    }
    body.block(QStringLiteral("for (int %1 = %2; %1 <= %3; ++%1)").arg(body.loopVariable()).arg(range.first).arg(range.last), print);
}

void forEachKept(CppBody &body, const TaskRange &range, const std::function<void(const QString &)> &print)
{
    const QString handle = body.program.names.handle(range.task);
    switch (keepingOf(body, range.task)) {
    case Keeping::Variable:
        print(handle);
        break;
    case Keeping::List:
        body.block(QStringLiteral("for (%1task : %2)").arg(QLatin1String(body.program.usesJobs ? "const Job &" : "auto &"), handle),
                   [&] { print(QStringLiteral("task")); });
        break;
    default:
        forEach(body, range, [&] { print(looked(body, range)); });
        break;
    }
}

QString taskType(const CppProgram &program)
{
    return QLatin1String(program.usesJobs ? "Job" : "QCoro::Task<>");
}

void startAndKeep(CppBody &body, const TaskRange &range)
{
    const CodeWriter::Marked marked(body.out, body.out.marksAnd({0, range.task}));
    const bool isJob = body.program.usesJobs;
    if (isJob)
        body.use(CppHelper::Job);
    const QString handle = body.program.names.handle(range.task);
    const QString arguments = joinedArguments(functionAndArguments(body, range));
    switch (body.program.flow.keeping(range.task)) {
    case Keeping::Nothing:
    case Keeping::Variable:
        body.line(isJob ? QStringLiteral("const Job %1(%2);").arg(handle, arguments) : QStringLiteral("auto %1 = %2;").arg(handle, called(body, range)));
        break;
    case Keeping::List:
        body.line(QStringLiteral("std::vector<%1> %2;").arg(taskType(body.program), handle));
        forEach(body, range, [&] {
            body.line(isJob ? QStringLiteral("%1.emplace_back(%2);").arg(handle, arguments)
                            : QStringLiteral("%1.push_back(%2);").arg(handle, called(body, range)));
        });
        break;
    case Keeping::Map:
        forEach(body, range, [&] {
            const QString made = isJob ? QStringLiteral("Job(%1)").arg(arguments) : called(body, range);
            body.line(QStringLiteral("%1.emplace(%2, %3);").arg(handle, numberOf(body, range), made));
        });
        break;
    }
}

QString waitedList(CppBody &body, const Step &step, const char *name, bool wantsJobs)
{
    const std::vector<RefPiece> pieces = body.program.flow.pieces(step);
    if (wantsJobs)
        body.use(CppHelper::Job);
    const auto isKept = [&](const RefPiece &piece) {
        return piece.use == RefUse::Start && body.program.isKept(piece.range.task);
    };
    for (const RefPiece &piece : pieces) {
        if (isKept(piece))
            startAndKeep(body, piece.range);
    }
    const QString list = body.local(name);
    body.line(QStringLiteral("std::vector<%1> %2;").arg(QLatin1String(wantsJobs ? "Job" : "QCoro::Task<>"), list));
    for (const RefPiece &piece : pieces) {
        const TaskRange &range = piece.range;
        const CodeWriter::Marked marked(body.out, body.out.marksAnd({0, range.task}));
        if (piece.use == RefUse::Unknown) {
            body.use(CppHelper::Ensure);
            const QStringList all = QStringList(taskName(body, range)) + functionAndArguments(body, range);
            forEach(body, range, [&] { body.line(QStringLiteral("%1.push_back(ensure(%2));").arg(list, joinedArguments(all))); });
        } else if (piece.use != RefUse::Start || isKept(piece)) {
            addKept(body, range, list);
        } else {
            forEach(body, range, [&] {
                body.line(wantsJobs ? QStringLiteral("%1.emplace_back(%2);").arg(list, joinedArguments(functionAndArguments(body, range)))
                                    : QStringLiteral("%1.push_back(%2);").arg(list, called(body, range)));
            });
        }
    }
    return list;
}

void throwAlreadyStarted(CppBody &body, const Step &step)
{
    const TaskRange first = body.program.flow.pieces(step).front().range;
    body.comment(QStringLiteral("This variant has started all tasks at its beginning."));
    body.line(QStringLiteral("throw std::runtime_error(%1);").arg(cppLiteral(firstName(body, first) + QLatin1String(" already started"))));
}

} // namespace interleave::cpp
