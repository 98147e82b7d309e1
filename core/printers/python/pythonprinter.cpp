// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonprinter.h"

#include "core/printers/python/pythonmain.h"
#include "core/printers/python/pythontest.h"
#include "core/printers/servertext.h"

namespace interleave {

namespace {

void writeDocstring(CodeWriter &out, const PythonProgram &program)
{
    const auto inDocstring = [](const QString &text) {
        QString safe = text.simplified();
        return safe.replace(u'\\', QLatin1String("\\\\")).replace(QLatin1String("\"\"\""), QLatin1String("'''"));
    };
    const QString english = QStringLiteral("en");
    const QString title = program.scenario.title.in(english);
    const QString head = QStringLiteral("\"\"\"%1 (%2).").arg(inDocstring(title.isEmpty() ? program.scenario.id : title), inDocstring(program.variant.name));
    const QString summary = inDocstring(program.scenario.summary.in(english));
    if (summary.isEmpty()) {
        out.line(head + QLatin1String("\"\"\""));
        return;
    }
    out.paragraph({}, head);
    out.blank();
    out.paragraph({}, summary);
    out.line(QStringLiteral("\"\"\""));
}

void writeServer(CodeWriter &out, const Network &network)
{
    for (const QString &text : serverText(network))
        out.paragraph(QStringLiteral("# "), text);
    out.line(QStringLiteral("BASE_URL = \"%1\"").arg(demoServerUrl()));
}

// Constants and shared objects: what stands between the imports and the functions.
CodeWriter moduleVariables(PythonProgram &program)
{
    CodeWriter out(pythonLayout);
    PythonParts &parts = program.parts;
    if (parts.baseUrl)
        writeServer(out, program.scenario.network);
    if (parts.echoAddress) {
        out.line(QStringLiteral("ECHO_HOST = \"127.0.0.1\"  # sends back what it is sent"));
        out.line(QStringLiteral("ECHO_PORT = %1").arg(echoPort));
    }
    parts.writeConstants(out);
    program.resources.write(out, parts);
    if (parts.blockingSession)
        out.line(QStringLiteral("session = requests.Session()"));
    if (parts.pool)
        parts.import(QStringLiteral("ThreadPoolExecutor"));
    if (parts.taskBook)
        out.line(QStringLiteral("tasks = {}  # by name"));
    if (parts.begunBook)
        out.line(QStringLiteral("begun = set()  # names"));
    return out;
}

// All functions of the scenario's tasks, in file order.
CodeWriter taskFunctions(PythonProgram &program, std::vector<QStringList> &names)
{
    CodeWriter out(pythonLayout);
    const auto add = [&](int task, Place place, const QString &name) {
        out.blank();
        out.blank();
        out.append(pythonFunction(program, task, place));
        names[static_cast<std::size_t>(task)].append(name);
    };
    for (int task = 0; task < program.templates().count(); ++task) {
        if (program.graph.isReached(task))
            add(task, program.graph.place(), program.names.function(task));
        if (program.graph.isReachedOnThread(task))
            add(task, Place::Offload, program.names.functionOnThread(task));
        if (program.graph.isReached(task) || program.graph.isReachedOnThread(task))
            continue;
        out.blank();
        out.blank();
        const QString name = program.names.function(task);
        if (program.graph.of(task).hasSteps) {
            out.paragraph(QStringLiteral("# "), QStringLiteral("This variant never starts “%1”.").arg(program.templates().pattern(task)));
            continue;
        }
        out.paragraph(QStringLiteral("# "), QStringLiteral("Never awaited in this variant: %1() alone only makes a coroutine, which does not run.").arg(name));
        out.append(pythonFunction(program, task, program.graph.place()));
        names[static_cast<std::size_t>(task)].append(name);
    }
    return out;
}

} // namespace

PrintedProgram printPython(const Scenario &scenario, const Variant &variant, const PrintOptions &options)
{
    PythonProgram program(scenario, variant, options);
    PrintedProgram printed;
    printed.functions.resize(scenario.tasks.size());
    const CodeWriter functions = taskFunctions(program, printed.functions);
    const CodeWriter main = python::mainFunction(program);
    const CodeWriter end = options.asTest ? python::testFunctions(program) : python::scriptEnd(program);
    const CodeWriter variables = moduleVariables(program);

    CodeWriter out(pythonLayout);
    writeDocstring(out, program);
    CodeWriter imports(pythonLayout);
    program.parts.writeImports(imports);
    if (!imports.text().isEmpty())
        out.blank();
    out.append(imports);
    if (!variables.text().isEmpty())
        out.blank();
    out.append(variables);
    program.parts.writeHelpers(out);
    if (program.parts.pool) { // behind the function that its threads begin with
        out.blank();
        if (program.parts.usesAny())
            out.blank();
        out.line(QStringLiteral("pool = %1").arg(python::threadPool(program)));
    }
    out.append(functions);
    out.blank();
    out.blank();
    out.append(main);
    out.blank();
    out.blank();
    out.append(end);
    printed.text = out.text();
    printed.spans = out.spans();
    return printed;
}

} // namespace interleave
