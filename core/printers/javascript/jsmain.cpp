// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsmain.h"

#include "core/printers/javascript/jsmodes.h"

namespace interleave::javascript {

namespace {

const char *const serving = R"(parentPort.on('message', async ({ name, args }) => {
  try {
    parentPort.postMessage({ result: await jobs[name](...args) });
  } catch (error) {
    parentPort.postMessage({ error });
  }
});)";

// asyncio.run() cancels what still runs; Node would go on with it.
void cancelTheRest(JsBody &main)
{
    const JsProgram &program = main.program;
    const bool isRegistry = program.variant.hasMain && program.flow.bookkeeping() == Bookkeeping::Registry && program.parts.taskBook;
    if (program.running.left().empty() && !isRegistry)
        return;
    main.comment(QStringLiteral("What still runs is cancelled here; Node would go on until it is done."));
    if (isRegistry)
        main.line(QStringLiteral("for (const task of tasks.values()) task?.cancel();"));
    for (const int task : program.running.left()) {
        const QString handle = program.names.handle(task);
        switch (program.flow.keeping(task)) {
        case Keeping::List:
            main.line(QStringLiteral("for (const task of %1) task.cancel();").arg(handle));
            break;
        case Keeping::Map:
            main.line(QStringLiteral("for (const task of %1.values()) task.cancel();").arg(handle));
            break;
        default:
            main.line(handle + QLatin1String(main.declaredAbove.contains(task) ? "?.cancel();" : ".cancel();"));
        }
    }
}

// In the order of an event loop's turns JavaScript differs from asyncio; it shows where a turn takes time.
void sayWhoIsFirst(JsProgram &program)
{
    bool holdsLoop = false;
    for (const int function : program.graph.functions()) {
        visitPlaces(program.graph.stepsOf(function), program.graph.place(), [&holdsLoop](const Step &step, Place place) {
            holdsLoop = holdsLoop || (place == Place::Loop && (step.kind == StepKind::Compute || step.flag(OptionKey::Blocking)));
        });
    }
    const bool isOneByOne = !program.variant.hasMain && program.variant.mode == Mode::SequentialAwait;
    if (holdsLoop && !isOneByOne)
        program.parts.note(QStringLiteral("An async function begins at once, in its call, and what a promise sets going comes before the next timer. "
                                          "In asyncio all of them take their turns; where something holds the loop, that may be seen."));
}

} // namespace

CodeWriter mainFunction(JsProgram &program)
{
    JsBody body(program, CallGraph::mainFunction, program.graph.place());
    if (program.variant.hasMain) {
        openBody(body, program.variant.main);
        body.steps(program.variant.main);
        cancelTheRest(body);
    } else {
        printModeMain(body);
    }
    sayWhoIsFirst(program);
    CodeWriter out(jsLayout);
    out.line(QLatin1String(program.isMainAsync() ? "async function main() {" : "function main() {"));
    {
        const CodeWriter::Indented indented(out);
        out.append(body.out);
    }
    out.line(QStringLiteral("}"));
    return out;
}

CodeWriter moduleEnd(JsProgram &program)
{
    CodeWriter out(jsLayout);
    const QString call = QLatin1String(program.isMainAsync() ? "await main();" : "main();");
    if (!program.hasThreads()) {
        out.line(call);
        program.resources.writeClosing(out);
        return out;
    }
    program.parts.import(QStringLiteral("isMainThread"));
    program.parts.import(QStringLiteral("parentPort"));
    out.list(QStringLiteral("const jobs = { "), program.parts.jobs(), QStringLiteral(" }; // what threads are asked for, by name"));
    out.blank();
    out.line(QStringLiteral("if (isMainThread) {"));
    {
        const CodeWriter::Indented indented(out);
        out.line(call);
        program.resources.writeClosing(out);
    }
    out.line(QStringLiteral("} else {"));
    {
        const CodeWriter::Indented indented(out);
        out.line(QLatin1String(serving));
    }
    out.line(QStringLiteral("}"));
    return out;
}

} // namespace interleave::javascript
