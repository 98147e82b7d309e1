// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonprogram.h"

#include "core/printers/numbertext.h"
#include "core/printers/python/pythonsteps.h"
#include "core/printers/python/pythontext.h"
#include "core/printers/python/reservedwords.h"
#include "core/printers/runs.h"

#include <span>

namespace interleave {

namespace {

constexpr std::size_t fewestAlike = 3;      // steps in a row that are printed as a loop
constexpr qsizetype longestInlineList = 40; // columns of a duration's values within a line

bool isAbsolute(const QString &url)
{
    return !url.startsWith(u'/');
}

bool findAbsoluteUrls(const CallGraph &graph)
{
    bool found = false;
    for (const int function : graph.functions()) {
        visitPlaces(graph.stepsOf(function), graph.place(), [&found](const Step &step, Place place) {
            if (place != Place::Loop || !isRequest(step) || step.flag(OptionKey::Blocking))
                return;
            const auto *request = std::get_if<RequestSpec>(&step.value);
            found = found || isAbsolute(request ? request->url : std::get<QString>(step.value));
        });
    }
    return found;
}

} // namespace

PythonProgram::PythonProgram(const Scenario &scenario, const Variant &variant, const PrintOptions &options)
    : scenario(scenario)
    , variant(variant)
    , options(options)
    , graph(scenario, variant)
    , flow(scenario, variant, graph)
    , needs(scenario, graph)
    , failures(scenario, graph, flow)
    , names(NameStyle::Snake, reservedPythonWords(variant, graph, flow), scenario, variant, graph, flow)
    , resources(scenario, names, graph)
    , hasAbsoluteUrls(findAbsoluteUrls(graph))
{
}

quint32 PythonProgram::count(int function) const
{
    return function == CallGraph::mainFunction ? 1 : scenario.tasks.at(static_cast<std::size_t>(function)).count;
}

PythonBody::PythonBody(PythonProgram &program, int function, Place place)
    : program(program)
    , function(function)
    , place(place)
{
}

void PythonBody::steps(const std::vector<Step> &steps)
{
    for (std::size_t at = 0; at < steps.size();) {
        const std::size_t alike = countAlike(std::span(steps).subspan(at));
        if (alike >= fewestAlike) {
            std::vector<LineMark> marks;
            for (std::size_t i = at; i < at + alike; ++i)
                marks.push_back({steps[i].number, function});
            const CodeWriter::Marked marked(out, marks);
            line(QStringLiteral("for _ in range(%1):").arg(alike));
            const CodeWriter::Indented indented(out);
            printPythonStep(*this, steps[at]);
            at += alike;
            continue;
        }
        const CodeWriter::Marked marked(out, {steps[at].number, function});
        if (onlyFailsAt(place, steps[at].kind))
            printOutOfPlace(*this, steps[at]);
        else
            printPythonStep(*this, steps[at]);
        ++at;
    }
}

void PythonBody::block(const std::vector<Step> &steps)
{
    const CodeWriter::Indented indented(out);
    const int before = m_statements;
    this->steps(steps);
    if (m_statements == before)
        line(QStringLiteral("pass"));
}

void PythonBody::line(const QString &text)
{
    ++m_statements;
    out.line(text);
}

void PythonBody::list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks)
{
    ++m_statements;
    out.list(head, items, tail, marks);
}

void PythonBody::comment(const QString &text)
{
    out.paragraph(QStringLiteral("# "), text);
}

QString PythonBody::number() const
{
    return count() > 1 ? QStringLiteral("i") : QString();
}

QString PythonBody::loopVariable() const
{
    return count() > 1 ? QStringLiteral("n") : QStringLiteral("i");
}

QString PythonBody::string(const QString &text) const
{
    return pythonString(text, number());
}

QString PythonBody::seconds(const DurationSpec &spec)
{
    if (isRandom(spec))
        import("random");
    const auto *each = std::get_if<EachDuration>(&spec);
    if (each && dependsOnNumber(spec, count())) {
        const QStringList values = valuesInTurn(*each, count(), -3);
        if (values.join(QLatin1String(", ")).size() > longestInlineList) {
            const QString name = program.names.constant(function, QStringLiteral("seconds"));
            program.parts.addConstant(name, values);
            return QStringLiteral("%1[%2]").arg(name, indexInTurn(*each, number(), count()));
        }
    }
    return pythonSeconds(spec, number(), count());
}

QString PythonBody::resource(const ResourceRef &ref)
{
    return program.resources.use(ref, count(), number());
}

bool firstUseOfRegisterIsUnsafe(const std::vector<Step> &steps)
{
    bool isUsed = false;
    visitSteps(steps, [&isUsed](const Step &step) { isUsed = isUsed || step.kind == StepKind::Read || step.kind == StepKind::Write; });
    for (const Step &step : steps) {
        if (step.kind == StepKind::Read)
            return false;
        if (step.kind == StepKind::Write || !step.blocks.empty())
            break;
    }
    return isUsed;
}

QStringList pythonArguments(const PythonProgram &program, int task, Place place, const QString &number)
{
    const TaskNeeds &needs = program.needs.of(task);
    QStringList arguments;
    if (place == Place::Loop && needs.client)
        arguments.append(QStringLiteral("session"));
    for (const quint32 database : needs.databases) {
        if (place == Place::Loop)
            arguments.append(program.resources.parameter(database));
    }
    if (needs.number)
        arguments.append(number);
    return arguments;
}

void writePythonOpening(CodeWriter &out, const PythonBody &body)
{
    if (body.isNested && body.usesRegister)
        out.line(QStringLiteral("nonlocal value"));
    if (!body.globals.empty())
        out.line(QLatin1String("global ") + QStringList(body.globals.begin(), body.globals.end()).join(QLatin1String(", ")));
    if (body.initializesRegister)
        out.line(QStringLiteral("value = 0"));
    if (body.isNested)
        return;
    for (const int task : body.program.flow.mapsOf(body.function))
        out.line(body.program.names.handle(task) + QLatin1String(" = {}"));
    if (body.out.firstLine().startsWith(QLatin1String("def ")) && !out.lastLine().endsWith(u':'))
        out.blank();
}

CodeWriter pythonFunction(PythonProgram &program, int task, Place place)
{
    const std::vector<Step> &steps = program.graph.stepsOf(task);
    PythonBody body(program, task, place);
    body.initializesRegister = firstUseOfRegisterIsUnsafe(steps);
    body.steps(steps);
    if (body.statements() == 0)
        body.line(QStringLiteral("pass"));

    CodeWriter out(pythonLayout);
    const CodeWriter::Marked marked(out, {0, task});
    const QString name = place == Place::Offload ? program.names.functionOnThread(task) : program.names.function(task);
    const QString parameters = pythonArguments(program, task, place, QStringLiteral("i")).join(QLatin1String(", "));
    out.line(QStringLiteral("%1def %2(%3):").arg(isOnLoop(place) ? QStringLiteral("async ") : QString(), name, parameters));
    const CodeWriter::Indented indented(out);
    writePythonOpening(out, body);
    out.append(body.out);
    return out;
}

} // namespace interleave
