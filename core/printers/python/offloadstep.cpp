// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonsteps.h"

namespace interleave::python {

namespace {

// What the pool is given: the function and its arguments, when the steps are one plain call.
QStringList singleCall(PythonBody &body, const std::vector<Step> &steps)
{
    if (steps.size() != 1)
        return {};
    const Step &step = steps.front();
    if (step.kind != StepKind::Sleep && step.kind != StepKind::Compute)
        return {};
    const QString seconds = body.seconds(std::get<DurationSpec>(step.value));
    if (step.kind == StepKind::Sleep) {
        body.import("time");
        return {QStringLiteral("time.sleep"), seconds};
    }
    body.use(PythonHelper::Compute);
    return {QStringLiteral("compute"), seconds};
}

// A function in the function, which sees the task's number and register.
void printWork(PythonBody &body, const std::vector<Step> &steps)
{
    PythonBody work(body.program, body.function, Place::Offload);
    work.isNested = true;
    work.attempts = body.attempts;
    work.steps(steps);
    if (work.statements() == 0)
        work.line(QStringLiteral("pass"));
    body.usesRegister = body.usesRegister || work.usesRegister;
    body.line(QStringLiteral("def work():"));
    const CodeWriter::Indented indented(body.out);
    writePythonOpening(body.out, work);
    body.out.append(work.out);
}

} // namespace

void printOffload(PythonBody &body, const Step &step)
{
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    QStringList call = singleCall(body, steps);
    const bool isInline = !call.isEmpty();
    if (!isInline) {
        const QString above = body.out.lastLine();
        if (!above.isEmpty() && !above.endsWith(u':'))
            body.out.blank();
        printWork(body, steps);
        body.out.blank();
        call = QStringList{QStringLiteral("work")};
    }
    if (isOnLoop(body.place)) {
        body.import("asyncio");
        body.program.parts.offload = true;
        body.list(QStringLiteral("await asyncio.to_thread("), call, QStringLiteral(")"));
    } else {
        body.program.parts.pool = true;
        body.list(QStringLiteral("pool.submit("), call, QStringLiteral(").result()"));
    }
    if (isInline)
        body.out.alsoMark({steps.front().number, body.function});
}

} // namespace interleave::python
