// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsprogram.h"

#include "core/printers/javascript/jsreservedwords.h"
#include "core/printers/javascript/jssteps.h"
#include "core/printers/javascript/jstext.h"
#include "core/printers/numbertext.h"
#include "core/printers/runs.h"

#include <span>

namespace interleave {

namespace {

constexpr std::size_t fewestAlike = 3;      // steps in a row that are printed as a loop
constexpr qsizetype longestInlineList = 40; // columns of a duration's values within a line

// Whether a read comes first of all that touches the register, outside of any block.
bool beginsWithRead(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        if (step.kind == StepKind::Read)
            return true;
        if (step.kind == StepKind::Write || !step.blocks.empty())
            return false;
    }
    return false;
}

// The templates whose tasks are started in a step of another: a variable that is declared there ends with its block.
std::set<int> startedInBlocks(const TaskFlow &flow, const std::vector<Step> &steps)
{
    std::set<int> tasks;
    for (const Step &outer : steps) {
        for (const StepBlock &block : outer.blocks) {
            visitSteps(block.steps, [&](const Step &step) {
                if (!makesTasks(step.kind))
                    return;
                for (const auto &[range, use] : flow.pieces(step)) {
                    if (use == RefUse::Start)
                        tasks.insert(range.task);
                }
            });
        }
    }
    return tasks;
}

} // namespace

JsProgram::JsProgram(const Scenario &scenario, const Variant &variant)
    : scenario(scenario)
    , variant(variant)
    , graph(scenario, variant)
    , flow(scenario, variant, graph)
    , needs(scenario, graph)
    , failures(scenario, graph, flow)
    , running(scenario, variant, graph, flow, failures)
    , names(NameStyle::Camel, reservedJsWords(variant, graph, flow), scenario, variant, graph, flow)
    , resources(scenario, names, graph)
{
}

quint32 JsProgram::count(int function) const
{
    return function == CallGraph::mainFunction ? 1 : scenario.tasks.at(static_cast<std::size_t>(function)).count;
}

bool JsProgram::isMainAsync() const
{
    if (variant.hasMain || graph.place() != Place::Plain)
        return true;
    bool isAsync = false;
    for (int task = 0; task < templates().count(); ++task)
        isAsync = isAsync || running.isAsync(task, Place::Plain);
    return isAsync;
}

JsBody::JsBody(JsProgram &program, int function, Place place)
    : program(program)
    , function(function)
    , place(place)
{
}

void JsBody::steps(const std::vector<Step> &steps)
{
    for (std::size_t at = 0; at < steps.size();) {
        const std::size_t alike = countAlike(std::span(steps).subspan(at));
        if (alike >= fewestAlike) {
            std::vector<LineMark> marks;
            for (std::size_t i = at; i < at + alike; ++i)
                marks.push_back({steps[i].number, function});
            const CodeWriter::Marked marked(out, marks);
            line(QStringLiteral("for (let k = 0; k < %1; k++) {").arg(alike));
            {
                const CodeWriter::Indented indented(out);
                printJsStep(*this, steps[at]);
            }
            line(QStringLiteral("}"));
            at += alike;
            continue;
        }
        const CodeWriter::Marked marked(out, {steps[at].number, function});
        if (onlyFailsAt(place, steps[at].kind))
            printJsOutOfPlace(*this, steps[at]);
        else
            printJsStep(*this, steps[at]);
        ++at;
    }
}

void JsBody::block(const std::vector<Step> &steps)
{
    const CodeWriter::Indented indented(out);
    if (steps.empty())
        comment(QStringLiteral("Nothing more."));
    this->steps(steps);
}

void JsBody::list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks)
{
    out.list(head, items, tail, marks);
}

QString JsBody::number() const
{
    return count() > 1 ? QStringLiteral("i") : QString();
}

QString JsBody::loopVariable() const
{
    return count() > 1 ? QStringLiteral("n") : QStringLiteral("i");
}

QString JsBody::string(const QString &text) const
{
    return jsString(text, number());
}

QString JsBody::milliseconds(const DurationSpec &spec)
{
    if (isRandom(spec)) {
        if (std::holds_alternative<UniformDuration>(spec))
            use(JsHelper::Uniform);
        else
            use(std::holds_alternative<NormalDuration>(spec) ? JsHelper::Normal : JsHelper::Exponential);
        program.parts.note(QStringLiteral("Math.random() takes no seed: each run draws other numbers."));
    }
    const auto *each = std::get_if<EachDuration>(&spec);
    if (each && dependsOnNumber(spec, count())) {
        const QStringList values = valuesInTurn(*each, count());
        if (values.join(QLatin1String(", ")).size() > longestInlineList) {
            const QString name = program.names.constant(function, QStringLiteral("milliseconds"));
            program.parts.addConstant(name, values);
            return QStringLiteral("%1[%2]").arg(name, indexInTurn(*each, number(), count()));
        }
    }
    return jsMilliseconds(spec, number(), count());
}

QString JsBody::resource(const ResourceRef &ref)
{
    return program.resources.use(program.parts, ref, count(), number());
}

QString JsBody::signalAfter(const QString &lead) const
{
    return hasSignal ? lead + QLatin1String("signal") : QString();
}

void openBody(JsBody &body, const std::vector<Step> &steps)
{
    if (writesRegister(steps)) {
        body.declaresValue = beginsWithRead(steps);
        if (!body.declaresValue)
            body.line(QStringLiteral("let value = 0;"));
    }
    const TaskFlow &flow = body.program.flow;
    for (const int task : flow.mapsOf(body.function))
        body.line(QStringLiteral("const %1 = new Map(); // by number").arg(body.program.names.handle(task)));
    if (flow.bookkeeping() != Bookkeeping::Local)
        return;
    for (const int task : startedInBlocks(flow, steps)) {
        const bool isVariable = flow.keeping(task) == Keeping::Variable || flow.keeping(task) == Keeping::List;
        if (!isVariable || !body.program.running.isKept(task))
            continue;
        body.declaredAbove.insert(task);
        body.line(QStringLiteral("let %1;").arg(body.program.names.handle(task)));
    }
}

QStringList jsArguments(const JsProgram &program, int task, Place place, const QString &number, const QString &signal)
{
    QStringList arguments;
    if (program.needs.of(task).number)
        arguments.append(number);
    if (!signal.isEmpty() && isOnLoop(place) && program.running.takesSignal(task))
        arguments.append(signal);
    return arguments;
}

CodeWriter jsFunction(JsProgram &program, int task, Place place)
{
    const std::vector<Step> &steps = program.graph.stepsOf(task);
    JsBody body(program, task, place);
    body.hasSignal = isOnLoop(place) && program.running.takesSignal(task);
    openBody(body, steps);
    body.steps(steps);

    CodeWriter out(jsLayout);
    const CodeWriter::Marked marked(out, {0, task});
    const QString name = place == Place::Offload ? program.names.functionOnThread(task) : program.names.function(task);
    const QString parameters = jsArguments(program, task, place, QStringLiteral("i"), QStringLiteral("signal")).join(QLatin1String(", "));
    const QString async = QLatin1String(program.running.isAsync(task, place) ? "async " : "");
    out.line(QStringLiteral("%1function %2(%3) {").arg(async, name, parameters));
    {
        const CodeWriter::Indented indented(out);
        out.append(body.out);
    }
    out.line(QStringLiteral("}"));
    return out;
}

} // namespace interleave
