// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realrun.h"

#include "core/engine/databases.h"
#include "core/engine/foreign.h"
#include "core/http/authorities.h"
#include "core/http/foreignlimits.h"
#include "core/scenario/addresses.h"

#include <algorithm>

namespace interleave {

namespace {

// Callbacks between two looks at what the window and the I/O thread have to say.
constexpr int slice = 2'000;
// What a QTimer can count, with room to spare; it looks again then.
constexpr std::chrono::hours longestWait{1};

// Paths without a base URL, and TCP connections to no address.
bool needsDemoServer(const Scenario &scenario, const QStringList &variants, const QUrl &base)
{
    return std::ranges::any_of(addressesOf(scenario, variants), [&base](const Address &address) {
        return address.isRelative() && (base.isEmpty() || address.protocol == Protocol::Tcp);
    });
}

} // namespace

RealRun::RealRun(std::shared_ptr<const Scenario> scenario, std::vector<const Variant *> variants,
                 std::shared_ptr<RunRecord> record, const RunOptions &options)
    : m_scenario(std::move(scenario))
    , m_record(std::move(record))
    , m_variants(std::move(variants))
    , m_destinations{.base = options.baseUrl, .allowedHosts = options.allowedHosts}
    , m_options(options)
    , m_client{.limits = std::make_shared<ForeignLimits>()}
    , m_inbox([this] { wakeUp(); })
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RealRun::pump);
}

RealRun::~RealRun()
{
    m_stop.request_stop();
}

// Any thread: the loop's has something to look at.
void RealRun::wakeUp()
{
    if (!m_isWoken.exchange(true))
        QMetaObject::invokeMethod(this, &RealRun::pump, Qt::QueuedConnection);
}

bool RealRun::prepare()
{
    QStringList names;
    for (const Variant *variant : m_variants)
        names.append(variant->name);
    return mayReachHosts(names) && mayUseDatabases(names) && readCaFile() && startServer(names);
}

bool RealRun::mayReachHosts(const QStringList &variants)
{
    for (const QString &host : foreignHosts(*m_scenario, m_destinations.base, variants)) {
        if (!m_destinations.allowedHosts.contains(host, Qt::CaseInsensitive)) {
            Q_EMIT failed({QT_TRANSLATE_NOOP("Message", "The scenario sends requests to %1, which was not allowed. "
                                                        "Without permission only this machine is reached."),
                           {host}});
            return false;
        }
    }
    return true;
}

bool RealRun::readCaFile()
{
    if (m_options.caFile.isEmpty())
        return true;
    const auto read = readAuthorities(m_options.caFile);
    if (const auto *fault = std::get_if<Message>(&read)) {
        Q_EMIT failed(*fault);
        return false;
    }
    m_client.authorities = std::get<QList<QSslCertificate>>(read);
    return true;
}

bool RealRun::startServer(const QStringList &variants)
{
    if (!needsDemoServer(*m_scenario, variants, m_destinations.base))
        return true;
    m_server = std::make_unique<DemoServer>(DemoServer::Options{.log = [this](const DemoNote &note) {
        m_serverNotes.post(note);
        if (note.port == DemoNote::Port::Echo)
            wakeUp();
    }});
    if (m_destinations.base.isEmpty())
        m_destinations.base = m_server->url();
    m_destinations.echoPort = m_server->echoPort();
    if (m_server->isListening())
        return true;
    Q_EMIT failed({QT_TRANSLATE_NOOP("Message", "The demo server could not be started: %1"), {m_server->errorString()}});
    return false;
}

bool RealRun::mayUseDatabases(const QStringList &variants)
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
    static_cast<void>(m_serverNotes.takeAll());
    if (m_next == m_variants.size()) {
        m_over = true;
        m_timer.stop();
        Q_EMIT over();
        return;
    }
    const RealSurroundings surroundings{.scenario = *m_scenario,
                                        .record = *m_record,
                                        .destinations = m_destinations,
                                        .client = m_client,
                                        .inbox = m_inbox,
                                        .server = m_serverNotes,
                                        .stop = m_stop.get_token(),
                                        .turnEnded = [this] { wakeUp(); }};
    m_lane = std::make_unique<RealLane>(surroundings, *m_variants[m_next], *m_record->variants[m_next]);
    ++m_next;
    m_timer.start(0);
}

void RealRun::pump()
{
    m_isWoken.store(false);
    if (m_over || !m_lane)
        return;
    if (m_stop.stop_requested())
        m_lane->interrupt();
    const std::optional<Nanoseconds> due = m_lane->advance(slice);
    if (m_lane->isOver()) {
        startNext();
        return;
    }
    if (!due)
        return; // somebody will wake us
    const Nanoseconds wait = std::clamp<Nanoseconds>(*due - m_lane->now(), Nanoseconds{0}, longestWait);
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

void RealRun::interrupt()
{
    m_stop.request_stop();
    pump();
}

void RealRun::cancelTask(int variant, TaskId task)
{
    if (!m_lane || variant + 1 != static_cast<int>(m_next))
        return;
    m_lane->cancelTask(task);
    pump();
}

} // namespace interleave
