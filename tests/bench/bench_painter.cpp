// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a busy window bends the times of real requests: the trace beside the demo server's own log, while the window's
// thread waits for events as usual, while it paints the timeline frame after frame without a pause, and while it stands
// still for half a second at a time.

#include "app/charts/timelineview.h"
#include "core/http/demoserver.h"
#include "tests/bench/measure.h"
#include "tests/support/servertimes.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

constexpr quint32 count = 3'000;
constexpr int limit = 30;
constexpr int rounds = 5;

enum class Window { Waiting, Painting, StandingStill };

struct Round
{
    double apart99 = 0;   ///< ms, 99th percentile
    double apartMost = 0; ///< ms
    double request50 = 0; ///< ms from sending to the first byte, median
    double seconds = 0;
    double frames = 0;
    double longestFrame = 0; ///< ms
};

// A frame as the window draws one, and the next at once.
void paint(TimelineView &view, Round &round)
{
    QElapsedTimer timer;
    timer.start();
    view.refresh();
    static_cast<void>(view.grab());
    ++round.frames;
    round.longestFrame = std::max(round.longestFrame, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

Round measure(Window window)
{
    ServerLog log;
    const DemoServer server({.port = 0, .latency = 20ms, .log = [&log](const DemoNote &note) { log.take(note); }});
    TimelineView view;
    view.resize(1'600, 900);
    view.show();
    Session session;
    bool isOver = false;
    QObject::connect(&session, &Session::finished, &view, [&isOver] { isOver = true; });
    session.start(scenario({numberedRequests(count)}, {variant(Mode::Concurrent, limit)}), inRealTime(server.url()));
    const VariantTrace &trace = *session.record()->variants[0];
    const Zero zero = zeroOf(trace);
    view.setRecord(session.record());
    Round round;
    while (!isOver) {
        if (window == Window::Painting)
            paint(view, round);
        else if (window == Window::StandingStill)
            QThread::msleep(500);
        QCoreApplication::processEvents(window == Window::Waiting ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents);
    }
    const std::vector<Nanoseconds> apart = differences(*session.record(), log, zero, count, true);
    std::vector<Nanoseconds> requests;
    for (const TracedRequest &request : tracedIn(*session.record(), count))
        requests.push_back(request.answered - request.sent);
    round.apart99 = toMilliseconds(quantile(apart, 0.99));
    round.apartMost = toMilliseconds(quantile(apart, 1));
    round.request50 = toMilliseconds(quantile(requests, 0.5));
    round.seconds = toMilliseconds(trace.now()) / 1e3;
    return round;
}

double medianOf(const std::vector<Round> &all, double Round::*what)
{
    std::vector<double> values;
    for (const Round &round : all)
        values.push_back(round.*what);
    return bench::median(values);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    constexpr std::array kinds{Window::Waiting, Window::Painting, Window::StandingStill};
    constexpr std::array names{"waits for events", "paints without a pause", "stands still for 0.5 s at a time"};
    std::array<std::vector<Round>, kinds.size()> all;
    for (int i = 0; i < rounds; ++i) {
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            all[kind].push_back(measure(kinds[kind]));
    }
    out << "3,000 requests to a demo server that waits 20 ms, limit 30; the window's thread …\n";
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        out << names[kind] << ": trace and server apart " << medianOf(all[kind], &Round::apart99) << " ms (99 %), "
            << medianOf(all[kind], &Round::apartMost) << " at most; a request " << medianOf(all[kind], &Round::request50)
            << " ms (median), all " << medianOf(all[kind], &Round::seconds) << " s";
        if (kinds[kind] == Window::Painting)
            out << "; " << medianOf(all[kind], &Round::frames) << " frames, the longest " << medianOf(all[kind], &Round::longestFrame) << " ms";
        out << Qt::endl;
    }
    return 0;
}
