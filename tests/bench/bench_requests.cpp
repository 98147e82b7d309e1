// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Real requests through the whole of Interleave, engine, trace and client, beside other programs that ask the same server in
// the same run. Who is missing is said: Debian has nginx-light, wrk, apache2-utils (ab), python3-aiohttp, python3-httpx,
// python3-requests.
//
//   bench_requests [ROUNDS]                      the tables; 5 rounds
//   bench_requests --measure URL COUNT LIMIT [RUNS]
//                                                one measurement, in a process of its own so that its memory is its own

#include "core/engine/session.h"
#include "core/http/blockingclient.h"
#include "core/http/demoserver.h"
#include "core/time/steadyclock.h"
#include "core/trace/taskfacts.h"
#include "tests/bench/contest.h"
#include "tests/bench/measure.h"
#include "tests/bench/nginx.h"
#include "tests/support/scenarios.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>

#include <memory>

using namespace interleave;
using namespace interleave::testing;

namespace {

constexpr quint32 most = 100'000;

class Silent final : public HttpObserver
{
public:
    void phaseReached(RequestId, HttpPhase, Nanoseconds) override {}
    void ended(RequestId, const HttpResult &) override {}
};

// The body, and what is paid once: the first use of the code. The peers do the same.
QByteArray firstAnswer(const QUrl &url)
{
    const SteadyClock clock;
    BlockingClient client(clock, {});
    Silent silent;
    HttpRequest request;
    request.url = url;
    request.wantBody = true;
    return client.perform(std::move(request), silent, {}).body;
}

// The record of a whole run; limit 0: plain calls, one by one.
std::shared_ptr<const RunRecord> run(const QUrl &url, quint32 count, int limit)
{
    Session session;
    QEventLoop loop;
    QObject::connect(&session, &Session::finished, &loop, &QEventLoop::quit);
    QObject::connect(&session, &Session::failed, &loop, &QEventLoop::quit);
    RunOptions options;
    options.world = World::Real;
    options.baseUrl = url.resolved(QUrl(QStringLiteral("/")));
    session.start(scenario({task(QStringLiteral("r{i}"), {getFrom(url.path())}, count)},
                           {limit > 0 ? variant(Mode::Concurrent, limit) : variant(Mode::Sequential)}),
                  options);
    loop.exec();
    return session.record();
}

bool allDone(const RunRecord &record, quint32 count)
{
    const FactTable facts = factsOf(record.variants[0]->log, count);
    for (TaskId task = 0; task < count; ++task) {
        if (facts.at(task).state != State::Done)
            return false;
    }
    return true;
}

// Prints seconds, seconds of the processor, the bytes by which the run raised the process's peak, and the peak. The session's
// beginning and end are in it, the thread included. A step counts an answer's bytes and lets them go; the peers parse them, so
// that as many are parsed here.
int measure(const QUrl &url, quint32 count, int limit, int runs)
{
    const QByteArray body = firstAnswer(url);
    if (body.isEmpty() || !allDone(*run(url, 1, limit), 1))
        return 1;
    const double before = bench::peakMemory();
    const double processorBefore = bench::processorSeconds();
    std::shared_ptr<const RunRecord> record;
    bool parsed = true;
    const double seconds = bench::secondsOf(1, [&] {
        for (int i = 0; i < runs; ++i) {
            record = run(url, count, limit);
            for (quint32 j = 0; j < count; ++j)
                parsed &= !QJsonDocument::fromJson(body).isNull();
        }
    });
    const double peak = bench::peakMemory();
    QTextStream(stdout) << seconds << ' ' << bench::processorSeconds() - processorBefore << ' ' << qint64(peak - before) << ' '
                        << qint64(peak) << '\n';
    return parsed && allDone(*record, count) ? 0 : 1;
}

std::optional<bench::Sample> ours(const QUrl &url, quint32 count, int limit, int runs = 1)
{
    return bench::sampleOf(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("--measure"), url.toString(), QString::number(count), QString::number(limit),
                            QString::number(runs)},
                           static_cast<double>(count) * runs);
}

// Debian's packages are Debian's Python's.
QString python()
{
    const QString debians = QStringLiteral("/usr/bin/python3");
    return QFileInfo::exists(debians) ? debians : QStringLiteral("python3");
}

std::optional<bench::Sample> script(const QString &name, const QUrl &url, quint32 count, int limit)
{
    return bench::sampleOf(python(),
                           {QStringLiteral("-B"), QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/bench/") + name, url.toString(),
                            QString::number(count), QString::number(limit)},
                           count);
}

// The number behind `words` in what a program printed.
std::optional<bench::Sample> printedRate(const std::optional<QByteArray> &output, const QByteArray &words)
{
    const qsizetype at = output ? output->indexOf(words) : -1;
    if (at < 0)
        return std::nullopt;
    const double rate = output->mid(at + words.size()).simplified().split(' ').first().toDouble();
    return rate > 0 ? std::optional(bench::Sample{.rate = rate}) : std::nullopt;
}

std::optional<bench::Sample> wrk(const QUrl &url, int limit, int seconds)
{
    return printedRate(bench::outputOf(QStringLiteral("wrk"),
                                       {QStringLiteral("-t1"), QStringLiteral("-c%1").arg(limit),
                                        QStringLiteral("-d%1s").arg(seconds), url.toString()}),
                       "Requests/sec:");
}

std::optional<bench::Sample> ab(const QUrl &url, quint32 count, int limit)
{
    return printedRate(bench::outputOf(QStringLiteral("ab"),
                                       {QStringLiteral("-q"), QStringLiteral("-k"), QStringLiteral("-c"), QString::number(limit),
                                        QStringLiteral("-n"), QString::number(count), url.toString()}),
                       "Requests per second:");
}

void onLoopback(QTextStream &out, int rounds)
{
    const bench::Nginx nginx;
    if (!nginx.isRunning()) {
        out << "without latency: left out; " << nginx.problem() << "\n\n";
        return;
    }
    const QUrl url = nginx.url();
    bench::Contest contest;
    contest.add(QStringLiteral("Interleave"), [url] { return ours(url, 5'000, 30); });
    contest.add(QStringLiteral("aiohttp"), [url] { return script(QStringLiteral("aiohttp_requests.py"), url, 5'000, 30); });
    contest.add(QStringLiteral("httpx"), [url] { return script(QStringLiteral("httpx_requests.py"), url, 5'000, 30); });
    contest.add(QStringLiteral("Interleave, one by one"), [url] { return ours(url, 5'000, 0); });
    contest.add(QStringLiteral("requests, one by one"), [url] { return script(QStringLiteral("requests_requests.py"), url, 5'000, 1); });
    contest.add(QStringLiteral("ab"), [url] { return ab(url, 5'000, 30); });
    contest.add(QStringLiteral("wrk, 3 seconds"), [url] { return wrk(url, 30, 3); });
    contest.run(rounds);
    out << "nginx, 300 bytes of JSON, 5,000 requests, limit 30\n";
    contest.print(out);
    out << Qt::endl;

    // As long as the other, so that the machine's moods meet both alike.
    bench::Contest lengths;
    lengths.add(QStringLiteral("20 runs of 5,000"), [url] { return ours(url, most / 20, 30, 20); });
    lengths.add(QStringLiteral("one run of 100,000"), [url] { return ours(url, most, 30); });
    lengths.run(rounds);
    out << "Interleave, the same server\n";
    lengths.print(out);
    out << Qt::endl;
}

void withLatency(QTextStream &out, int rounds)
{
    const DemoServer server({.port = 0, .latency = std::chrono::milliseconds(50)});
    const QUrl url(server.url().toString() + QStringLiteral("/products/1"));
    bench::Contest contest;
    contest.add(QStringLiteral("Interleave"), [url] { return ours(url, 3'000, 30); });
    contest.add(QStringLiteral("wrk, 5 seconds"), [url] { return wrk(url, 30, 5); });
    contest.add(QStringLiteral("aiohttp"), [url] { return script(QStringLiteral("aiohttp_requests.py"), url, 3'000, 30); });
    contest.add(QStringLiteral("httpx"), [url] { return script(QStringLiteral("httpx_requests.py"), url, 3'000, 30); });
    contest.run(rounds);
    out << "the demo server, which waits 50 ms, 3,000 requests, limit 30 (ideal: 600/s)\n";
    contest.print(out);
    out << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--measure"))
        return measure(QUrl(arguments.value(2)), arguments.value(3).toUInt(), arguments.value(4).toInt(),
                       std::max(1, arguments.value(5).toInt()));

    QTextStream out(stdout);
    const int rounds = std::max(1, arguments.value(1, QStringLiteral("5")).toInt());
    onLoopback(out, rounds);
    withLatency(out, rounds);
    return 0;
}
