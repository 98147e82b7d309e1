// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a move of a slider costs: simulating the scenario anew, reading the traces, painting them at 1920×1080 offscreen; and
// what the curve over all limits costs.

#include "app/charts/timelineview.h"
#include "core/analysis/sweep.h"
#include "core/engine/runsetup.h"
#include "tests/bench/measure.h"
#include "tests/support/scenarios.h"

#include <QApplication>
#include <QTextStream>

using namespace interleave;
using namespace interleave::testing;

namespace {

// Sequential, behind a limit, in chunks and on threads, with durations that differ.
Scenario program(quint32 count)
{
    return scenario({task(QStringLiteral("t{i}"), {sleepEach({100, 140, 90, 200, 120, 60, 110})}, count)},
                    {variant(Mode::Sequential), variant(Mode::Concurrent, 30), variant(Mode::Chunked, 30), variant(Mode::Threads)});
}

void measure(QTextStream &out, TimelineView &view, quint32 count)
{
    const Scenario s = program(count);
    const auto never = [] { return false; };
    std::shared_ptr<RunRecord> record;
    const double simulating = bench::secondsOf(9, [&] { record = tryOut(s, {}, never); });
    const double showing = bench::secondsOf(9, [&] {
        view.setRecord(record);
        while (view.refresh()) { }
        view.fit();
        static_cast<void>(view.grab());
    });
    const double curve = bench::secondsOf(3, [&] { static_cast<void>(sweep(s, 1, never)); });
    out << QString::number(count).rightJustified(8) << "  " << simulating * 1e3 << "  " << showing * 1e3 << "  "
        << (simulating + showing) * 1e3 << "  " << curve * 1e3 << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    TimelineView view;
    view.resize(1920, 1080);
    view.show();
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << "four variants, medians in ms\n   tasks  simulated  shown  together  the curve of one\n";
    for (const quint32 count : {20U, 1'000U, 10'000U})
        measure(out, view, count);
    return 0;
}
