// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realrun.h"

#include "core/engine/databases.h"
#include "core/engine/foreign.h"
#include "core/engine/realreach.h"
#include "core/scenario/addresses.h"

#include <algorithm>
#include <utility>

namespace interleave {

namespace {

// As aiohttp's connector does when nobody names a limit.
constexpr int defaultConnections = 100;
// Callbacks between two looks at what the window and the I/O thread have to say.
constexpr int slice = 2'000;
// What a QTimer can count, with room to spare; it looks again then.
constexpr std::chrono::hours longestWait{1};

int connectionsOf(const Variant &variant)
{
    switch (variant.mode) {
    case Mode::Sequential:
    case Mode::SequentialAwait: return 1;
    case Mode::Concurrent: return variant.limit > 0 ? variant.limit : defaultConnections;
    case Mode::Chunked: return std::max(1, variant.chunk);
    case Mode::Group: return defaultConnections;
    case Mode::Threads: return variant.workers;
    }
    return 1;
}

// Paths without a base URL, and TCP connections to no address.
bool needsDemoServer(const Scenario &scenario, const QStringList &variants, const QUrl &base)
{
    return std::ranges::any_of(addressesOf(scenario, variants), [&base](const Address &address) {
        return address.isRelative() && (base.isEmpty() || address.protocol == Protocol::Tcp);
    });
}

} // namespace

RealRun::Lane::Lane(const RealRun &owner, Inbox &inbox, std::size_t index)
    : machine(loop, inbox, *clock, owner.m_destinations, connectionsOf(*owner.m_variants[index]))
    , run(*owner.m_scenario, *owner.m_variants[index], owner.m_record->seed, *owner.m_record->variants[index], *clock,
          loop, machine)
{
    clock->restart(); // what it took to set up the client is not the variant's
    owner.m_record->variants[index]->followClock(clock);
    run.begin();
}

RealRun::Lane::~Lane()
{
    if (!run.isOver())
        run.interrupt();
    for (int i = 0; i < slice && !run.isOver() && runOne(); ++i) {
    }
    run.abandon();
}

// False if nothing is ready, or when a long turn pauses to let us look at what has come.
bool RealRun::Lane::runOne()
{
    return loop.runOne() && !run.isTurnPausing();
}

RealRun::RealRun(std::shared_ptr<const Scenario> scenario, std::vector<const Variant *> variants,
                 std::shared_ptr<RunRecord> record, const RunOptions &options)
    : m_scenario(std::move(scenario))
    , m_record(std::move(record))
    , m_variants(std::move(variants))
    , m_destinations{{}, options.baseUrl, options.allowedHosts}
    , m_options(options)
    , m_inbox([this] { QMetaObject::invokeMethod(this, &RealRun::pump, Qt::QueuedConnection); })
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RealRun::pump);
}

RealRun::~RealRun()
{
    m_inbox.interrupt();
}

bool RealRun::prepare()
{
    if (const Message reason = beyondReal(*m_scenario, m_variants); !reason.source.isEmpty()) {
        Q_EMIT failed(reason);
        return false;
    }
    QStringList names;
    for (const Variant *variant : m_variants)
        names.append(variant->name);
    for (const QString &host : foreignHosts(*m_scenario, m_destinations.base, names)) {
        if (!m_destinations.allowedHosts.contains(host, Qt::CaseInsensitive)) {
            Q_EMIT failed({QT_TRANSLATE_NOOP("Message", "The scenario sends requests to %1, which was not allowed. "
                                                        "Without permission only this machine is reached."),
                           {host}});
            return false;
        }
    }
    if (!prepareDatabases(names))
        return false;
    if (!needsDemoServer(*m_scenario, names, m_destinations.base))
        return true;
    m_server = std::make_unique<DemoServer>(DemoServer::Options{});
    if (m_destinations.base.isEmpty())
        m_destinations.base = m_server->url();
    if (m_server->isListening())
        return true;
    Q_EMIT failed({QT_TRANSLATE_NOOP("Message", "The demo server could not be started: %1"), {m_server->errorString()}});
    return false;
}

bool RealRun::prepareDatabases(const QStringList &variants)
{
    for (const QString &address : lastingDatabases(*m_scenario, variants)) {
        if (!m_options.allowedDatabases.contains(address)) {
            Q_EMIT failed({QT_TRANSLATE_NOOP("Message", "The scenario works on the database %1, which was not allowed. "
                                                        "Without permission only databases in memory are used."),
                           {address}});
            return false;
        }
        if (!isServer(address) && m_options.folder.isEmpty()) {
            Q_EMIT failed({QT_TRANSLATE_NOOP("Message", "The database %1 stands in the folder of the scenario's file, and "
                                                        "this scenario is in no file yet. Save it first."),
                           {address}});
            return false;
        }
    }
    for (quint32 index = 0; index < m_scenario->resources.size(); ++index) {
        const Resource &resource = m_scenario->resources[index];
        if (resource.kind == ResourceKind::Database)
            m_destinations.databases.emplace(index, sourceOf(resource.address, m_options.folder, m_options.servers));
    }
    return true;
}

void RealRun::begin()
{
    if (prepare())
        startNext();
    else
        m_over = true;
}

void RealRun::startNext()
{
    m_lane.reset();
    static_cast<void>(m_inbox.takeAll());
    if (m_next == m_variants.size()) {
        m_over = true;
        m_timer.stop();
        Q_EMIT over();
        return;
    }
    m_lane = std::make_unique<Lane>(*this, m_inbox, m_next++);
    m_timer.start(0);
}

void RealRun::pump()
{
    if (m_over || !m_lane)
        return;
    Lane &lane = *m_lane;
    if (m_inbox.isInterrupted() && !std::exchange(lane.knowsOfInterrupt, true)) {
        lane.machine.abortAll();
        lane.run.interrupt();
    }
    lane.machine.readInbox();
    for (int i = 0; i < slice && !lane.run.isOverOrTooLong() && lane.runOne(); ++i) {
    }
    const std::optional<Nanoseconds> due = lane.loop.nextDue();
    if (!due && !lane.machine.isBusy() && !lane.run.isOver())
        lane.run.nothingLeft();
    if (lane.run.isOver()) {
        startNext();
        return;
    }
    if (!due)
        return; // the inbox will wake us
    const Nanoseconds wait = std::clamp<Nanoseconds>(*due - lane.clock->now(), Nanoseconds{0}, longestWait);
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

void RealRun::interrupt()
{
    m_inbox.interrupt();
    pump();
}

void RealRun::cancelTask(int variant, TaskId task)
{
    if (!m_lane || variant + 1 != static_cast<int>(m_next))
        return;
    m_lane->run.cancelTask(task);
    pump();
}

} // namespace interleave
