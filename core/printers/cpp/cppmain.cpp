// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppmain.h"

#include "core/printers/cpp/cppmodes.h"

#include <algorithm>

namespace interleave::cpp {

namespace {

// Which tasks main waits for at its own level, whatever happens to others.
std::set<int> joinedByMain(const CppProgram &program)
{
    std::set<int> joined;
    for (const Step &step : program.variant.main) {
        if (step.kind != StepKind::Await && step.kind != StepKind::Gather && step.kind != StepKind::Group)
            continue;
        for (const RefPiece &piece : program.flow.pieces(step))
            joined.insert(piece.range.task);
    }
    return joined;
}

// Whether main may wait for a job that somebody cancels, so that the cancellation is thrown there.
bool awaitsCancelled(const CppProgram &program)
{
    bool found = false;
    visitSteps(program.variant.main, [&](const Step &step) {
        found = found || step.kind == StepKind::Await || step.kind == StepKind::Call
            || (step.kind == StepKind::Gather && !step.flag(OptionKey::ReturnExceptions));
    });
    return found && program.usesJobs && program.failures.cancels();
}

// Whether jobs may still run when mainTask() ends.
bool leavesTasks(const CppProgram &program)
{
    const Bookkeeping bookkeeping = program.flow.bookkeeping();
    if (!program.usesJobs || bookkeeping == Bookkeeping::AllStarted)
        return false;
    if (bookkeeping == Bookkeeping::Registry || (program.variant.hasMain && program.failures.mainCanFail()))
        return true;
    const std::set<int> joined = joinedByMain(program);
    bool found = awaitsCancelled(program);
    for (const int function : program.graph.functions()) {
        visitSteps(program.graph.stepsOf(function), [&](const Step &step) {
            if (!namesTasks(step.kind))
                return;
            found = found || step.kind == StepKind::Race;
            for (const RefPiece &piece : program.flow.pieces(step))
                found = found || (step.kind == StepKind::Spawn && !joined.contains(piece.range.task));
        });
    }
    return found;
}

QString networkDefinition(const CppProgram &program)
{
    const qint64 managers = program.networkManagers();
    return managers > 1 ? QStringLiteral("Network network(%1);").arg(managers) : QStringLiteral("QNetworkAccessManager network;");
}

// What main is given: the addresses of what run() has made.
QStringList mainArguments(const CppProgram &program)
{
    QStringList arguments;
    for (const CppParameter &parameter : cppParameters(program, CallGraph::mainFunction, program.graph.place())) {
        const bool isMade = parameter.type.endsWith(QLatin1String("*"));
        arguments.append(isMade ? u'&' + parameter.name : parameter.name);
    }
    return arguments;
}

void writeWhatIsMade(CodeWriter &out, CppProgram &program)
{
    const TaskNeeds needs = mainNeeds(program.variant, program.graph, program.needs);
    if (program.parts.offload)
        out.line(QStringLiteral("QThreadPool::globalInstance()->setMaxThreadCount(%1);").arg(program.variant.workers));
    if (needs.client && program.graph.place() == Place::Loop) {
        if (program.networkManagers() > 1)
            program.parts.use(CppHelper::Network);
        out.line(networkDefinition(program));
    }
    std::set<quint32> databases = program.resources.pointers();
    if (program.graph.place() == Place::Loop)
        databases.insert(needs.databases.begin(), needs.databases.end());
    for (const quint32 database : databases)
        out.line(program.resources.opening(database));
    for (const quint32 database : program.resources.pointers())
        out.line(QStringLiteral("%1 = &%2;").arg(program.resources.pointer(database), program.names.resource(database)));
}

void writeHandler(CodeWriter &out, const QString &caught, const QString &said)
{
    out.joinToLast(QStringLiteral("catch (const %1) {").arg(caught));
    {
        const CodeWriter::Indented indented(out);
        out.line(said);
        out.line(QStringLiteral("exitCode = 1;"));
    }
    out.line(QStringLiteral("}"));
}

void writeAwaitedMain(CodeWriter &out, CppProgram &program)
{
    const bool canFail = program.variant.hasMain ? program.failures.mainCanFail()
                                                 : program.variant.mode == Mode::Group && program.failures.anyCanFail();
    const bool canBeCancelled = awaitsCancelled(program);
    const bool canThrow = canFail || canBeCancelled;
    const QStringList arguments = mainArguments(program);
    if (arguments.contains(QLatin1String("stop")))
        out.line(QStringLiteral("const std::stop_token stop; // nobody stops the main task"));
    const QString call = QStringLiteral("co_await mainTask(%1);").arg(arguments.join(QLatin1String(", ")));
    const bool leaves = leavesTasks(program);
    if (!canThrow) {
        out.line(call);
    } else {
        out.line(QStringLiteral("int exitCode = 0;"));
        out.line(QStringLiteral("try {"));
        {
            const CodeWriter::Indented indented(out);
            out.line(call);
        }
        out.line(QStringLiteral("}"));
        if (canBeCancelled) {
            program.parts.use(CppHelper::Cancelled);
            writeHandler(out, QStringLiteral("Cancelled &"), QStringLiteral("qCritical(\"cancelled\");"));
        }
        if (canFail)
            writeHandler(out, QStringLiteral("std::exception &error"), QStringLiteral("qCritical(\"%s\", error.what());"));
    }
    if (leaves) {
        program.parts.use(CppHelper::EndAll);
        program.parts.want(CppTrait::Leftovers);
        out.line(QStringLiteral("co_await endAll();"));
    }
    out.line(QStringLiteral("QCoreApplication::exit(%1);").arg(QLatin1String(canThrow ? "exitCode" : "")));
}

} // namespace

bool isMainAwaited(const CppProgram &program)
{
    return program.variant.hasMain || isOnLoop(program.graph.place());
}

CodeWriter mainTask(CppProgram &program)
{
    CppBody body(program, CallGraph::mainFunction, program.graph.place());
    if (program.variant.hasMain)
        body.steps(program.variant.main);
    else
        printModeMain(body);
    return cppFunctionAround(body, QStringLiteral("mainTask"));
}

CodeWriter runFunction(CppProgram &program)
{
    CodeWriter made(cppLayout);
    writeWhatIsMade(made, program);
    CodeWriter out(cppLayout);
    if (!isMainAwaited(program)) {
        if (made.isEmpty())
            return out;
        out.line(QStringLiteral("void run()\n{"));
        {
            const CodeWriter::Indented indented(out);
            out.append(made);
            out.line(QStringLiteral("mainTask();"));
        }
        out.line(QStringLiteral("}"));
        return out;
    }
    out.line(QStringLiteral("/// Runs the main task, and ends the program with it.\nQCoro::Task<> run()\n{"));
    {
        const CodeWriter::Indented indented(out);
        out.append(made);
        writeAwaitedMain(out, program);
    }
    out.line(QStringLiteral("}"));
    return out;
}

CodeWriter mainFunction(const CppProgram &program, bool hasRun, bool needsApplication)
{
    CodeWriter out(cppLayout);
    const bool isAwaited = isMainAwaited(program);
    out.line(QLatin1String(isAwaited || needsApplication ? "int main(int argc, char *argv[])" : "int main()"));
    out.line(QStringLiteral("{"));
    {
        const CodeWriter::Indented indented(out);
        if (isAwaited || needsApplication)
            out.line(QStringLiteral("const QCoreApplication app(argc, argv);"));
        if (isAwaited)
            out.line(QStringLiteral("QTimer::singleShot(0, &program::run); // as soon as the event loop runs\nreturn QCoreApplication::exec();"));
        else
            out.line(QLatin1String(hasRun ? "program::run();" : "program::mainTask();"));
    }
    out.line(QStringLiteral("}"));
    return out;
}

} // namespace interleave::cpp
