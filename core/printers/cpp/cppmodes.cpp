// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppmodes.h"

#include "core/printers/cpp/cpptasks.h"
#include "core/printers/cpp/cpptext.h"
#include "core/printers/textparts.h"

#include <QRegularExpression>

namespace interleave::cpp {

namespace {

// What main has to start, one range a template.
std::vector<TaskRange> everything(const CppBody &main)
{
    std::vector<TaskRange> all;
    for (int task = 0; task < main.program.templates().count(); ++task)
        all.push_back(main.program.templates().all(task));
    return all;
}

bool isLocal(const CppBody &main)
{
    return main.program.flow.bookkeeping() == Bookkeeping::Local;
}

QString joinedArguments(const QStringList &arguments)
{
    return arguments.join(QLatin1String(", "));
}

void forEverything(CppBody &main, const std::function<void(const TaskRange &)> &print)
{
    for (const TaskRange &range : everything(main)) {
        const CodeWriter::Marked marked(main.out, {0, range.task});
        print(range);
    }
}

// Waits for a list of tasks, and says what failed.
void awaitAll(CppBody &main, const QString &tasks)
{
    if (!main.program.failures.anyCanFail() && !main.program.stops) {
        main.block(QStringLiteral("for (auto &task : %1)").arg(tasks), [&] { main.awaitNamed(QStringLiteral("task")); });
        return;
    }
    main.use(CppHelper::Settle);
    main.await(QStringLiteral("settle"), {QStringLiteral("std::move(%1)").arg(tasks)});
}

// ---- concurrent, group ----

bool isGated(const CppBody &main)
{
    return main.program.variant.limit > 0;
}

void openGate(CppBody &main)
{
    if (!isGated(main))
        return;
    main.use(CppHelper::Gated);
    main.line(QStringLiteral("Semaphore gate(%1);").arg(main.program.variant.limit));
    main.out.alsoMark({.isGate = true}); // they wait in a helper, which is no part of the story
}

QString gatedCall(const CppBody &main, const TaskRange &range, const QString &stop)
{
    QStringList arguments{QStringLiteral("&gate")};
    if (!stop.isEmpty())
        arguments.append(stop);
    return QStringLiteral("gated(%1)").arg(joinedArguments(arguments + functionAndArguments(main, range)));
}

// All under their names before any of them runs.
void startAll(CppBody &main)
{
    main.use(CppHelper::Start);
    forEverything(main, [&](const TaskRange &range) {
        const QString name = taskName(main, range);
        const QStringList arguments = functionAndArguments(main, range);
        forEach(main, range, [&] {
            if (!isGated(main)) {
                main.list(QStringLiteral("start("), QStringList(name) + arguments, QStringLiteral(");"));
                return;
            }
            const QStringList captured = QStringList(QStringLiteral("&gate")) + arguments.mid(1).filter(QRegularExpression(QStringLiteral("^[a-z]")));
            main.line(QStringLiteral("start(%1, [%2](std::stop_token stop) {").arg(name, joinedArguments(captured)));
            {
                const CodeWriter::Indented indented(main.out);
                main.line(QStringLiteral("return %1;").arg(gatedCall(main, range, QStringLiteral("stop"))));
            }
            main.line(QStringLiteral("});"));
        });
    });
}

void listStarted(CppBody &main)
{
    main.line(QStringLiteral("std::vector<Job> jobs;"));
    main.block(QStringLiteral("for (const auto &[name, job] : tasks)"), [&] { main.line(QStringLiteral("jobs.push_back(*job);")); });
}

void concurrently(CppBody &main)
{
    openGate(main);
    if (!isLocal(main)) {
        startAll(main);
        listStarted(main);
        main.use(CppHelper::SettleJobs);
        main.await(QStringLiteral("settle"), {QStringLiteral("jobs")});
        return;
    }
    main.comment(QStringLiteral("A QCoro task runs from where it is called to its first co_await: after this they all run."));
    main.line(QStringLiteral("std::vector<QCoro::Task<>> tasks;"));
    forEverything(main, [&](const TaskRange &range) {
        const QString call = isGated(main) ? gatedCall(main, range, QLatin1String(main.program.stops ? "stop" : "")) : called(main, range);
        forEach(main, range, [&] { main.line(QStringLiteral("tasks.push_back(%1);").arg(call)); });
    });
    awaitAll(main, QStringLiteral("tasks"));
}

void inGroup(CppBody &main)
{
    main.use(CppHelper::GroupJobs);
    main.want(CppTrait::Ends);
    if (isLocal(main)) {
        main.line(QStringLiteral("std::vector<Job> jobs;"));
        forEverything(main, [&](const TaskRange &range) {
            const QString arguments = joinedArguments(functionAndArguments(main, range));
            forEach(main, range, [&] { main.line(QStringLiteral("jobs.emplace_back(%1);").arg(arguments)); });
        });
    } else {
        startAll(main);
        listStarted(main);
    }
    main.await(QStringLiteral("group"), {QStringLiteral("jobs")});
}

// ---- chunked ----

// Of one template: its numbers in chunks.
void chunksOfOne(CppBody &main, const TaskRange &range, int size)
{
    const CodeWriter::Marked marked(main.out, {0, range.task});
    main.block(QStringLiteral("for (int first = 1; first <= %1; first += %2)").arg(range.last).arg(size), [&] {
        main.line(QStringLiteral("std::vector<QCoro::Task<>> chunk;"));
        main.block(QStringLiteral("for (int i = first; i < first + %1 && i <= %2; ++i)").arg(size).arg(range.last),
                   [&] { main.line(QStringLiteral("chunk.push_back(%1);").arg(called(main, range))); });
        awaitAll(main, QStringLiteral("chunk"));
    });
}

// Of several: QCoro's tasks begin where they are called, so that a list is made of functions that call them.
void chunksOfAll(CppBody &main, int size)
{
    const QLatin1String type(isLocal(main) ? "QCoro::Task<>" : "std::optional<Job>");
    main.line(QStringLiteral("std::vector<std::function<%1()>> starters;").arg(type));
    forEverything(main, [&](const TaskRange &range) {
        const QString name = taskName(main, range);
        const QString call = isLocal(main)
            ? called(main, range)
            : QStringLiteral("ensureTask(%1)").arg(joinedArguments(QStringList(name) + functionAndArguments(main, range)));
        forEach(main, range, [&] { main.line(QStringLiteral("starters.push_back([=] { return %1; });").arg(call)); });
    });
    main.block(QStringLiteral("for (std::size_t first = 0; first < starters.size(); first += %1)").arg(size), [&] {
        main.line(QStringLiteral("std::vector<%1> chunk;").arg(QLatin1String(isLocal(main) ? "QCoro::Task<>" : "Job")));
        main.block(QStringLiteral("for (std::size_t n = first; n < first + %1 && n < starters.size(); ++n)").arg(size), [&] {
            if (isLocal(main))
                main.line(QStringLiteral("chunk.push_back(starters[n]());"));
            else
                main.block(QStringLiteral("if (const auto job = starters[n]())"), [&] { main.line(QStringLiteral("chunk.push_back(*job);")); });
        });
        if (isLocal(main)) {
            awaitAll(main, QStringLiteral("chunk"));
            return;
        }
        main.use(CppHelper::SettleJobs);
        main.await(QStringLiteral("settle"), {QStringLiteral("chunk")});
    });
}

void inChunks(CppBody &main)
{
    const std::vector<TaskRange> all = everything(main);
    const int size = main.program.variant.chunk;
    if (!isLocal(main))
        main.use(CppHelper::EnsureTask);
    if (isLocal(main) && all.size() == 1)
        chunksOfOne(main, all.front(), size);
    else
        chunksOfAll(main, size);
}

// ---- one after another ----

void oneAfterAnother(CppBody &main)
{
    const bool isAwaited = isOnLoop(main.place);
    const std::vector<TaskRange> all = everything(main);
    forEverything(main, [&](const TaskRange &range) {
        const QString name = taskName(main, range);
        const QString call = called(main, range);
        const auto callPlainly = [&] {
            main.awaits = main.awaits || isAwaited;
            main.line(QLatin1String(isAwaited ? "co_await " : "") + call + u';');
        };
        forEach(main, range, [&] {
            if (!isLocal(main)) {
                main.use(isAwaited ? CppHelper::Finish : CppHelper::FinishBlocking);
                main.want(CppTrait::Joins);
                const QStringList arguments = isAwaited ? main.withStop({name}) : QStringList(name);
                if (isAwaited)
                    main.await(QStringLiteral("finish"), arguments + functionAndArguments(main, range), false);
                else
                    main.list(QStringLiteral("finish("), arguments + functionAndArguments(main, range), QStringLiteral(");"));
            } else if (!main.program.failures.canFail(range.task)) {
                callPlainly();
            } else if (all.size() == 1) {
                main.block(QStringLiteral("try"), callPlainly, CppBody::Braces::Always);
                main.out.joinToLast(QStringLiteral("catch (const std::exception &error) {"));
                {
                    const CodeWriter::Indented indented(main.out);
                    main.line(QStringLiteral("qWarning(\"%s failed: %s\", qUtf8Printable(%1), error.what());").arg(name));
                }
                main.line(QStringLiteral("}"));
            } else if (isAwaited) {
                main.use(CppHelper::SettleOne);
                main.await(QStringLiteral("settle"), {name, call}, false);
            } else {
                main.use(CppHelper::SettleBlocking);
                main.list(QStringLiteral("settle("), QStringList(name) + functionAndArguments(main, range), QStringLiteral(");"));
            }
        });
    });
}

// ---- threads ----

void sayWhatCoresDo(CppBody &main)
{
    bool computes = false;
    for (const int function : main.program.graph.functions())
        visitSteps(main.program.graph.stepsOf(function), [&computes](const Step &step) { computes = computes || step.kind == StepKind::Compute; });
    if (!computes)
        return;
    const Variant &variant = main.program.variant;
    if (variant.gil) {
        main.comment(QStringLiteral("In the simulation an interpreter's lock lets one thread compute at a time. C++ has none: here they compute "
                                    "side by side, on as many cores as there are."));
        return;
    }
    main.comment(QStringLiteral("In the simulation the threads compute on %1 cores; here on as many as there are.").arg(variant.cores));
}

void onThreads(CppBody &main)
{
    sayWhatCoresDo(main);
    main.line(QStringLiteral("QThreadPool pool;"));
    main.line(QStringLiteral("pool.setMaxThreadCount(%1);").arg(main.program.variant.workers));
    const bool canFail = main.program.failures.anyCanFail();
    if (canFail)
        main.line(QStringLiteral("std::vector<QFuture<void>> futures;"));
    forEverything(main, [&](const TaskRange &range) {
        const QStringList all = functionAndArguments(main, range);
        forEach(main, range, [&] {
            if (canFail)
                main.line(QStringLiteral("futures.push_back(QtConcurrent::run(&pool, %1));").arg(joinedArguments(all)));
            else if (all.size() == 1)
                main.line(QStringLiteral("pool.start(%1);").arg(all.first()));
            else
                main.line(QStringLiteral("pool.start([%1] { %2; });").arg(range.isOne() ? QString() : QStringLiteral("i"), called(main, range)));
        });
    });
    if (!canFail) {
        main.line(QStringLiteral("pool.waitForDone();"));
        return;
    }
    main.block(QStringLiteral("for (auto &future : futures)"), [&] {
        main.block(QStringLiteral("try"), [&] { main.line(QStringLiteral("future.waitForFinished();")); }, CppBody::Braces::Always);
        main.out.joinToLast(QStringLiteral("catch (const std::exception &error) {"));
        {
            const CodeWriter::Indented indented(main.out);
            main.line(QStringLiteral("qWarning(\"failed: %s\", error.what());"));
        }
        main.line(QStringLiteral("}"));
    });
}

} // namespace

void printModeMain(CppBody &main)
{
    switch (main.program.variant.mode) {
    case Mode::Sequential:
    case Mode::SequentialAwait:
        oneAfterAnother(main);
        break;
    case Mode::Concurrent:
        concurrently(main);
        break;
    case Mode::Chunked:
        inChunks(main);
        break;
    case Mode::Group:
        inGroup(main);
        break;
    case Mode::Threads:
        onThreads(main);
        break;
    }
}

} // namespace interleave::cpp
