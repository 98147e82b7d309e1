// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/numbertext.h"
#include "core/printers/python/pythonsteps.h"
#include "core/printers/python/pythontext.h"

namespace interleave::python {

namespace {

// What stands in one call that is all of a line: print("..."), raise RuntimeError("...").
void printCallWithText(PythonBody &body, const QString &head, const QString &text)
{
    const QString whole = body.string(text);
    if (head.size() + whole.size() + 1 <= body.out.room()) {
        body.line(head + whole + u')');
        return;
    }
    body.list(head, {brokenPythonString(text, body.number(), body.out.room() - pythonLayout.indent)}, QStringLiteral(")"));
}

// The pause before attempt number `attempt` + 1.
QString pauseAfter(PythonBody &body, const Step &step, const QString &attempt)
{
    const QString delay = body.seconds(*step.option<DurationSpec>(OptionKey::Delay));
    const auto *factor = step.option<double>(OptionKey::Factor);
    const bool isSame = !factor || *factor == 1 || delay == QLatin1String("0") || std::get<qint64>(step.value) == 2;
    return isSame ? delay : QStringLiteral("%1 * %2 ** (%3 - 1)").arg(delay, decimalText(*factor), attempt);
}

void pause(PythonBody &body, const QString &seconds)
{
    const bool blocks = body.place != Place::Loop;
    body.import(blocks ? "time" : "asyncio");
    body.line(QLatin1String(blocks ? "time.sleep(" : "await asyncio.sleep(") + seconds + u')');
}

} // namespace

void printTimeout(PythonBody &body, const Step &step)
{
    const QString seconds = body.seconds(std::get<DurationSpec>(step.value));
    if (body.place != Place::Loop) {
        body.comment(QStringLiteral("A timeout of %1 s stands here in the scenario: it cannot interrupt what blocks.").arg(seconds));
        body.steps(*step.block(BlockKey::Steps));
        return;
    }
    body.import("asyncio");
    body.line(QStringLiteral("async with asyncio.timeout(%1):").arg(seconds));
    body.block(*step.block(BlockKey::Steps));
}

void printRetry(PythonBody &body, const Step &step)
{
    const qint64 most = std::get<qint64>(step.value);
    if (most == 1) {
        body.comment(QStringLiteral("One attempt only."));
        body.steps(*step.block(BlockKey::Steps));
        return;
    }
    const QString attempt = body.attempts == 0 ? QStringLiteral("attempt") : QStringLiteral("attempt_%1").arg(body.attempts + 1);
    ++body.attempts;
    body.line(QStringLiteral("for %1 in range(1, %2):").arg(attempt).arg(most + 1));
    {
        const CodeWriter::Indented indented(body.out);
        body.line(QStringLiteral("try:"));
        body.block(*step.block(BlockKey::Steps));
        body.line(QStringLiteral("except Exception:"));
        {
            const CodeWriter::Indented handler(body.out);
            body.line(QStringLiteral("if %1 == %2:").arg(attempt).arg(most));
            const CodeWriter::Indented last(body.out);
            body.line(QStringLiteral("raise"));
        }
        if (step.option<DurationSpec>(OptionKey::Delay)) {
            const CodeWriter::Indented handler(body.out);
            pause(body, pauseAfter(body, step, attempt));
        }
        body.line(QStringLiteral("else:"));
        const CodeWriter::Indented end(body.out);
        body.line(QStringLiteral("break"));
    }
    --body.attempts;
}

void printRepeat(PythonBody &body, const Step &step)
{
    body.line(QStringLiteral("for _ in range(%1):").arg(std::get<qint64>(step.value)));
    body.block(*step.block(BlockKey::Steps));
}

void printTry(PythonBody &body, const Step &step)
{
    body.line(QStringLiteral("try:"));
    body.block(*step.block(BlockKey::Steps));
    if (const std::vector<Step> *handler = step.block(BlockKey::Except)) {
        body.line(QStringLiteral("except Exception:"));
        body.block(*handler);
    }
    if (const std::vector<Step> *last = step.block(BlockKey::Finally)) {
        body.line(QStringLiteral("finally:"));
        body.block(*last);
    }
}

void printFail(PythonBody &body, const Step &step)
{
    printCallWithText(body, QStringLiteral("raise RuntimeError("), std::get<QString>(step.value));
}

void printLog(PythonBody &body, const Step &step)
{
    printCallWithText(body, QStringLiteral("print("), std::get<QString>(step.value));
}

} // namespace interleave::python
