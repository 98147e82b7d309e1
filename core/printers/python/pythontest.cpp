// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythontest.h"

#include "core/printers/numbertext.h"
#include "core/printers/python/pythonmain.h"

namespace interleave::python {

namespace {

const char *const fastLoop = R"(class FastForwardLoop(asyncio.SelectorEventLoop):
    """A loop that does not wait: while nothing is ready, its clock moves on."""

    skipped = 0

    def time(self):
        return super().time() + self.skipped

    def _run_once(self):
        if self._scheduled and not self._ready:
            self.skipped += max(0, self._scheduled[0].when() - self.time())
        super()._run_once()


class FastForwardPolicy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return FastForwardLoop()


@pytest.fixture
def event_loop_policy():
    return FastForwardPolicy())";

// Whether the loop has nothing to wait for but its timers.
bool waitsForTimeOnly(const PythonProgram &program)
{
    bool isOutside = false;
    for (const int function : program.graph.functions()) {
        visitSteps(program.graph.stepsOf(function), [&isOutside](const Step &step) {
            isOutside = isOutside || isRequest(step) || step.kind == StepKind::Tcp || step.kind == StepKind::Sql
                || step.kind == StepKind::Offload;
        });
    }
    return !isOutside && isMainAwaited(program);
}

bool isRandomProgram(const PythonProgram &program)
{
    bool random = false;
    for (const int function : program.graph.functions()) {
        visitSteps(program.graph.stepsOf(function), [&random](const Step &step) {
            const auto isDrawn = [](const StepValue &value) {
                const auto *spec = std::get_if<DurationSpec>(&value);
                return spec && isRandom(*spec);
            };
            random = random || isDrawn(step.value);
            for (const StepOption &option : step.options)
                random = random || isDrawn(option.value);
        });
    }
    return random;
}

void writeTest(CodeWriter &out, PythonProgram &program)
{
    const bool isAwaited = isMainAwaited(program);
    const std::optional<ExpectedEnd> &expected = program.options.expected;
    const bool isTimed = expected && waitsForTimeOnly(program) && !isRandomProgram(program);
    if (isAwaited)
        out.line(QStringLiteral("@pytest.mark.asyncio"));
    out.line(QStringLiteral("%1def %2():").arg(QLatin1String(isAwaited ? "async " : ""), program.names.test()));
    const CodeWriter::Indented indented(out);
    if (isTimed) {
        out.line(QStringLiteral("loop = asyncio.get_running_loop()"));
        out.line(QStringLiteral("begun = loop.time()"));
    }
    const QString call = QLatin1String(isAwaited ? "await main()" : "main()");
    if (expected && expected->mainFails) {
        out.line(QStringLiteral("with pytest.raises(Exception):"));
        const CodeWriter::Indented inner(out);
        out.line(call);
    } else {
        out.line(call);
    }
    if (isTimed) {
        const QString seconds = decimalText(toMilliseconds(expected->total), -3);
        out.line(QStringLiteral("assert loop.time() - begun == pytest.approx(%1, abs=0.05)").arg(seconds));
    }
}

} // namespace

CodeWriter scriptEnd(PythonProgram &program)
{
    CodeWriter out(pythonLayout);
    const bool isAwaited = isMainAwaited(program);
    if (isAwaited)
        program.parts.import(QStringLiteral("asyncio"));
    out.line(QStringLiteral("if __name__ == \"__main__\":"));
    const CodeWriter::Indented indented(out);
    out.line(QLatin1String(isAwaited ? "asyncio.run(main())" : "main()"));
    return out;
}

CodeWriter testFunctions(PythonProgram &program)
{
    CodeWriter out(pythonLayout);
    const std::optional<ExpectedEnd> &expected = program.options.expected;
    const bool isFast = waitsForTimeOnly(program);
    if (isMainAwaited(program) || (expected && expected->mainFails))
        program.parts.import(QStringLiteral("pytest"));
    if (isFast) {
        program.parts.import(QStringLiteral("asyncio"));
        out.line(QLatin1String(fastLoop));
        out.blank();
        out.blank();
    }
    writeTest(out, program);
    return out;
}

} // namespace interleave::python
