// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/javascript/jstext.h"

namespace interleave::javascript {

namespace {

struct Job
{
    QString function;
    QStringList arguments;
    bool givesValue = false; ///< it returns the task's register
};

// One plain call is handed over as it is.
Job singleCall(JsBody &body, const Step &step)
{
    const bool isSleep = step.kind == StepKind::Sleep;
    body.use(isSleep ? JsHelper::SleepBlocking : JsHelper::ComputeOnThreads);
    const QString ms = body.milliseconds(std::get<DurationSpec>(step.value));
    return {isSleep ? QStringLiteral("sleepBlocking") : QStringLiteral("compute"), {ms}};
}

bool isAsync(const JsBody &body, const std::vector<Step> &steps)
{
    bool isAsync = false;
    visitPlaces(steps, Place::Offload, [&](const Step &step, Place) {
        isAsync = isAsync || body.program.running.isAwaited(step, Place::Offload);
    });
    return isAsync;
}

// A function of the module: a thread sees none of the caller's variables, so that it is given them.
Job printWork(JsBody &body, const std::vector<Step> &steps)
{
    JsBody work(body.program, body.function, Place::Offload);
    Job job{body.program.names.part(body.function, QStringLiteral("work")), {}};
    bool isNumbered = false;
    visitSteps(steps, [&](const Step &step) { isNumbered = isNumbered || dependsOnNumber(step, body.count()); });
    if (isNumbered)
        job.arguments.append(body.number());
    job.givesValue = usesRegister(steps) && writesRegister(body.program.graph.stepsOf(body.function));
    if (job.givesValue)
        job.arguments.append(QStringLiteral("value"));
    work.steps(steps);
    if (job.givesValue)
        work.line(QStringLiteral("return value;"));

    CodeWriter &out = body.program.works;
    const CodeWriter::Marked marked(out, {0, body.function});
    out.blank();
    out.line(QStringLiteral("%1function %2(%3) {").arg(QLatin1String(isAsync(body, steps) ? "async " : ""), job.function, job.arguments.join(QLatin1String(", "))));
    {
        const CodeWriter::Indented indented(out);
        out.append(work.out);
    }
    out.line(QStringLiteral("}"));
    return job;
}

} // namespace

void printOffload(JsBody &body, const Step &step)
{
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    const bool isSingle = steps.size() == 1 && (steps.front().kind == StepKind::Sleep || steps.front().kind == StepKind::Compute);
    const Job job = isSingle ? singleCall(body, steps.front()) : printWork(body, steps);
    body.use(JsHelper::WorkerPool);
    body.program.parts.addJob(job.function);
    QStringList arguments{jsString(job.function)};
    if (!job.arguments.isEmpty() || body.hasSignal)
        arguments.append(QStringLiteral("[%1]").arg(job.arguments.join(QLatin1String(", "))));
    if (body.hasSignal)
        arguments.append(QStringLiteral("signal"));
    body.list(QLatin1String(job.givesValue ? "value = await pool.run(" : "await pool.run("), arguments, QStringLiteral(");"));
    if (isSingle)
        body.out.alsoMark({steps.front().number, body.function});
}

} // namespace interleave::javascript
