// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast simulated tasks run and what they cost, beside asyncio on a virtual-time loop in the same run.
//
//   bench_simulation                the table
//   bench_simulation --measure N    one measurement, in a process of its own so that its memory is its own

#include "core/engine/runsetup.h"
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

Scenario sleepers(quint32 count)
{
    return scenario({task(QStringLiteral("t{i}"), {sleepFor(1000)}, count)}, {variant(Mode::Concurrent)});
}

// Prints seconds and the bytes by which the run raised the process's peak.
int measure(quint32 count)
{
    const double before = bench::peakMemory();
    const Scenario s = sleepers(count);
    std::shared_ptr<RunRecord> record;
    const double seconds = bench::secondsOf(1, [&] { record = simulate(s); });
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--measure"))
        return measure(arguments.value(2).toUInt());

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << "one sleep each, concurrent, traced; medians of 3\n"
        << "   tasks   tasks/s   us/task   bytes/task   asyncio: times slower   times more memory\n";
    const QString peer = QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/bench/asyncio_sleepers.py");
    for (const char *count : {"1000", "100000", "1000000"}) {
        const double n = QByteArray(count).toDouble();
        const QString number = QString::fromLatin1(count);
        const Measured ours =
            runProcess(QCoreApplication::applicationFilePath(), {QStringLiteral("--measure"), number});
        const Measured theirs = runProcess(QStringLiteral("python3"), {peer, number});
        out << qSetFieldWidth(8) << count << qSetFieldWidth(0) << "  " << n / ours.seconds << "  "
            << ours.seconds / n * 1e6 << "  " << ours.bytes / n;
        if (theirs.ok)
            out << "  " << theirs.seconds / ours.seconds << "  " << theirs.bytes / ours.bytes;
        else
            out << "  (no python3 here)";
        out << Qt::endl;
    }
    recordingCost(out);
    return 0;
}
