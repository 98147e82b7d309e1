// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a move of a slider costs: simulating the scenario anew, and all that the window does until the new run is painted, at
// 1920×1080 offscreen; and what the curve over all limits costs.

#include "app/charts/timelineview.h"
#include "app/window/mainwindow.h"
#include "core/analysis/sweep.h"
#include "core/scenario/writer.h"
#include "tests/bench/measure.h"
#include "tests/support/scenarios.h"

#include <QApplication>
#include <QFile>
#include <QSlider>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace interleave;
using namespace interleave::testing;

namespace {

constexpr int moves = 60;

// Sequential, behind a limit, in chunks and on threads, with durations that differ.
Scenario program(quint32 count)
{
    Scenario s = scenario({task(QStringLiteral("t{i}"), {sleepEach({100, 140, 90, 200, 120, 60, 110})}, count)},
                          {variant(Mode::Sequential), variant(Mode::Concurrent, 10), variant(Mode::Chunked, 10), variant(Mode::Threads)});
    s.title.plain = QStringLiteral("Bench");
    return s;
}

struct Moves
{
    std::vector<double> times;     ///< ms from the move to the paint, ascending
    double processor = 0;          ///< ms of all threads, a move
};

Moves movesOf(MainWindow &window)
{
    auto *limit = window.findChild<QSlider *>(QStringLiteral("whatif-limit-1-0"));
    Moves done;
    const std::clock_t begin = std::clock();
    for (int i = 0; i < moves; ++i) {
        const std::shared_ptr<const RunRecord> before = window.controller().record();
        done.times.push_back(1e3 * bench::secondsOf(1, [&] {
            limit->setValue(2 + (limit->value() + 1) % 15);
            while (window.controller().record() == before || !window.timeline().feed() || !window.timeline().feed()->isOver())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            static_cast<void>(window.timeline().grab());
        }));
    }
    done.processor = 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / moves;
    std::sort(done.times.begin(), done.times.end());
    return done;
}

bool measure(QTextStream &out, quint32 count)
{
    const Scenario s = program(count);
    const auto never = [] { return false; };
    const double simulating = bench::secondsOf(9, [&] { static_cast<void>(tryOut(s, {}, never)); });
    const double curve = bench::secondsOf(3, [&] { static_cast<void>(sweep(s, 1, never)); });

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bench.scenario.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(writeScenario(s)) <= 0)
        return false;
    file.close();
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    InterfaceLanguage language;
    language.install(QStringLiteral("en"));
    MainWindow window(settings, language);
    window.resize(1920, 1080);
    window.show();
    window.open(file.fileName());
    const auto [times, processor] = movesOf(window);
    out << QString::number(count).rightJustified(8) << "  " << simulating * 1e3 << "  " << times[times.size() / 2] << "  "
        << times[times.size() * 95 / 100] << "  " << processor << "  " << curve * 1e3 << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << "four variants, ms\n   tasks  simulated  from move to paint: median, 95 of 100, processor  the curve of one variant\n";
    for (const quint32 count : {20U, 1'000U, 10'000U}) {
        if (!measure(out, count))
            return 1;
    }
    return 0;
}
