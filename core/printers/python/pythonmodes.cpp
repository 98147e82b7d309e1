// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonmodes.h"

#include "core/printers/python/pythonmain.h"
#include "core/printers/python/pythontasks.h"

namespace interleave::python {

namespace {

std::vector<LineMark> marksOf(const std::vector<TaskRange> &ranges)
{
    std::vector<LineMark> marks;
    for (const TaskRange &range : ranges)
        marks.push_back({0, range.task});
    return marks;
}

// Calls of all templates as items of a list; each within `wrap`, where %1 stands for it.
QStringList callsOf(const PythonBody &main, const QString &wrap)
{
    QStringList items;
    for (const TaskRange &range : main.program.templates().everything())
        items.append(itemOf(main, range, within(wrap, called(main, range))));
    return items;
}

bool mayEndOtherwise(const PythonBody &main)
{
    return main.program.failures.anyCanFail() || main.program.failures.cancels();
}

void reportFailures(PythonBody &main)
{
    main.line(QStringLiteral("for result in results:\n    if isinstance(result, BaseException):\n        print(f\"failed: {result!r}\")"));
}

// Waits for what the items start, and says what failed.
void gather(PythonBody &main, QStringList items, std::vector<LineMark> marks)
{
    const bool canFail = mayEndOtherwise(main);
    QString head = QStringLiteral("await asyncio.gather(");
    if (canFail) {
        head.prepend(QLatin1String("results = "));
        items.append(QStringLiteral("return_exceptions=True"));
    }
    main.list(head, items, QStringLiteral(")"), marks);
    if (canFail)
        reportFailures(main);
}

// ---- concurrent, group ----

QString openGate(PythonBody &main)
{
    const int limit = main.program.variant.limit;
    if (limit == 0)
        return QStringLiteral("%1");
    main.line(QStringLiteral("gate = asyncio.Semaphore(%1)").arg(limit));
    main.out.blank();
    main.line(QStringLiteral("async def gated(coroutine):\n    async with gate:"));
    main.out.alsoMark({.isGate = true});
    main.line(QStringLiteral("        await coroutine"));
    main.out.blank();
    return QStringLiteral("gated(%1)");
}

// tasks["A"] = asyncio.create_task(a()): all before any of them runs.
void startAll(PythonBody &main, const QString &create)
{
    main.program.parts.taskBook = true;
    for (const TaskRange &range : main.program.templates().everything()) {
        const CodeWriter::Marked marked(main.out, {0, range.task});
        ForEach start = within(create, called(main, range));
        start.text.prepend(QStringLiteral("tasks[%1] = ").arg(taskName(main, range)));
        start.isNumbered = !range.isOne();
        printForEach(main, range, start);
    }
}

void concurrently(PythonBody &main)
{
    main.import("asyncio");
    const QString wrap = openGate(main);
    if (main.program.flow.bookkeeping() == Bookkeeping::Local) {
        gather(main, callsOf(main, wrap), marksOf(main.program.templates().everything()));
        return;
    }
    startAll(main, within(QStringLiteral("asyncio.create_task(%1)"), {wrap, false}).text);
    gather(main, {QStringLiteral("*tasks.values()")}, {});
}

void inGroup(PythonBody &main)
{
    main.import("asyncio");
    main.line(QStringLiteral("async with asyncio.TaskGroup() as group:"));
    const CodeWriter::Indented indented(main.out);
    const QString create = QStringLiteral("group.create_task(%1)");
    if (main.program.flow.bookkeeping() != Bookkeeping::Local) {
        startAll(main, create);
        return;
    }
    for (const TaskRange &range : main.program.templates().everything()) {
        const CodeWriter::Marked marked(main.out, {0, range.task});
        printForEach(main, range, within(create, called(main, range)));
    }
}

// ---- chunked ----

void inChunks(PythonBody &main)
{
    main.import("asyncio");
    main.use(PythonHelper::Chunked);
    const int size = main.program.variant.chunk;
    if (main.program.flow.bookkeeping() == Bookkeeping::Local) {
        const QString list = listOf(callsOf(main, QStringLiteral("%1")));
        main.list(QStringLiteral("coroutines = ["), {list.sliced(1).chopped(1)}, QStringLiteral("]"), marksOf(main.program.templates().everything()));
        main.line(QStringLiteral("for chunk in chunked(coroutines, %1):").arg(size));
        const CodeWriter::Indented indented(main.out);
        gather(main, {QStringLiteral("*chunk")}, {});
        return;
    }
    main.use(PythonHelper::Ensure);
    main.program.parts.taskBook = true;
    QStringList items;
    for (const TaskRange &range : main.program.templates().everything())
        items.append(itemOf(main, range, handedTo(main, {}, range)));
    main.list(QStringLiteral("everything = ["), {listOf(items).sliced(1).chopped(1)}, QStringLiteral("]"), marksOf(main.program.templates().everything()));
    main.line(QStringLiteral("for chunk in chunked(everything, %1):").arg(size));
    const CodeWriter::Indented indented(main.out);
    main.comment(QStringLiteral("What was called by another task has no task of its own."));
    main.line(QStringLiteral("waiting = [ensure(*one) for one in chunk if tasks.get(one[0], True)]"));
    gather(main, {QStringLiteral("*waiting")}, {});
}

// ---- one after another ----

void oneAfterAnother(PythonBody &main)
{
    const bool isAwaited = isOnLoop(main.place);
    const QString await = QLatin1String(isAwaited ? "await %1" : "%1");
    const std::vector<TaskRange> all = main.program.templates().everything();
    const bool isRegistry = main.program.flow.bookkeeping() == Bookkeeping::Registry;
    if (isRegistry) {
        main.use(isAwaited ? PythonHelper::Finish : PythonHelper::FinishBlocking);
        (isAwaited ? main.program.parts.taskBook : main.program.parts.begunBook) = true;
    }
    for (const TaskRange &range : all) {
        const CodeWriter::Marked marked(main.out, {0, range.task});
        const ForEach call = called(main, range);
        if (isRegistry) {
            printForEach(main, range, within(await, handedTo(main, QStringLiteral("finish"), range)));
        } else if (!main.program.failures.canFail(range.task)) {
            printForEach(main, range, within(await, call));
        } else if (all.size() == 1) {
            const QString failed = taskName(main, range, QStringLiteral(" failed:"));
            printForEach(main, range, {QStringLiteral("try:\n    %1\nexcept Exception as error:\n    print(%2, repr(error))").arg(within(await, call).text, failed), true});
        } else if (isAwaited) {
            main.use(PythonHelper::Settle);
            printForEach(main, range, {QStringLiteral("await settle(%1, %2)").arg(taskName(main, range), call.text), true});
        } else {
            main.use(PythonHelper::SettleBlocking);
            printForEach(main, range, handedTo(main, QStringLiteral("settle"), range));
        }
    }
}

// ---- threads ----

void sayWhatCoresDo(PythonBody &main)
{
    bool computes = false;
    for (const int function : main.program.graph.functions())
        visitSteps(main.program.graph.stepsOf(function), [&computes](const Step &step) { computes = computes || step.kind == StepKind::Compute; });
    if (!computes)
        return;
    const Variant &variant = main.program.variant;
    if (variant.gil) {
        main.comment(QStringLiteral("CPython's global interpreter lock lets one thread compute at a time."));
        return;
    }
    main.comment(QStringLiteral("In the simulation the threads compute side by side on %1 cores. In CPython this takes a free-threaded build: "
                                "its global interpreter lock lets one thread compute at a time.")
                     .arg(variant.cores));
}

void onThreads(PythonBody &main)
{
    main.import("ThreadPoolExecutor");
    sayWhatCoresDo(main);
    main.line(QStringLiteral("with %1 as pool:").arg(threadPool(main.program)));
    const bool canFail = main.program.failures.anyCanFail();
    {
        const CodeWriter::Indented indented(main.out);
        const std::vector<TaskRange> all = main.program.templates().everything();
        QStringList items;
        for (const TaskRange &range : all) {
            const CodeWriter::Marked marked(main.out, {0, range.task});
            const ForEach submit = submittedTo(main, QStringLiteral("pool.submit"), range);
            items.append(itemOf(main, range, submit));
            if (!canFail)
                printForEach(main, range, submit);
        }
        if (canFail)
            main.list(QStringLiteral("futures = ["), {listOf(items).sliced(1).chopped(1)}, QStringLiteral("]"), marksOf(all));
    }
    if (canFail)
        main.line(QStringLiteral("for future in futures:\n    if error := future.exception():\n        print(f\"failed: {error!r}\")"));
}

} // namespace

void printModeMain(PythonBody &main)
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

} // namespace interleave::python
