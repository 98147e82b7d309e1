// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast simulated tasks run and what they cost, beside asyncio on a virtual-time loop in the same run.
//
//   bench_simulation                     the table
//   bench_simulation --measure WHAT N    one measurement, in a process of its own so that its memory is its own

#include "core/engine/runsetup.h"
#include "core/engine/simulation.h"
#include "tests/bench/measure.h"
#include "tests/support/scenarios.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

using namespace interleave;
using namespace interleave::testing;

namespace {

struct Measured
{
    double seconds = 0;
    double bytes = 0;
    bool ok = false;
};

// asyncio_sleepers.py says what each is.
Scenario program(const QString &what, quint32 count)
{
    Scenario s = scenario({task(QStringLiteral("t{i}"), {sleepFor(1000)}, count)},
                          {variant(Mode::Concurrent, what == QLatin1String("gate") ? 30 : 0)});
    if (what == QLatin1String("cancel")) {
        const TaskRefs all{{QStringLiteral("t{i}")}, false, {{0, count}}};
        const auto step = [&all](StepKind kind) {
            Step step;
            step.kind = kind;
            step.value = all;
            return step;
        };
        s.variants.front().hasMain = true;
        s.variants.front().main = {step(StepKind::Spawn), sleepFor(500), step(StepKind::Cancel)};
        numberSteps(s);
    }
    return s;
}

// Prints seconds and the bytes by which the run raised the process's peak. A small run before it pays what is paid once,
// such as the first use of the code; the peer does the same.
int measure(const QString &what, quint32 count)
{
    static_cast<void>(simulate(program(what, 100)));
    const double before = bench::peakMemory();
    const Scenario s = program(what, count);
    const std::vector<const Variant *> variants = chosenVariants(s, {});
    const std::shared_ptr<RunRecord> record = newRecord(s, variants, {});
    std::optional<Simulation> simulation;
    const auto begin = [&] { simulation.emplace(s, variants, *record); };
    const auto run = [&] { simulation->advance(Nanoseconds::max()); };
    double seconds = 0;
    if (what == QLatin1String("cancel")) {
        begin();
        simulation->advance(std::chrono::milliseconds(499));
        seconds = bench::secondsOf(1, run);
    } else {
        seconds = bench::secondsOf(1, [&] {
            begin();
            run();
        });
    }
    QTextStream(stdout) << seconds << ' ' << bench::peakMemory() - before << '\n';
    return record->isOver() ? 0 : 1;
}

Measured runProcess(const QString &program, const QStringList &arguments)
{
    std::vector<double> seconds;
    std::vector<double> bytes;
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(300'000) || process.exitCode() != 0)
            return {};
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        if (words.size() != 2)
            return {};
        seconds.push_back(words[0].toDouble());
        bytes.push_back(words[1].toDouble());
    }
    return {bench::median(seconds), bench::median(bytes), true};
}

void recordingCost(QTextStream &out)
{
    constexpr int events = 5'000'000;
    const double seconds = bench::secondsOf(5, [] {
        EventLog log;
        for (int i = 0; i < events; ++i)
            log.append({Nanoseconds(i), static_cast<TaskId>(i), 0, 1, EventKind::StateChanged, State::Running});
    });
    out << "recording an event: " << seconds / events * 1e9 << " ns, " << sizeof(StoredEvent) << " bytes\n";
}

void compare(QTextStream &out, const QString &what, int count)
{
    const QString number = QString::number(count);
    const QString peer = QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/bench/asyncio_sleepers.py");
    const Measured ours =
        runProcess(QCoreApplication::applicationFilePath(), {QStringLiteral("--measure"), what, number});
    const Measured theirs = runProcess(QStringLiteral("python3"), {peer, what, number});
    out << what.leftJustified(8) << "  " << number.rightJustified(8) << "  " << ours.seconds << " s  " << count / ours.seconds
        << "  " << ours.bytes / count;
    if (theirs.ok)
        out << "  " << theirs.seconds / ours.seconds << "  " << theirs.bytes / ours.bytes;
    else
        out << "  (no python3 here)";
    out << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--measure"))
        return measure(arguments.value(2), arguments.value(3).toUInt());

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(3);
    out << "one sleep each, concurrent, traced; medians of 3\n"
        << "what         tasks   seconds   tasks/s   bytes/task   asyncio: times slower   times more memory\n";
    for (const int count : {1'000, 100'000, 1'000'000})
        compare(out, QStringLiteral("sleepers"), count);
    for (const int count : {10'000, 100'000})
        compare(out, QStringLiteral("gate"), count);
    compare(out, QStringLiteral("cancel"), 100'000);
    recordingCost(out);
    return 0;
}
