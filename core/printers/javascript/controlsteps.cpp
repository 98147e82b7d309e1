// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/javascript/jstext.h"
#include "core/printers/numbertext.h"

namespace interleave::javascript {

namespace {

// What stands in one call that is all of a line: console.log('...'), throw new Error('...').
void printCallWithText(JsBody &body, const QString &head, const QString &text)
{
    const QString whole = body.string(text);
    if (head.size() + whole.size() + 2 <= body.out.room()) {
        body.line(head + whole + QLatin1String(");"));
        return;
    }
    body.list(head, {brokenJsString(text, body.number(), body.out.room() - jsLayout.indent)}, QStringLiteral(");"));
}

// The pause before attempt number `attempt` + 1.
QString pauseAfter(JsBody &body, const Step &step, const QString &attempt)
{
    const QString delay = body.milliseconds(*step.option<DurationSpec>(OptionKey::Delay));
    const auto *factor = step.option<double>(OptionKey::Factor);
    const bool isSame = !factor || *factor == 1 || delay == QLatin1String("0") || std::get<qint64>(step.value) == 2;
    return isSame ? delay : QStringLiteral("%1 * %2 ** (%3 - 1)").arg(delay, decimalText(*factor), attempt);
}

void pause(JsBody &body, const QString &ms)
{
    if (body.place == Place::Loop || body.place == Place::Thread) {
        body.import("sleep");
        body.line(QStringLiteral("await sleep(%1%2);").arg(ms, QLatin1String(body.hasSignal ? ", undefined, { signal }" : "")));
        return;
    }
    body.use(JsHelper::SleepBlocking);
    body.line(QStringLiteral("sleepBlocking(%1);").arg(ms));
}

bool endsInFailure(const std::vector<Step> &steps)
{
    return !steps.empty() && steps.back().kind == StepKind::Fail;
}

} // namespace

void printTimeout(JsBody &body, const Step &step)
{
    const QString ms = body.milliseconds(std::get<DurationSpec>(step.value));
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    if (body.place != Place::Loop) {
        body.comment(QStringLiteral("A timeout of %1 ms stands here in the scenario: it cannot interrupt what blocks.").arg(ms));
        body.steps(steps);
        return;
    }
    body.use(JsHelper::WithTimeout);
    const bool hadSignal = std::exchange(body.hasSignal, true);
    body.line(QStringLiteral("await withTimeout(%1, async (signal) => {").arg(ms));
    body.block(steps);
    body.line(QLatin1String(hadSignal ? "}, signal);" : "});"));
    body.hasSignal = hadSignal;
}

void printRetry(JsBody &body, const Step &step)
{
    const qint64 most = std::get<qint64>(step.value);
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    if (most == 1) {
        body.comment(QStringLiteral("One attempt only."));
        body.steps(steps);
        return;
    }
    const QString attempt = body.attempts == 0 ? QStringLiteral("attempt") : QStringLiteral("attempt%1").arg(body.attempts + 1);
    ++body.attempts;
    body.line(QStringLiteral("for (let %1 = 1; ; %1++) {").arg(attempt));
    {
        const CodeWriter::Indented indented(body.out);
        body.line(QStringLiteral("try {"));
        body.block(steps);
        if (!endsInFailure(steps)) {
            const CodeWriter::Indented inner(body.out);
            body.line(QStringLiteral("break;"));
        }
        body.line(QStringLiteral("} catch (error) {"));
        {
            const CodeWriter::Indented handler(body.out);
            const QString stopped = QLatin1String(body.hasSignal ? " || signal?.aborted" : "");
            body.line(QStringLiteral("if (%1 === %2%3) throw error;").arg(attempt, QString::number(most), stopped));
            if (step.option<DurationSpec>(OptionKey::Delay))
                pause(body, pauseAfter(body, step, attempt));
        }
        body.line(QStringLiteral("}"));
    }
    body.line(QStringLiteral("}"));
    --body.attempts;
}

void printRepeat(JsBody &body, const Step &step)
{
    const QString variable = QStringLiteral("k");
    body.line(QStringLiteral("for (let %1 = 0; %1 < %2; %1++) {").arg(variable, QString::number(std::get<qint64>(step.value))));
    body.block(*step.block(BlockKey::Steps));
    body.line(QStringLiteral("}"));
}

void printTry(JsBody &body, const Step &step)
{
    body.line(QStringLiteral("try {"));
    body.block(*step.block(BlockKey::Steps));
    if (const std::vector<Step> *handler = step.block(BlockKey::Except)) {
        body.line(QLatin1String(body.hasSignal ? "} catch (error) {" : "} catch {"));
        if (body.hasSignal) {
            const CodeWriter::Indented indented(body.out);
            body.line(QStringLiteral("if (signal?.aborted) throw error; // told to stop, which is no failure"));
        }
        body.block(*handler);
    }
    if (const std::vector<Step> *last = step.block(BlockKey::Finally)) {
        // The signal stays aborted: what is done at the end must not listen to it.
        const bool hadSignal = std::exchange(body.hasSignal, false);
        body.line(QStringLiteral("} finally {"));
        body.block(*last);
        body.hasSignal = hadSignal;
    }
    body.line(QStringLiteral("}"));
}

void printFail(JsBody &body, const Step &step)
{
    printCallWithText(body, QStringLiteral("throw new Error("), std::get<QString>(step.value));
}

void printLog(JsBody &body, const Step &step)
{
    printCallWithText(body, QStringLiteral("console.log("), std::get<QString>(step.value));
}

} // namespace interleave::javascript
