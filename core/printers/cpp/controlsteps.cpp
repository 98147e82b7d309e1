// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"
#include "core/printers/cpp/cpptext.h"
#include "core/printers/numbertext.h"
#include "core/printers/textparts.h"

#include <algorithm>
#include <cmath>

namespace interleave::cpp {

namespace {

// Steps that stand where another step stood: in a block of their own, if something follows that is not theirs.
void inPlace(CppBody &body, const std::vector<Step> &steps)
{
    if (body.isLast)
        body.steps(steps);
    else
        body.block({}, [&] { body.steps(steps); }, CppBody::Braces::Always);
}

bool isPlain(double factor)
{
    return factor == std::floor(factor) && factor < 1'000'000;
}

void pause(CppBody &body, const QString &duration)
{
    if (body.place != Place::Loop) {
        body.line(QStringLiteral("std::this_thread::sleep_for(%1);").arg(duration));
        return;
    }
    if (body.program.stops)
        body.use(CppHelper::SleepFor);
    body.await(QLatin1String(body.program.stops ? "sleepFor" : "QCoro::sleepFor"), {duration});
}

// What grows from one attempt to the next, if anything does: the variable, and what is said of it behind the pause.
struct Growth
{
    QString opening;
    QString duration;
    QString step;
};

Growth growthOf(CppBody &body, const Step &step)
{
    const auto &delay = *step.option<DurationSpec>(OptionKey::Delay);
    const auto *factor = step.option<double>(OptionKey::Factor);
    const QString duration = body.duration(delay);
    if (!factor || *factor == 1 || isAlwaysZero(delay) || std::get<qint64>(step.value) == 2)
        return {{}, duration, {}};
    const QString variable = CppBody::nth(QLatin1String(isRandom(delay) ? "scale" : "pause"), body.attempts);
    const QString times = decimalText(*factor);
    if (isRandom(delay)) {
        return {QStringLiteral("double %1 = 1;").arg(variable),
                QStringLiteral("std::chrono::round<std::chrono::milliseconds>(%1 * %2)").arg(duration, variable),
                QStringLiteral("%1 *= %2;").arg(variable, times)};
    }
    const QString grow = isPlain(*factor)
        ? QStringLiteral("%1 *= %2;").arg(variable, times)
        : QStringLiteral("%1 = std::chrono::round<std::chrono::microseconds>(%1 * %2);").arg(variable, times);
    return {QStringLiteral("std::chrono::microseconds %1 = %2;").arg(variable, duration), variable, grow};
}

// Whether steps stay within their function's present turn: they can stand in a handler, or in a guard's lambda.
bool areSimple(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        if (step.kind != StepKind::Log && step.kind != StepKind::Set && step.kind != StepKind::Clear)
            return false;
    }
    return true;
}

bool isLogOnly(const std::vector<Step> &steps)
{
    return std::ranges::all_of(steps, [](const Step &step) { return step.kind == StepKind::Log; });
}

QString sayingOf(const CppBody &body, const Step &log)
{
    return QStringLiteral("qInfo(%1);").arg(cppFormat(std::get<QString>(log.value), body.number()));
}

void printFinally(CppBody &body, const std::vector<Step> &last, const std::function<void()> &guarded)
{
    if (isLogOnly(last)) { // a guard says it in one line
        const QString guard = body.local("tidyUp");
        const bool endsBlock = body.isLast;
        const QLatin1String capture(body.program.needs.of(body.function).number && !body.number().isEmpty() ? "=" : "");
        const auto print = [&] {
            const QString head = QStringLiteral("const auto %1 = qScopeGuard([%2] {").arg(guard, capture);
            const QString only = last.size() == 1 ? sayingOf(body, last.front()) : QString();
            if (!only.isEmpty() && head.size() + only.size() + 5 <= body.out.room()) {
                body.line(head + u' ' + only + QLatin1String(" });"));
                body.out.alsoMark({last.front().number, body.function});
            } else {
                body.line(head);
                {
                    const CodeWriter::Indented indented(body.out);
                    body.steps(last);
                }
                body.line(QStringLiteral("});"));
            }
            body.isLast = endsBlock;
            guarded();
        };
        if (endsBlock)
            print();
        else
            body.block({}, print, CppBody::Braces::Always);
        return;
    }
    const QString thrown = body.local("thrown");
    body.comment(QStringLiteral("C++ has no “finally”, and nothing can be awaited in a handler."));
    body.line(QStringLiteral("std::exception_ptr %1;").arg(thrown));
    body.block(QStringLiteral("try"), guarded, CppBody::Braces::Always);
    body.out.joinToLast(QStringLiteral("catch (...) {"));
    {
        const CodeWriter::Indented indented(body.out);
        body.line(QStringLiteral("%1 = std::current_exception();").arg(thrown));
    }
    body.line(QStringLiteral("}"));
    const QString stop = std::exchange(body.stop, QStringLiteral("std::stop_token()")); // what tidies up is not stopped
    body.isLast = false;
    body.block({}, [&] { body.steps(last); }, CppBody::Braces::Always);
    body.stop = stop;
    body.block(QStringLiteral("if (%1)").arg(thrown), [&] { body.line(QStringLiteral("std::rethrow_exception(%1);").arg(thrown)); });
}

void printExcept(CppBody &body, const std::vector<Step> &steps, const std::vector<Step> &handler)
{
    const bool isSimple = areSimple(handler);
    const QString failed = isSimple ? QString() : body.local("failed");
    if (!isSimple)
        body.line(QStringLiteral("bool %1 = false;").arg(failed));
    body.block(QStringLiteral("try"), [&] { body.steps(steps); }, CppBody::Braces::Always);
    body.out.joinToLast(QStringLiteral("catch (const std::exception &) {"));
    {
        const CodeWriter::Indented indented(body.out);
        if (isSimple)
            body.steps(handler);
        else
            body.line(QStringLiteral("%1 = true; // nothing can be awaited in a handler").arg(failed));
    }
    body.line(QStringLiteral("}"));
    if (!isSimple)
        body.block(QStringLiteral("if (%1)").arg(failed), [&] { body.steps(handler); });
}

} // namespace

void printTimeout(CppBody &body, const Step &step)
{
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    const auto &spec = std::get<DurationSpec>(step.value);
    if (body.place != Place::Loop) {
        body.comment(QStringLiteral("A timeout of %1 stands here in the scenario: it cannot interrupt what blocks.").arg(durationWords(spec)));
        inPlace(body, steps);
        return;
    }
    body.use(CppHelper::Deadline);
    const bool isLast = body.isLast;
    const auto print = [&] {
        const QString deadline = CppBody::nth(QStringLiteral("deadline"), ++body.deadlines);
        body.line(QStringLiteral("Deadline %1(%2, %3);").arg(deadline, body.duration(spec), body.stop));
        const QString outer = std::exchange(body.stop, deadline + QLatin1String(".token()"));
        body.block(QStringLiteral("try"), [&] { body.steps(steps); }, CppBody::Braces::Always);
        body.stop = outer;
        --body.deadlines;
        body.out.joinToLast(QStringLiteral("catch (const Cancelled &) {"));
        {
            const CodeWriter::Indented indented(body.out);
            body.block(QStringLiteral("if (%1.isOver())").arg(deadline), [&] { body.line(QStringLiteral("throw TimedOut();")); });
            body.line(QStringLiteral("throw;"));
        }
        body.line(QStringLiteral("}"));
    };
    if (isLast)
        print();
    else
        body.block({}, print, CppBody::Braces::Always);
}

void printRetry(CppBody &body, const Step &step)
{
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    const qint64 most = std::get<qint64>(step.value);
    if (most == 1) {
        body.comment(QStringLiteral("One attempt only."));
        inPlace(body, steps);
        return;
    }
    const QString attempt = CppBody::nth(QStringLiteral("attempt"), ++body.attempts);
    const bool pauses = step.option<DurationSpec>(OptionKey::Delay) != nullptr;
    const Growth growth = pauses ? growthOf(body, step) : Growth();
    const auto print = [&] {
        if (!growth.opening.isEmpty())
            body.line(growth.opening);
        body.block(QStringLiteral("for (int %1 = 1;; ++%1)").arg(attempt), [&] {
            body.block(QStringLiteral("try"), [&] {
                body.steps(steps);
                if (!body.out.lastLine().startsWith(QLatin1String("throw ")))
                    body.line(QStringLiteral("break;"));
            }, CppBody::Braces::Always);
            body.out.joinToLast(QStringLiteral("catch (const std::exception &) {"));
            {
                const CodeWriter::Indented indented(body.out);
                body.block(QStringLiteral("if (%1 == %2)").arg(attempt).arg(most), [&] { body.line(QStringLiteral("throw;")); });
            }
            body.line(QStringLiteral("}"));
            if (pauses)
                pause(body, growth.duration);
            if (!growth.step.isEmpty())
                body.line(growth.step);
        }, CppBody::Braces::Always);
    };
    if (body.isLast || growth.opening.isEmpty())
        print();
    else
        body.block({}, print, CppBody::Braces::Always);
    --body.attempts;
}

void printRepeat(CppBody &body, const Step &step)
{
    const QString variable = body.local("n");
    body.block(QStringLiteral("for (int %1 = 0; %1 < %2; ++%1)").arg(variable).arg(std::get<qint64>(step.value)),
               [&] { body.steps(*step.block(BlockKey::Steps)); });
}

void printTry(CppBody &body, const Step &step)
{
    const std::vector<Step> &steps = *step.block(BlockKey::Steps);
    const std::vector<Step> *handler = step.block(BlockKey::Except);
    const std::vector<Step> *last = step.block(BlockKey::Finally);
    if (!last) {
        printExcept(body, steps, *handler);
        return;
    }
    printFinally(body, *last, [&] {
        if (handler)
            printExcept(body, steps, *handler);
        else
            body.steps(steps);
    });
}

void printFail(CppBody &body, const Step &step)
{
    const QString &text = std::get<QString>(step.value);
    const bool isFixed = body.number().isEmpty() || !hasNumber(text);
    const QString what = isFixed ? cppLiteral(text) : body.string(text) + QLatin1String(".toStdString()");
    body.list(QStringLiteral("throw std::runtime_error("), {what}, QStringLiteral(");"));
}

void printLog(CppBody &body, const Step &step)
{
    body.line(sayingOf(body, step));
}

} // namespace interleave::cpp
