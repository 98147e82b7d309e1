// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppprinter.h"

#include "core/printers/cpp/cppbuild.h"
#include "core/printers/cpp/cppincludes.h"
#include "core/printers/cpp/cppmain.h"
#include "core/printers/cpp/cpptext.h"
#include "core/printers/servertext.h"

namespace interleave {

namespace {

void writeHead(CodeWriter &out, const CppProgram &program)
{
    const QString english = QStringLiteral("en");
    const QString title = program.scenario.title.in(english).simplified();
    const QString head = QStringLiteral("%1 (%2).").arg(title.isEmpty() ? program.scenario.id : title, program.variant.name.simplified());
    out.paragraph(QStringLiteral("// "), head);
    const QString summary = program.scenario.summary.in(english).simplified();
    if (summary.isEmpty())
        return;
    out.line(QStringLiteral("//"));
    out.paragraph(QStringLiteral("// "), summary);
}

// What the others use without having made it.
CodeWriter constants(const CppProgram &program)
{
    CodeWriter out(cppLayout);
    if (program.parts.baseUrl) {
        for (const QString &words : serverText(program.scenario.network))
            out.paragraph(QStringLiteral("// "), words);
        out.line(QStringLiteral("const QString baseUrl = %1;").arg(cppString(demoServerUrl())));
    }
    if (program.parts.echoAddress) {
        out.line(QStringLiteral("const QString echoHost = u\"127.0.0.1\"_s; // sends back what it is sent"));
        out.line(QStringLiteral("constexpr quint16 echoPort = %1;").arg(echoPort));
    }
    program.parts.writeConstants(out);
    return out;
}

void append(CodeWriter &out, const CodeWriter &part)
{
    if (part.isEmpty())
        return;
    out.append(part);
    out.blank();
}

// Of functions that others call before they are defined.
CodeWriter declarations(const CppProgram &program)
{
    CodeWriter out(cppLayout);
    std::set<QString> lines;
    const auto declare = [&](int task, Place place, const QString &name) {
        QStringList types;
        for (const CppParameter &parameter : cppParameters(program, task, place))
            types.append((parameter.type + parameter.name).trimmed());
        const QLatin1String result(isOnLoop(place) ? "QCoro::Task<>" : "void");
        lines.insert(QStringLiteral("%1 %2(%3);").arg(result, name, types.join(QLatin1String(", "))));
    };
    for (int task = 0; task < program.templates().count(); ++task) {
        const CallGraph::Calls &calls = program.graph.of(task);
        if (program.graph.isReached(task)) {
            for (const int other : calls.started) {
                if (other > task)
                    declare(other, program.graph.place(), program.names.function(other));
            }
        }
        const bool onThread = program.graph.isReachedOnThread(task);
        for (const int other : calls.onThread) {
            if (other >= task)
                declare(other, Place::Offload, program.names.functionOnThread(other));
        }
        if (onThread) {
            for (const int other : calls.started) {
                if (other > task)
                    declare(other, Place::Offload, program.names.functionOnThread(other));
            }
        }
    }
    for (const QString &line : lines)
        out.line(line);
    return out;
}

// All functions of the scenario's tasks, in file order, each with an empty line behind it.
CodeWriter taskFunctions(CppProgram &program, std::vector<QStringList> &names)
{
    CodeWriter out(cppLayout);
    const auto add = [&](int task, Place place, const QString &name) {
        append(out, cppFunction(program, task, place));
        names[static_cast<std::size_t>(task)].append(name);
    };
    for (int task = 0; task < program.templates().count(); ++task) {
        if (program.graph.isReached(task))
            add(task, program.graph.place(), program.names.function(task));
        if (program.graph.isReachedOnThread(task))
            add(task, Place::Offload, program.names.functionOnThread(task));
        if (program.graph.isReached(task) || program.graph.isReachedOnThread(task))
            continue;
        const QString name = program.names.function(task);
        if (program.graph.of(task).hasSteps) {
            out.paragraph(QStringLiteral("// "), QStringLiteral("This variant never starts “%1”.").arg(program.templates().pattern(task)));
            out.blank();
            continue;
        }
        out.paragraph(QStringLiteral("// "), QStringLiteral("Not called in this variant. What Python makes of %1() without awaiting it does not run; "
                                                            "QCoro 0.8 would start it where it is called.").arg(name));
        add(task, program.graph.place(), name);
    }
    return out;
}

bool needsApplication(const QString &text)
{
    return text.contains(QLatin1String("QNetworkAccessManager")) || text.contains(QLatin1String("QTcpSocket")) || text.contains(QLatin1String("QSqlDatabase"));
}

} // namespace

PrintedProgram printCpp(const Scenario &scenario, const Variant &variant, const PrintOptions &)
{
    CppProgram program(scenario, variant);
    PrintedProgram printed;
    printed.functions.resize(scenario.tasks.size());
    const CodeWriter functions = taskFunctions(program, printed.functions);
    const CodeWriter mainTask = cpp::mainTask(program);
    const CodeWriter run = cpp::runFunction(program);
    CodeWriter resources(cppLayout);
    program.resources.write(resources, program.parts); // wants helpers, too

    CodeWriter inside(cppLayout);
    append(inside, constants(program));
    program.parts.writeHelpers(inside);
    append(inside, resources);
    append(inside, declarations(program));
    inside.append(functions);
    append(inside, mainTask);
    append(inside, run);
    const CodeWriter main = cpp::mainFunction(program, !run.isEmpty(), needsApplication(inside.text()));

    const QString code = inside.text() + main.text();
    const QStringList includes = cppIncludes(code);
    CodeWriter out(cppLayout);
    writeHead(out, program);
    out.blank();
    for (const QString &header : includes)
        out.line(header.isEmpty() ? QString() : QStringLiteral("#include <%1>").arg(header));
    out.blank();
    const QStringList namespaces = literalNamespaces(code);
    for (const QString &one : namespaces)
        out.line(QStringLiteral("using namespace %1;").arg(one));
    if (!namespaces.isEmpty())
        out.blank();
    out.line(QStringLiteral("namespace program {"));
    out.blank();
    out.append(inside);
    out.line(QStringLiteral("} // namespace program"));
    out.blank();
    out.append(main);
    printed.text = out.text();
    printed.spans = out.spans();
    printed.build = cpp::buildText(scenario, includes);
    return printed;
}

} // namespace interleave
