// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Real requests a second through the whole engine, traced, against the demo server on loopback; beside aiohttp against
// the same server in the same run, if Python has it (Debian: python3-aiohttp).

#include "core/engine/session.h"
#include "core/http/demoserver.h"
#include "core/trace/taskfacts.h"
#include "tests/bench/measure.h"
#include "tests/support/scenarios.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTextStream>

using namespace interleave;
using namespace interleave::testing;

namespace {

constexpr int limit = 30;

double ourSeconds(const DemoServer &server, quint32 count)
{
    Session session;
    QEventLoop loop;
    QObject::connect(&session, &Session::finished, &loop, &QEventLoop::quit);
    QObject::connect(&session, &Session::failed, &loop, &QEventLoop::quit);
    RunOptions options;
    options.world = World::Real;
    options.baseUrl = server.url();
    session.start(scenario({task(QStringLiteral("r{i}"), {getFrom(QStringLiteral("/products/1"))}, count)},
                           {variant(Mode::Concurrent, limit)}),
                  options);
    loop.exec();
    const FactTable facts = factsOf(session.record()->variants[0]->log, count);
    for (TaskId task = 0; task < count; ++task) {
        if (facts.at(task).state != State::Done)
            return 0;
    }
    return static_cast<double>(facts.end()->count()) / 1e9;
}

double peerSeconds(const DemoServer &server, quint32 count)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
                  {QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/bench/aiohttp_requests.py"), server.url().toString(),
                   QString::number(count), QString::number(limit)});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return 0;
    return process.readAllStandardOutput().trimmed().toDouble();
}

void compare(QTextStream &out, int latency, quint32 count)
{
    const DemoServer server({.port = 0, .latency = std::chrono::milliseconds(latency)});
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 5; ++i) {
        ours.push_back(ourSeconds(server, count));
        theirs.push_back(peerSeconds(server, count));
    }
    const double n = count;
    out << "latency " << latency << " ms, " << count << " requests, limit " << limit << ": "
        << n / bench::median(ours) << " requests/s";
    if (latency > 0)
        out << " of an ideal " << limit * 1000 / latency;
    if (bench::median(theirs) > 0)
        out << "; aiohttp " << n / bench::median(theirs) << ", ratio " << bench::median(theirs) / bench::median(ours);
    else
        out << "; no aiohttp here";
    out << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    compare(out, 0, 5000);
    compare(out, 50, 1500);
    return 0;
}
