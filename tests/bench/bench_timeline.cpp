// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a frame of the timeline takes, offscreen, on the raster engine at 1920×1080: panning and zooming runs of
// twenty tasks to ten million spans, live and saved ones; and how long the window takes to appear.

#include "app/charts/chartsview.h"
#include "app/charts/timelineview.h"
#include "app/window/mainwindow.h"
#include "core/engine/runsetup.h"
#include "core/formats/runreader.h"
#include "core/formats/runwriter.h"
#include "core/scenario/reader.h"
#include "tests/bench/measure.h"
#include "tests/bench/syntheticrun.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace interleave;
using namespace interleave::bench;

namespace {

constexpr QSize screen(1920, 1080);

double processMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Processor time of frames, in milliseconds.
class Frames
{
public:
    void add(double ms) { m_ms.push_back(ms); }
    template<typename Work>
    void measure(Work &&work)
    {
        const double begin = processMs();
        work();
        add(processMs() - begin);
    }
    void print(const QByteArray &name)
    {
        std::sort(m_ms.begin(), m_ms.end());
        const auto at = [this](double q) {
            return m_ms[std::min(m_ms.size() - 1, static_cast<std::size_t>(q * static_cast<double>(m_ms.size())))];
        };
        std::printf("%-52s median %6.1f ms   p95 %6.1f ms   (%zu)\n", name.constData(), at(0.5), at(0.95), m_ms.size());
        std::fflush(stdout);
    }

private:
    std::vector<double> m_ms;
};

// A timeline with a run, painted where nobody looks.
class Screen
{
public:
    explicit Screen(std::shared_ptr<const RunRecord> record)
    {
        view.resize(screen);
        view.setHeading(QStringLiteral("A run"), QStringLiteral("As large as it is."));
        view.show();
        view.setRecord(std::move(record));
        while (view.refresh()) {
        }
        settle();
    }

    void paint() { view.viewport()->repaint(); }
    void press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    }
    // Until it stands still, and is exact.
    void settle()
    {
        QCoreApplication::processEvents();
        while (view.chart().timeline().scene().inMotion)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paint();
    }

    TimelineView view;
};

void panAndZoom(const QByteArray &name, std::shared_ptr<const RunRecord> record, int frames)
{
    Screen on(std::move(record));
    Frames zoom;
    for (int i = 0; i < frames; ++i) {
        zoom.measure([&] {
            on.press(i / 8 % 2 == 0 ? Qt::Key_Plus : Qt::Key_Minus);
            on.paint();
        });
    }
    zoom.print(name + ": zooming");

    on.view.fit();
    for (int i = 0; i < 4; ++i)
        on.press(Qt::Key_Plus);
    on.settle();
    Frames pan;
    for (int i = 0; i < frames; ++i) {
        pan.measure([&] {
            on.press(i / 4 % 2 == 0 ? Qt::Key_Left : Qt::Key_Right);
            on.paint();
        });
    }
    pan.print(name + ": panning");

    on.view.fit();
    on.settle();
    Frames whole;
    for (int i = 0; i < frames / 2; ++i) {
        whole.measure([&] {
            on.view.resize(screen.width(), screen.height() - i % 2); // paints all of it anew
            on.paint();
        });
    }
    whole.print(name + ": everything seen, in motion");

    Frames exact; // wall time, the 50 ms of standing still with it
    for (int i = 0; i < 11; ++i) {
        on.press(i % 2 == 0 ? Qt::Key_Plus : Qt::Key_Minus);
        on.paint();
        QElapsedTimer still;
        still.start();
        on.settle();
        exact.add(static_cast<double>(still.nsecsElapsed()) / 1e6);
    }
    exact.print(name + ": exact, after the last motion (wall)");

    Frames same;
    for (int i = 0; i < 30; ++i)
        same.measure([&] { on.paint(); });
    same.print(name + ": painted again unchanged");
}

// 100,000 events a second, sixty frames a second: read, painted, and counted at the end.
void live(const SyntheticRun &run)
{
    const std::shared_ptr<RunRecord> record = run.emptyRecord();
    TimelineView view;
    ChartsView curves;
    view.resize(screen);
    curves.resize(640, 300);
    view.show();
    curves.show();
    view.setRecord(record);
    curves.setFeed(view.feed());
    Frames frames;
    constexpr std::size_t aFrame = 100'000 / 60;
    for (std::size_t from = 0; from < run.events().size(); from += aFrame) {
        run.write(*record, from, from + aFrame);
        frames.measure([&] {
            if (view.refresh())
                curves.feedChanged();
            curves.setRange(view.visibleRange().range());
            view.viewport()->repaint();
            QCoreApplication::processEvents();
        });
    }
    frames.print("live, 100,000 events a second");
    std::printf("  of %zu events %zu were read\n", run.events().size(), view.feed()->eventsRead());
}

// A week of a run in which nothing happens, looked at every ten minutes of it.
void idleForAWeek()
{
    const SyntheticRun run(20, 5);
    const std::shared_ptr<RunRecord> record = run.emptyRecord();
    run.write(*record, 0, 30);
    Screen on(record);
    int painted = 0;
    const double before = processMs();
    const double memory = peakMemory();
    int looks = 0;
    for (std::chrono::minutes now{10}; now <= std::chrono::days(7); now += std::chrono::minutes(10)) {
        ++looks;
        record->variants[0]->setNow(now);
        if (on.view.refresh()) {
            ++painted;
            on.paint();
        }
    }
    std::printf("a week without events: %d of %d looks painted anew, %.0f ms, %.1f MB more than before\n",
                painted, looks, processMs() - before, (peakMemory() - memory) / 1e6);
}

void openSavedRun()
{
    const ReadResult scenario = readScenario(R"({"interleave": 1, "id": "large", "tasks": [{"name": "req {i}",
        "count": 170000, "steps": [{"sleep": {"uniform": [50, 250]}}]}],
        "variants": [{"name": "concurrent", "mode": "concurrent", "limit": 500}]})");
    if (!scenario.scenario) {
        std::printf("%s\n", qPrintable(scenario.faults.front().message.text()));
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.run.json"));
    QString error;
    const auto made = std::make_shared<const Scenario>(*scenario.scenario);
    const std::shared_ptr<RunRecord> record = simulate(*made);
    if (!writeRunFile({made, presentEnvironment(World::Simulated), record}, path, &error)) {
        std::printf("%s\n", qPrintable(error));
        return;
    }
    Frames whole;
    Frames reading;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer wall;
        wall.start();
        const ReadRunResult run = readRunFile(path);
        reading.add(static_cast<double>(wall.nsecsElapsed()) / 1e6);
        Screen on(run.run->record);
        whole.add(static_cast<double>(wall.nsecsElapsed()) / 1e6);
    }
    std::printf("a saved run of %zu events:\n", record->variants[0]->log.size());
    reading.print("  read (wall)");
    whole.print("  read and painted exactly (wall)");
}

// The window's own process: ends when the window has been painted for the first time.
int firstWindow(QApplication &application)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    InterfaceLanguage language;
    language.install(QStringLiteral("en"));
    MainWindow window(settings, language);
    window.show();
    window.open({});
    application.processEvents();
    window.repaint();
    return 0;
}

void timeFirstWindow()
{
    Frames frames;
    for (int i = 0; i < 11; ++i) {
        QElapsedTimer wall;
        wall.start();
        QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--first-window")});
        frames.add(static_cast<double>(wall.nsecsElapsed()) / 1e6);
    }
    frames.print("from the start to the first window (wall)");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--first-window")))
        return firstWindow(application);
    if (QCoreApplication::arguments().contains(QStringLiteral("--live"))) { // alone, for a profiler
        live(SyntheticRun(250'000, 500));
        return 0;
    }
    timeFirstWindow();
    idleForAWeek();
    panAndZoom("20 tasks", SyntheticRun(20, 5).record(), 200);
    panAndZoom("1,000 tasks", SyntheticRun(1000, 30).record(), 100);
    openSavedRun();
    {
        const SyntheticRun run(250'000, 500);
        live(run);
        panAndZoom("1M spans, 250k rows", run.record(), 100);
    }
    panAndZoom("10M spans, 2.5M rows", SyntheticRun(2'500'000, 500).record(), 60);
    return 0;
}
