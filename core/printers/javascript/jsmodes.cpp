// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsmodes.h"

#include "core/printers/javascript/jstasks.h"
#include "core/printers/javascript/jstext.h"

namespace interleave::javascript {

namespace {

std::vector<LineMark> marksOf(const std::vector<TaskRange> &ranges)
{
    std::vector<LineMark> marks;
    for (const TaskRange &range : ranges)
        marks.push_back({0, range.task});
    return marks;
}

bool mayEndOtherwise(const JsBody &main)
{
    return main.program.failures.anyCanFail() || main.program.failures.cancels();
}

// Waits for what the items start, and says what failed.
void waitForAll(JsBody &main, const QStringList &items, const std::vector<LineMark> &marks, bool isArray)
{
    const auto print = [&](const QString &head) {
        if (isArray)
            printArray(main, head, items, QStringLiteral(");"), marks);
        else
            main.list(head, items, QStringLiteral(");"), marks);
    };
    if (!mayEndOtherwise(main)) {
        print(QStringLiteral("await Promise.all("));
        return;
    }
    print(QStringLiteral("const results = await Promise.allSettled("));
    main.line(QStringLiteral("for (const { reason } of results) {\n  if (reason) console.error('failed:', reason.message);\n}"));
}

// ---- concurrent, group ----

void printGate(JsBody &main)
{
    const bool hasSignals = main.program.running.hasSignals();
    main.use(JsHelper::Semaphore);
    main.line(QStringLiteral("const gate = new Semaphore(%1);").arg(main.program.variant.limit));
    main.line(QStringLiteral("const gated = async (run%1) => {\n  await gate.acquire(%2);")
                  .arg(QLatin1String(hasSignals ? ", signal" : ""), QLatin1String(hasSignals ? "signal" : "")));
    main.out.alsoMark({.isGate = true});
    main.line(QStringLiteral("  try {\n    await run(%1);\n  } finally {\n    gate.release();\n  }\n};").arg(QLatin1String(hasSignals ? "signal" : "")));
}

ForEach throughGate(const JsBody &main, const TaskRange &range)
{
    const bool hasSignals = main.program.running.hasSignals();
    const ForEach run = callable(main, range);
    if (main.program.variant.limit == 0)
        return run;
    return within(QLatin1String(hasSignals ? "(signal) => gated(%1, signal)" : "() => gated(%1)"), run);
}

// tasks.set('A', startTask(a)): all before any of them runs.
void startAll(JsBody &main)
{
    main.program.parts.taskBook = true;
    main.use(JsHelper::StartTask);
    for (const TaskRange &range : main.program.templates().everything()) {
        const CodeWriter::Marked marked(main.out, {0, range.task});
        const ForEach start = within(QStringLiteral("tasks.set(%2, startTask(%1));"), throughGate(main, range));
        printForEach(main, range, {QString(start.text).replace(QLatin1String("%2"), taskName(main, range)), !range.isOne()});
    }
}

void concurrently(JsBody &main)
{
    const bool isGated = main.program.variant.limit > 0;
    if (isGated)
        printGate(main);
    if (main.program.flow.bookkeeping() != Bookkeeping::Local) {
        startAll(main);
        waitForAll(main, {QStringLiteral("tasks.values()")}, {}, false);
        return;
    }
    QStringList items;
    for (const TaskRange &range : main.program.templates().everything())
        items.append(itemOf(main, range, isGated ? within(QStringLiteral("gated(%1)"), callableHere(main, range)) : called(main, range)));
    waitForAll(main, items, marksOf(main.program.templates().everything()), true);
}

void inGroup(JsBody &main)
{
    const bool isLocal = main.program.flow.bookkeeping() == Bookkeeping::Local;
    if (isLocal && !mayEndOtherwise(main)) {
        concurrently(main);
        return;
    }
    main.use(JsHelper::RunGroup);
    if (!isLocal) {
        main.use(JsHelper::AwaitTasks);
        startAll(main);
        main.line(QStringLiteral("const joins = [...tasks.values()].map((task) => (signal) => awaitTasks([task], signal));"));
        main.line(QStringLiteral("await runGroup(joins);"));
        return;
    }
    QStringList runs;
    for (const TaskRange &range : main.program.templates().everything())
        runs.append(itemOf(main, range, callable(main, range)));
    printArray(main, QStringLiteral("await runGroup("), runs, QStringLiteral(");"), marksOf(main.program.templates().everything()));
}

// ---- chunked ----

void inChunks(JsBody &main)
{
    main.use(JsHelper::Chunked);
    const bool isLocal = main.program.flow.bookkeeping() == Bookkeeping::Local;
    QStringList runs;
    for (const TaskRange &range : main.program.templates().everything()) {
        const ForEach run = isLocal ? within(QStringLiteral("() => %1"), called(main, range))
                                    : within(QStringLiteral("[%1]"), {QStringLiteral("%1, %2").arg(taskName(main, range), callable(main, range).text), !range.isOne()});
        runs.append(itemOf(main, range, run));
    }
    printArray(main, QStringLiteral("const runs = "), runs, QStringLiteral(";"), marksOf(main.program.templates().everything()));
    main.line(QStringLiteral("for (const chunk of chunked(runs, %1)) {").arg(main.program.variant.chunk));
    {
        const CodeWriter::Indented indented(main.out);
        if (isLocal) {
            waitForAll(main, {QStringLiteral("chunk.map((run) => run())")}, {}, false);
        } else {
            main.use(JsHelper::EnsureTask);
            main.program.parts.taskBook = true;
            main.comment(QStringLiteral("What was called by another task has no task of its own."));
            main.line(QStringLiteral("const waiting = chunk.filter(([name]) => tasks.get(name) !== null);"));
            waitForAll(main, {QStringLiteral("waiting.map((one) => ensureTask(...one))")}, {}, false);
        }
    }
    main.line(QStringLiteral("}"));
}

// ---- one after another ----

void printCaught(JsBody &main, const TaskRange &range, const QString &call)
{
    const QString failed = taskName(main, range, QStringLiteral(" failed:"));
    printForEach(main, range, {QStringLiteral("try {\n  %1\n} catch (error) {\n  console.error(%2, error.message);\n}").arg(call, failed), true});
}

void oneAfterAnother(JsBody &main)
{
    const std::vector<TaskRange> all = main.program.templates().everything();
    const bool isRegistry = main.program.flow.bookkeeping() == Bookkeeping::Registry;
    for (const TaskRange &range : all) {
        const CodeWriter::Marked marked(main.out, {0, range.task});
        const bool isAsync = main.program.running.isAsync(range.task, main.place);
        const ForEach call = within(QLatin1String(isAsync ? "await %1;" : "%1;"), called(main, range));
        if (isRegistry) {
            main.use(JsHelper::FinishTask);
            main.program.parts.taskBook = true;
            printForEach(main, range, within(QStringLiteral("await %1;"), named(main, QStringLiteral("finishTask"), range, callableHere(main, range))));
        } else if (!main.program.failures.canFail(range.task)) {
            printForEach(main, range, call);
        } else if (all.size() == 1) {
            printCaught(main, range, call.text);
        } else {
            const bool isAwaited = main.program.isMainAsync();
            main.use(isAwaited ? JsHelper::Settle : JsHelper::SettleBlocking);
            printForEach(main, range, within(QLatin1String(isAwaited ? "await %1;" : "%1;"), named(main, QStringLiteral("settle"), range, callableHere(main, range))));
        }
    }
}

// ---- threads ----

void sayWhatCoresDo(JsBody &main)
{
    bool computes = false;
    for (const int function : main.program.graph.functions())
        visitSteps(main.program.graph.stepsOf(function), [&computes](const Step &step) { computes = computes || step.kind == StepKind::Compute; });
    if (!computes)
        return;
    if (main.program.variant.gil)
        main.program.parts.note(QStringLiteral("JavaScript has no global interpreter lock: each thread has an engine of its own, and they compute side by side. "
                                               "What the scenario shows here cannot be seen in it."));
    else
        main.comment(QStringLiteral("In the simulation the threads compute side by side on %1 cores.").arg(main.program.variant.cores));
}

void onThreads(JsBody &main)
{
    sayWhatCoresDo(main);
    main.use(JsHelper::WorkerPool);
    const std::vector<TaskRange> all = main.program.templates().everything();
    QStringList items;
    for (const TaskRange &range : all) {
        const QString function = main.program.names.function(range.task);
        main.program.parts.addJob(function);
        const QStringList arguments = jsArguments(main.program, range.task, main.place, main.loopVariable(), {});
        const QString text = arguments.isEmpty() ? QStringLiteral("pool.run(%1)").arg(jsString(function))
                                                 : QStringLiteral("pool.run(%1, [%2])").arg(jsString(function), arguments.join(QLatin1String(", ")));
        items.append(itemOf(main, range, {text, !arguments.isEmpty()}));
    }
    waitForAll(main, items, marksOf(all), true);
}

} // namespace

void printModeMain(JsBody &main)
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

} // namespace interleave::javascript
