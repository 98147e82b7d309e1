// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"

namespace interleave::javascript {

namespace {

QString named(JsBody &body, const Step &step)
{
    return body.resource(std::get<ResourceRef>(step.value));
}

void noteWaitingForEver(JsBody &body)
{
    body.program.parts.note(QStringLiteral("Should all wait for each other, Node finds nothing left to do and ends, with exit code 13; no error is thrown."));
}

bool hasWith(const std::vector<Step> &steps)
{
    bool found = false;
    visitSteps(steps, [&found](const Step &step) { found = found || step.kind == StepKind::With; });
    return found;
}

} // namespace

void printWith(JsBody &body, const Step &step)
{
    const QString held = named(body, step);
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    if (hasWith(steps))
        noteWaitingForEver(body);
    body.line(QStringLiteral("await %1.acquire(%2);").arg(held, body.signalAfter({})));
    body.line(QStringLiteral("try {"));
    body.block(steps);
    body.line(QStringLiteral("} finally {"));
    {
        const CodeWriter::Indented indented(body.out);
        body.line(held + QLatin1String(".release();"));
    }
    body.line(QStringLiteral("}"));
}

void printWait(JsBody &body, const Step &step)
{
    noteWaitingForEver(body);
    body.line(QStringLiteral("await %1.wait(%2);").arg(named(body, step), body.signalAfter({})));
}

void printSet(JsBody &body, const Step &step)
{
    body.line(named(body, step) + QLatin1String(".set();"));
}

void printClear(JsBody &body, const Step &step)
{
    body.line(named(body, step) + QLatin1String(".clear();"));
}

void printPut(JsBody &body, const Step &step)
{
    body.line(QStringLiteral("await %1.put('item'%2);").arg(named(body, step), body.signalAfter()));
}

void printTake(JsBody &body, const Step &step)
{
    body.line(QStringLiteral("await %1.take(%2);").arg(named(body, step), body.signalAfter({})));
}

void printRead(JsBody &body, const Step &step)
{
    const QString shared = named(body, step);
    const std::vector<Step> &steps = body.program.graph.stepsOf(body.function);
    if (!writesRegister(steps)) {
        body.line(QStringLiteral("console.log(%1);").arg(shared));
        return;
    }
    int reads = 0;
    visitSteps(steps, [&reads](const Step &one) { reads += one.kind == StepKind::Read ? 1 : 0; });
    const QString word = !body.declaresValue ? QString() : reads == 1 ? QStringLiteral("const ") : QStringLiteral("let ");
    body.declaresValue = false;
    body.line(QStringLiteral("%1value = %2;").arg(word, shared));
}

void printWrite(JsBody &body, const Step &step)
{
    const QString shared = named(body, step);
    const auto *plus = step.option<qint64>(OptionKey::Plus);
    QString sum = QStringLiteral("value");
    if (plus && *plus != 0) {
        const QString text = QString::number(*plus);
        sum += *plus > 0 ? QLatin1String(" + ") + text : QLatin1String(" - ") + text.mid(1);
    }
    body.line(QStringLiteral("%1 = %2;").arg(shared, sum));
}

} // namespace interleave::javascript
