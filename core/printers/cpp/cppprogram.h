// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/cpp/cppresources.h"
#include "core/printers/failures.h"
#include "core/printers/registers.h"
#include "core/printers/taskneeds.h"

#include <functional>
#include <map>

namespace interleave {

/// What all who print a part of a C++ program share: the scenario, what is known of it, and what the parts want above them.
struct CppProgram
{
    CppProgram(const Scenario &scenario, const Variant &variant);

    const Scenario &scenario;
    const Variant &variant;
    const CallGraph graph;
    const TaskFlow flow;
    const ProgramNeeds needs;
    const Failures failures;
    ProgramNames names;
    CppParts parts;
    CppResources resources;
    const bool usesJobs; ///< tasks that are started are jobs; else QCoro's tasks are enough
    const bool stops;    ///< coroutines have a stop token

    [[nodiscard]] const Templates &templates() const { return graph.templates(); }
    [[nodiscard]] quint32 count(int function) const;
    /// How many managers share the requests; 1: one is enough for them.
    [[nodiscard]] qint64 networkManagers() const;
    /// Whether tasks are kept in something of their own, because more than one step names them.
    [[nodiscard]] bool isKept(int task) const;
};

/// The function of a template at a place, or main, while its steps are printed.
class CppBody
{
public:
    enum class Braces : quint8 { AsNeeded, Always };

    CppBody(CppProgram &program, int function, Place place);

    CppProgram &program;
    const int function; ///< the template, or CallGraph::mainFunction
    const Place place;
    CodeWriter out{cppLayout};

    /// Prints the steps at the present level.
    void steps(const std::vector<Step> &steps);
    /// Prints a head and behind it, one level deeper, what `print` prints; in braces where it is more than a line.
    void block(const QString &head, const std::function<void()> &print, Braces braces = Braces::AsNeeded);
    void line(const QString &text);
    void list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks = {});
    void comment(const QString &text);
    /// co_await of a call, with the stop token as its last argument if the program has them.
    void await(const QString &function, const QStringList &arguments, bool takesStop = true);
    /// co_await of a variable.
    void awaitNamed(const QString &name);

    void use(CppHelper helper) { program.parts.use(helper); }
    void want(CppTrait trait) { program.parts.want(trait); }

    [[nodiscard]] quint32 count() const { return program.count(function); }
    /// The expression for the task's number; empty where there is only one task.
    [[nodiscard]] QString number() const;
    /// The variable for the numbers of other tasks.
    [[nodiscard]] QString loopVariable() const;
    [[nodiscard]] QString string(const QString &text) const;
    /// A duration as an expression. A list becomes a constant.
    [[nodiscard]] QString duration(const DurationSpec &spec);
    [[nodiscard]] QString resource(const ResourceRef &ref);
    /// Whether the function sends no other request, so that its variables need no block of their own.
    [[nodiscard]] bool hasOneRequest() const;
    /// The arguments with the present stop token behind them, if the program has them.
    [[nodiscard]] QStringList withStop(QStringList arguments) const;
    /// A new local variable's name; the second of one name has a 2 behind it.
    [[nodiscard]] QString local(const char *name);
    /// The name of the n-th of things that stand within each other.
    [[nodiscard]] static QString nth(const QString &name, int count);

    QString stop = QStringLiteral("stop"); ///< the present stop token, as an expression
    bool awaits = false;                   ///< it is a coroutine
    bool isLast = false;                   ///< nothing follows the present step in its block
    bool declaresRegister = false;         ///< the next `read` makes the task's register
    int attempts = 0;                      ///< how many `retry` are round the present step
    int holds = 0;                         ///< how many `with` are round it
    int deadlines = 0;                     ///< how many `timeout`
    std::map<QString, int> locals;         ///< how many local variables of a name there are so far
    QString registerName;                  ///< the task's register, as an expression: value, or *value where threads share it
};

struct CppParameter
{
    QString type;
    QString name;
};

/// Whether the register (`value`) has to exist before the first of the steps; else a read that always comes first makes it.
[[nodiscard]] bool registerComesFirst(const std::vector<Step> &steps);
/// Whether steps on a thread use it, too, so that it has to outlive the coroutine.
[[nodiscard]] bool sharesRegister(const std::vector<Step> &steps);
/// The parameters of a template's function at a place, or of main.
[[nodiscard]] std::vector<CppParameter> cppParameters(const CppProgram &program, int function, Place place);
/// What stands for them in a call, without a stop token; `number` is the task's.
[[nodiscard]] QStringList cppArguments(const CppProgram &program, int task, Place place, const QString &number);
/// The whole function of a template.
[[nodiscard]] CodeWriter cppFunction(CppProgram &program, int task, Place place);
/// The function of that name round a body that is printed.
[[nodiscard]] CodeWriter cppFunctionAround(CppBody &body, const QString &name);

} // namespace interleave
