// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"

#include <QRegularExpression>

namespace interleave::cpp {

namespace {

// What the lambda takes along: all by value, for the thread may outlive the coroutine.
QString captures(const CppBody &body, const QString &text)
{
    QStringList names;
    for (const char *name : {"i", "value"}) {
        const QString one = QLatin1String(name);
        const bool isThere = name[0] == 'i' ? body.program.needs.of(body.function).number : sharesRegister(body.program.graph.stepsOf(body.function));
        if (isThere && text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(one))))
            names.append(one);
    }
    return names.join(QLatin1String(", "));
}

} // namespace

void printOffload(CppBody &body, const Step &step)
{
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    CppBody inner(body.program, body.function, Place::Offload);
    inner.attempts = body.attempts;
    inner.locals = body.locals;
    inner.declaresRegister = false;
    inner.steps(steps);
    body.locals = inner.locals;

    const QString text = inner.out.text();
    const bool isShort = inner.out.lineCount() == 1 && text.size() < 60 && !text.startsWith(QLatin1String("//"));
    const QString work = body.local("work");
    const QString head = QStringLiteral("const auto %1 = [%2] {").arg(work, captures(body, text));
    if (isShort) {
        body.line(head + u' ' + text.trimmed() + QLatin1String(" };"));
        body.out.alsoMark({steps.front().number, body.function});
    } else {
        body.line(head);
        {
            const CodeWriter::Indented indented(body.out);
            body.out.append(inner.out);
        }
        body.line(QStringLiteral("};"));
    }
    body.program.parts.offload = true;
    if (!isOnLoop(body.place)) {
        body.line(QStringLiteral("QtConcurrent::run(%1).waitForFinished();").arg(work));
        return;
    }
    const QString future = body.local("future");
    body.line(QStringLiteral("auto %1 = QtConcurrent::run(%2);").arg(future, work));
    if (body.program.stops) {
        body.use(CppHelper::Finished);
        body.await(QStringLiteral("finished"), {future});
    } else {
        body.awaitNamed(future);
    }
}

} // namespace interleave::cpp
