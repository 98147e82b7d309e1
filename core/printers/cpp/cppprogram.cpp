// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppprogram.h"

#include "core/printers/cpp/cppsteps.h"
#include "core/printers/cpp/cpptext.h"
#include "core/printers/cpp/reservedcppwords.h"
#include "core/printers/numbertext.h"
#include "core/printers/runs.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace interleave {

namespace {

constexpr std::size_t fewestAlike = 3;  // steps in a row that are printed as a loop
constexpr qint64 managerConnections = 6; // what a QNetworkAccessManager opens to a host
constexpr qint64 mostManagers = 50;      // each is a thread

bool runsOnLoop(const Variant &variant, const CallGraph &graph)
{
    return variant.hasMain || isOnLoop(graph.place());
}

// Which tasks main waits for by name, at its own level.
std::set<int> awaitedByMain(const Variant &variant, const TaskFlow &flow)
{
    std::set<int> awaited;
    for (const Step &step : variant.main) {
        if (step.kind != StepKind::Await)
            continue;
        for (const RefPiece &piece : flow.pieces(step))
            awaited.insert(piece.range.task);
    }
    return awaited;
}

// What QCoro's tasks cannot do: be cancelled, asked, or waited for in any other order than that of the program.
bool findJobs(const Variant &variant, const CallGraph &graph, const TaskFlow &flow, const Failures &failures)
{
    if (!runsOnLoop(variant, graph))
        return false;
    if (flow.bookkeeping() != Bookkeeping::Local || (!variant.hasMain && variant.mode == Mode::Group))
        return true;
    const std::set<int> awaited = awaitedByMain(variant, flow);
    bool found = false;
    for (const int function : graph.functions()) {
        visitPlaces(graph.stepsOf(function), graph.place(), [&](const Step &step, Place place) {
            if (!isOnLoop(place) || !namesTasks(step.kind) || step.kind == StepKind::Call)
                return;
            if (step.kind != StepKind::Spawn && step.kind != StepKind::Await && step.kind != StepKind::Gather) {
                found = true;
                return;
            }
            for (const RefPiece &piece : flow.pieces(step)) {
                if (step.kind == StepKind::Gather)
                    found = found || piece.use != RefUse::Start || flow.keeping(piece.range.task) != Keeping::Nothing;
                if (step.kind == StepKind::Spawn)
                    found = found || function != CallGraph::mainFunction || !awaited.contains(piece.range.task)
                        || failures.anyCanFail() || failures.cancels();
            }
        });
    }
    return found;
}

bool findStops(const Variant &variant, const CallGraph &graph, bool usesJobs)
{
    bool found = usesJobs;
    for (const int function : graph.functions()) {
        visitPlaces(graph.stepsOf(function), graph.place(),
                    [&found](const Step &step, Place place) { found = found || (place == Place::Loop && step.kind == StepKind::Timeout); });
    }
    return found && runsOnLoop(variant, graph);
}

} // namespace

CppProgram::CppProgram(const Scenario &scenario, const Variant &variant)
    : scenario(scenario)
    , variant(variant)
    , graph(scenario, variant)
    , flow(scenario, variant, graph)
    , needs(scenario, graph)
    , failures(scenario, graph, flow)
    , names(NameStyle::Camel, reservedCppWords(), scenario, variant, graph, flow)
    , resources(scenario, names, graph)
    , usesJobs(findJobs(variant, graph, flow, failures))
    , stops(findStops(variant, graph, usesJobs))
{
    if (stops)
        parts.want(CppTrait::Stop);
}

quint32 CppProgram::count(int function) const
{
    return function == CallGraph::mainFunction ? 1 : scenario.tasks.at(static_cast<std::size_t>(function)).count;
}

qint64 CppProgram::networkManagers() const
{
    const qint64 most = mostRequests(graph, variant, needs);
    return std::clamp<qint64>((most + managerConnections - 1) / managerConnections, 1, mostManagers);
}

bool CppProgram::isKept(int task) const
{
    if (flow.bookkeeping() != Bookkeeping::Local || flow.keeping(task) == Keeping::Nothing)
        return false;
    int namings = 0;
    bool isSpawned = false;
    for (const int function : graph.functions()) {
        visitSteps(graph.stepsOf(function), [&](const Step &step) {
            if (!namesTasks(step.kind))
                return;
            for (const RefPiece &piece : flow.pieces(step)) {
                namings += piece.range.task == task ? 1 : 0;
                isSpawned = isSpawned || (piece.range.task == task && step.kind == StepKind::Spawn);
            }
        });
    }
    return namings > 1 || isSpawned;
}

CppBody::CppBody(CppProgram &program, int function, Place place)
    : program(program)
    , function(function)
    , place(place)
{
    const std::vector<Step> &steps = program.graph.stepsOf(function);
    registerName = QLatin1String(sharesRegister(steps) ? "*value" : "value");
    declaresRegister = usesRegister(steps) && !sharesRegister(steps) && !registerComesFirst(steps);
}

void CppBody::steps(const std::vector<Step> &steps)
{
    for (std::size_t at = 0; at < steps.size();) {
        const std::size_t alike = countAlike(std::span(steps).subspan(at));
        if (alike >= fewestAlike) {
            std::vector<LineMark> marks;
            for (std::size_t i = at; i < at + alike; ++i)
                marks.push_back({steps[i].number, function});
            const CodeWriter::Marked marked(out, marks);
            isLast = true;
            const QString variable = local("n");
            block(QStringLiteral("for (int %1 = 0; %1 < %2; ++%1)").arg(variable).arg(alike), [&] { printCppStep(*this, steps[at]); });
            at += alike;
            continue;
        }
        const CodeWriter::Marked marked(out, {steps[at].number, function});
        isLast = at + 1 == steps.size();
        if (onlyFailsAt(place, steps[at].kind))
            printCppOutOfPlace(*this, steps[at]);
        else
            printCppStep(*this, steps[at]);
        ++at;
    }
}

void CppBody::block(const QString &head, const std::function<void()> &print, Braces braces)
{
    CodeWriter inner = out.nested();
    std::swap(out, inner);
    print();
    std::swap(out, inner);
    const bool isBare = braces == Braces::AsNeeded && inner.lineCount() == 1 && !inner.firstLine().startsWith(QLatin1String("//"));
    const QString opening = head.isEmpty() ? QStringLiteral("{") : head + QLatin1String(" {");
    line(isBare ? head : opening);
    {
        const CodeWriter::Indented indented(out);
        out.append(inner);
    }
    if (!isBare)
        line(QStringLiteral("}"));
}

void CppBody::line(const QString &text)
{
    out.line(text);
}

void CppBody::list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks)
{
    out.list(head, items, tail, marks);
}

void CppBody::comment(const QString &text)
{
    out.paragraph(QStringLiteral("// "), text);
}

void CppBody::await(const QString &function, const QStringList &arguments, bool takesStop)
{
    awaits = true;
    list(QStringLiteral("co_await %1(").arg(function), takesStop ? withStop(arguments) : arguments, QStringLiteral(");"));
}

void CppBody::awaitNamed(const QString &name)
{
    awaits = true;
    line(QStringLiteral("co_await %1;").arg(name));
}

QString CppBody::number() const
{
    return count() > 1 ? QStringLiteral("i") : QString();
}

QString CppBody::loopVariable() const
{
    return count() > 1 ? QStringLiteral("n") : QStringLiteral("i");
}

QString CppBody::string(const QString &text) const
{
    return cppString(text, number());
}

QString CppBody::duration(const DurationSpec &spec)
{
    if (const auto *fixed = std::get_if<FixedDuration>(&spec))
        return cppDuration(fixed->milliseconds);
    if (const auto *uniform = std::get_if<UniformDuration>(&spec)) {
        use(CppHelper::Uniform);
        return QStringLiteral("uniform(%1, %2)").arg(decimalText(uniform->low), decimalText(uniform->high));
    }
    if (const auto *normal = std::get_if<NormalDuration>(&spec)) {
        use(CppHelper::Normal);
        return QStringLiteral("normal(%1, %2)").arg(decimalText(normal->mean), decimalText(normal->deviation));
    }
    if (const auto *exponential = std::get_if<ExponentialDuration>(&spec)) {
        if (exponential->mean == 0)
            return cppDuration(0);
        use(CppHelper::Exponential);
        return QStringLiteral("exponential(%1)").arg(decimalText(exponential->mean));
    }
    const auto &each = std::get<EachDuration>(spec);
    if (!dependsOnNumber(spec, count()))
        return cppDuration(each.milliseconds.front());
    const QString name = program.names.part(function, QStringLiteral("durations"));
    program.parts.addConstant(name, cppDurations(each, count()));
    return QStringLiteral("%1[%2]").arg(name, cppIndex(each, number(), count()));
}

QString CppBody::resource(const ResourceRef &ref)
{
    return program.resources.use(ref, count(), number(), place);
}

QStringList CppBody::withStop(QStringList arguments) const
{
    if (program.stops)
        arguments.append(stop);
    return arguments;
}

bool CppBody::hasOneRequest() const
{
    int requests = 0;
    visitSteps(program.graph.stepsOf(function), [&requests](const Step &step) { requests += isRequest(step) ? 1 : 0; });
    return requests == 1;
}

QString CppBody::local(const char *name)
{
    const QString text = QLatin1String(name);
    return nth(text, ++locals[text]);
}

QString CppBody::nth(const QString &name, int count)
{
    return count <= 1 ? name : name + QString::number(count);
}

bool sharesRegister(const std::vector<Step> &steps)
{
    bool isShared = false;
    visitSteps(steps, [&isShared](const Step &step) {
        isShared = isShared || (step.kind == StepKind::Offload && usesRegister(*step.block(BlockKey::Steps)));
    });
    return isShared;
}

bool registerComesFirst(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        if (step.kind == StepKind::Read)
            return false;
        if (step.kind == StepKind::With && &step == &steps.back())
            return registerComesFirst(*step.block(BlockKey::Steps)); // its steps stand in the same block
        if (usesRegister({step}))
            return true;
    }
    return false;
}

std::vector<CppParameter> cppParameters(const CppProgram &program, int function, Place place)
{
    const TaskNeeds needs = function == CallGraph::mainFunction ? mainNeeds(program.variant, program.graph, program.needs) : program.needs.of(function);
    std::vector<CppParameter> parameters;
    if (place == Place::Loop && needs.client)
        parameters.push_back({QLatin1String(program.networkManagers() > 1 ? "Network *" : "QNetworkAccessManager *"), QStringLiteral("network")});
    for (const quint32 database : needs.databases) {
        if (place == Place::Loop)
            parameters.push_back({QStringLiteral("Database *"), program.names.resource(database)});
    }
    if (needs.number)
        parameters.push_back({QStringLiteral("int "), QStringLiteral("i")});
    if (program.stops && isOnLoop(place))
        parameters.push_back({QStringLiteral("std::stop_token "), QStringLiteral("stop")});
    return parameters;
}

QStringList cppArguments(const CppProgram &program, int task, Place place, const QString &number)
{
    QStringList arguments;
    for (const CppParameter &parameter : cppParameters(program, task, place)) {
        if (parameter.name != QLatin1String("stop"))
            arguments.append(parameter.name == QLatin1String("i") ? number : parameter.name);
    }
    return arguments;
}

CodeWriter cppFunctionAround(CppBody &body, const QString &name)
{
    const std::vector<Step> &steps = body.program.graph.stepsOf(body.function);
    const QString printed = body.out.text();
    QStringList parameters;
    for (const CppParameter &parameter : cppParameters(body.program, body.function, body.place)) {
        if (parameter.type == QLatin1String("Network *"))
            body.use(CppHelper::Network);
        const bool isUsed = printed.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(parameter.name)));
        parameters.append((isUsed ? parameter.type + parameter.name : parameter.type).trimmed());
    }
    CodeWriter out(cppLayout);
    const QLatin1String result(isOnLoop(body.place) ? "QCoro::Task<>" : "void");
    out.list(QStringLiteral("%1 %2(").arg(result, name), parameters, QStringLiteral(")"));
    out.line(QStringLiteral("{"));
    {
        const CodeWriter::Indented indented(out);
        if (sharesRegister(steps))
            out.line(QStringLiteral("const auto value = std::make_shared<qint64>(0);"));
        else if (usesRegister(steps) && registerComesFirst(steps))
            out.line(QLatin1String(writesRegister(steps) ? "qint64 value = 0;" : "[[maybe_unused]] qint64 value = 0;"));
        for (const int task : body.program.flow.mapsOf(body.function)) {
            if (!body.program.isKept(task))
                continue;
            const QLatin1String type(body.program.usesJobs ? "Job" : "QCoro::Task<>");
            out.line(QStringLiteral("std::map<int, %1> %2;").arg(type, body.program.names.handle(task)));
        }
        out.append(body.out);
        if (isOnLoop(body.place) && !body.awaits)
            out.line(QStringLiteral("co_return;"));
    }
    out.line(QStringLiteral("}"));
    return out;
}

CodeWriter cppFunction(CppProgram &program, int task, Place place)
{
    CppBody body(program, task, place);
    body.steps(program.graph.stepsOf(task));
    CodeWriter out(cppLayout);
    const CodeWriter function = cppFunctionAround(body, place == Place::Offload ? program.names.functionOnThread(task) : program.names.function(task));
    out.append(function, {0, task});
    return out;
}

} // namespace interleave
