// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/javascript/jsflow.h"
#include "core/printers/javascript/jsresources.h"
#include "core/printers/printer.h"
#include "core/printers/registers.h"

namespace interleave {

/// What all who print a part of a JavaScript program share: the scenario, what is known of it, and what the parts want above them.
struct JsProgram
{
    JsProgram(const Scenario &scenario, const Variant &variant);

    const Scenario &scenario;
    const Variant &variant;
    const CallGraph graph;
    const TaskFlow flow;
    const ProgramNeeds needs;
    const Failures failures;
    const JsFlow running;
    ProgramNames names;
    JsParts parts;
    JsResources resources;
    CodeWriter works{jsLayout}; ///< functions that steps hand to threads

    [[nodiscard]] const Templates &templates() const { return graph.templates(); }
    [[nodiscard]] quint32 count(int function) const;
    /// Whether main is an async function.
    [[nodiscard]] bool isMainAsync() const;
    /// Whether there are threads beside the main one.
    [[nodiscard]] bool hasThreads() const { return parts.uses(JsHelper::WorkerPool); }
};

/// Of what stands one level deeper in the end.
inline constexpr CodeWriter::Layout jsBodyLayout{.indent = jsLayout.indent, .width = jsLayout.width - jsLayout.indent, .trailingComma = true};

/// The function of a template at a place, or main, while its steps are printed.
class JsBody
{
public:
    JsBody(JsProgram &program, int function, Place place);

    JsProgram &program;
    const int function; ///< the template, or CallGraph::mainFunction
    const Place place;
    CodeWriter out{jsBodyLayout};

    /// Prints the steps at the present level.
    void steps(const std::vector<Step> &steps);
    /// Prints them one level deeper.
    void block(const std::vector<Step> &steps);
    void line(const QString &text) { out.line(text); }
    void list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks = {});
    void comment(const QString &text) { out.paragraph(QStringLiteral("// "), text); }

    void import(const char *name) { program.parts.import(QLatin1String(name)); }
    void use(JsHelper helper) { program.parts.use(helper); }

    [[nodiscard]] quint32 count() const { return program.count(function); }
    /// The expression for the task's number; empty where there is only one task.
    [[nodiscard]] QString number() const;
    /// The variable for the numbers of other tasks.
    [[nodiscard]] QString loopVariable() const;
    [[nodiscard]] QString string(const QString &text) const;
    /// A duration in milliseconds. A long list becomes a constant.
    [[nodiscard]] QString milliseconds(const DurationSpec &spec);
    [[nodiscard]] QString resource(const ResourceRef &ref);
    /// ", signal" where there is one; `lead` stands before it.
    [[nodiscard]] QString signalAfter(const QString &lead = QStringLiteral(", ")) const;

    bool hasSignal = false;    ///< the variable `signal` says when to stop
    bool declaresValue = false; ///< the next read declares `value`, the task's register
    std::set<int> declaredAbove; ///< templates whose tasks' variable stands at the function's beginning
    int attempts = 0;          ///< how many `retry` are round the present step
    int races = 0;             ///< how many there were before
};

/// Prints what stands before a function's first step: the register, maps of tasks.
void openBody(JsBody &body, const std::vector<Step> &steps);
/// The whole function of a template, with its first line.
[[nodiscard]] CodeWriter jsFunction(JsProgram &program, int task, Place place);
/// The arguments of a template's function at a place: `number` stands for its number, `signal` for the signal that the caller has, if any.
[[nodiscard]] QStringList jsArguments(const JsProgram &program, int task, Place place, const QString &number, const QString &signal);

} // namespace interleave
