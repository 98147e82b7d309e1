// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsprinter.h"

#include "core/printers/javascript/jsmain.h"
#include "core/printers/numbertext.h"
#include "core/printers/servertext.h"

namespace interleave {

namespace {

void writeTitle(CodeWriter &out, const JsProgram &program)
{
    const QString lead = QStringLiteral("// ");
    const QString english = QStringLiteral("en");
    const QString title = program.scenario.title.in(english).simplified();
    out.paragraph(lead, QStringLiteral("%1 (%2).").arg(title.isEmpty() ? program.scenario.id : title, program.variant.name));
    const QString summary = program.scenario.summary.in(english).simplified();
    QStringList further = program.parts.notes();
    if (!summary.isEmpty())
        further.prepend(summary);
    const QStringList packages = program.parts.packages();
    further.append(packages.isEmpty() ? QStringLiteral("A module (.mjs) for Node 18 or later.")
                                      : QStringLiteral("A module (.mjs) for Node 18 or later. It needs: npm install %1").arg(packages.join(u' ')));
    for (const QString &text : further) {
        out.line(QStringLiteral("//"));
        out.paragraph(lead, text);
    }
}

// Constants and shared objects: what stands between the helpers and the functions.
CodeWriter moduleVariables(JsProgram &program)
{
    CodeWriter out(jsLayout);
    JsParts &parts = program.parts;
    if (parts.baseUrl) {
        for (const QString &text : serverText(program.scenario.network))
            out.paragraph(QStringLiteral("// "), text);
        out.line(QStringLiteral("const BASE_URL = '%1';").arg(demoServerUrl()));
    }
    if (parts.echoAddress) {
        out.line(QStringLiteral("const ECHO_HOST = '127.0.0.1'; // sends back what it is sent"));
        out.line(QStringLiteral("const ECHO_PORT = %1;").arg(echoPort));
    }
    parts.writeConstants(out);
    if (parts.sharesMemory)
        parts.import(QStringLiteral("isMainThread"));
    program.resources.write(out, parts, program.hasThreads());
    if (program.hasThreads())
        out.line(QStringLiteral("const pool = new WorkerPool(%1%2);").arg(QString::number(program.variant.workers), QLatin1String(parts.sharesMemory ? ", shared" : "")));
    if (parts.taskBook)
        out.line(QStringLiteral("const tasks = new Map(); // by name"));
    return out;
}

// All functions of the scenario's tasks, in file order.
CodeWriter taskFunctions(JsProgram &program, std::vector<QStringList> &names)
{
    CodeWriter out(jsLayout);
    QString reason = QStringLiteral(": an async function runs as soon as it is called, awaited or not.");
    const auto add = [&](int task, Place place, const QString &name) {
        out.blank();
        out.append(jsFunction(program, task, place));
        out.append(std::exchange(program.works, CodeWriter(jsLayout)));
        names[static_cast<std::size_t>(task)].append(name);
    };
    for (int task = 0; task < program.templates().count(); ++task) {
        const bool isReached = program.graph.isReached(task);
        const bool isReachedOnThread = program.graph.isReachedOnThread(task);
        if (isReached)
            add(task, program.graph.place(), program.names.function(task));
        if (isReachedOnThread)
            add(task, Place::Offload, program.names.functionOnThread(task));
        if (!isReached && !isReachedOnThread) {
            out.blank();
            out.paragraph(QStringLiteral("// "), QStringLiteral("“%1” is not called in this variant%2").arg(program.templates().pattern(task), reason));
            reason = QStringLiteral("."); // is given once
        }
    }
    return out;
}

void appendApart(CodeWriter &out, const CodeWriter &part)
{
    if (part.isEmpty())
        return;
    out.blank();
    out.append(part);
}

} // namespace

PrintedProgram printJavaScript(const Scenario &scenario, const Variant &variant, const PrintOptions &)
{
    JsProgram program(scenario, variant);
    PrintedProgram printed;
    printed.functions.resize(scenario.tasks.size());
    const CodeWriter functions = taskFunctions(program, printed.functions);
    const CodeWriter main = javascript::mainFunction(program);
    const CodeWriter works = std::exchange(program.works, CodeWriter(jsLayout)); // of main
    const CodeWriter end = javascript::moduleEnd(program);
    const CodeWriter variables = moduleVariables(program);
    CodeWriter imports(jsLayout);
    program.parts.writeImports(imports);
    CodeWriter helpers(jsLayout);
    program.parts.writeHelpers(helpers, program.running.hasSignals() || program.parts.uses(JsHelper::WithTimeout));

    CodeWriter out(jsLayout);
    writeTitle(out, program);
    appendApart(out, imports);
    appendApart(out, helpers);
    appendApart(out, variables);
    out.append(functions);
    out.append(works);
    appendApart(out, main);
    appendApart(out, end);
    printed.text = out.text();
    printed.spans = out.spans();
    return printed;
}

} // namespace interleave
