// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes until a real run is over after Cancel all.

#include "core/engine/session.h"
#include "core/http/demoserver.h"
#include "tests/bench/measure.h"
#include "tests/support/scenarios.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

using namespace interleave;
using namespace interleave::testing;

namespace {

// Milliseconds from cancelAll() to finished(), with `count` requests at the server that will not be answered.
double cancelled(const Variant &variant, quint32 count, int atServer)
{
    const DemoServer server({.port = 0, .latency = std::chrono::minutes(1)});
    Session session;
    QEventLoop loop;
    QElapsedTimer timer;
    QTimer look;
    QObject::connect(&session, &Session::finished, &loop, &QEventLoop::quit);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (server.requestsNow() < atServer || timer.isValid())
            return;
        timer.start();
        session.cancelAll();
    });
    look.start(5);
    RunOptions options;
    options.world = World::Real;
    options.baseUrl = server.url();
    session.start(scenario({task(QStringLiteral("r{i}"), {getFrom(QStringLiteral("/products/1"))}, count)}, {variant}), options);
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measure(QTextStream &out, const char *what, const Variant &variant, quint32 count, int atServer)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i)
        times.push_back(cancelled(variant, count, atServer));
    out << what << ": over " << bench::median(times) << " ms after Cancel all, at worst "
        << *std::max_element(times.begin(), times.end()) << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    Variant threads = variant(Mode::Threads);
    threads.workers = 30;
    measure(out, "2,000 requests in flight", variant(Mode::Concurrent, 2'000), 2'000, 2'000);
    measure(out, "30 in flight, 1,970 in the queue", variant(Mode::Concurrent, 30), 2'000, 30);
    measure(out, "30 threads, 1,970 tasks waiting", threads, 2'000, 30);
    measure(out, "plain calls", variant(Mode::Sequential), 2'000, 1);
    return 0;
}
