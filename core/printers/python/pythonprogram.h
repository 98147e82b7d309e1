// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/failures.h"
#include "core/printers/printer.h"
#include "core/printers/python/pythonresources.h"
#include "core/printers/taskneeds.h"

namespace interleave {

/// What all who print a part of a Python program share: the scenario, what is known of it, and what the parts want above them.
struct PythonProgram
{
    PythonProgram(const Scenario &scenario, const Variant &variant, const PrintOptions &options);

    const Scenario &scenario;
    const Variant &variant;
    const PrintOptions &options;
    const CallGraph graph;
    const TaskFlow flow;
    const ProgramNeeds needs;
    const Failures failures;
    ProgramNames names;
    PythonParts parts;
    PythonResources resources;
    const bool hasAbsoluteUrls; ///< coroutines ask other addresses than the server's, too

    [[nodiscard]] const Templates &templates() const { return graph.templates(); }
    [[nodiscard]] quint32 count(int function) const;
};

/// The function of a template at a place, or main, while its steps are printed.
class PythonBody
{
public:
    PythonBody(PythonProgram &program, int function, Place place);

    PythonProgram &program;
    const int function; ///< the template, or CallGraph::mainFunction
    const Place place;
    CodeWriter out{pythonLayout};

    /// Prints the steps at the present level.
    void steps(const std::vector<Step> &steps);
    /// Prints them one level deeper; `pass` where nothing is printed.
    void block(const std::vector<Step> &steps);
    void line(const QString &text);
    void list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks = {});
    void comment(const QString &text);
    /// Whether anything but comments was printed so far.
    [[nodiscard]] int statements() const { return m_statements; }

    void import(const char *module) { program.parts.import(QLatin1String(module)); }
    void use(PythonHelper helper) { program.parts.use(helper); }

    [[nodiscard]] quint32 count() const { return program.count(function); }
    /// The expression for the task's number; empty where there is only one task.
    [[nodiscard]] QString number() const;
    /// The variable for the numbers of other tasks.
    [[nodiscard]] QString loopVariable() const;
    [[nodiscard]] QString string(const QString &text) const;
    /// A duration in seconds. A long list becomes a constant.
    [[nodiscard]] QString seconds(const DurationSpec &spec);
    [[nodiscard]] QString resource(const ResourceRef &ref);

    /// Names of the module that the function assigns to.
    std::set<QString> globals;
    bool usesRegister = false;      ///< `value`, the task's register
    bool initializesRegister = false; ///< it has to exist before the first step
    bool isNested = false;          ///< a function in the function: `value` is the outer one's
    int attempts = 0;               ///< how many `retry` are round the present step

private:
    int m_statements = 0;
};

/// Whether the register (`value`) has to exist before the first of the steps: a read that always comes first makes it.
[[nodiscard]] bool firstUseOfRegisterIsUnsafe(const std::vector<Step> &steps);
/// The whole function of a template, with its first line.
[[nodiscard]] CodeWriter pythonFunction(PythonProgram &program, int task, Place place);
/// Adds what a body wants before its first line: `global`, the register, dictionaries of tasks.
void writePythonOpening(CodeWriter &out, const PythonBody &body);
/// The parameters of a template's function at a place; as arguments with `number` for its number.
[[nodiscard]] QStringList pythonArguments(const PythonProgram &program, int task, Place place, const QString &number);

} // namespace interleave
