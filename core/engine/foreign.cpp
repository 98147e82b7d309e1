// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/foreign.h"

#include "core/engine/destinations.h"
#include "core/http/foreignlimits.h"
#include "core/http/hosts.h"
#include "core/scenario/addresses.h"

#include <QSet>

#include <algorithm>

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");

// Of "host:port" or "[::1]:port".
QString hostOfTcp(const QString &text)
{
    QString host = text.left(text.lastIndexOf(u':'));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return host.toLower();
}

// For one instance; empty when it is the demo server's.
QString hostOf(const Address &address, const QUrl &base, quint32 number)
{
    QString text = address.text;
    text.replace(placeholder, QString::number(number));
    return address.protocol == Protocol::Tcp ? hostOfTcp(text) : resolved(base, text).host();
}

// Calls `use` with each foreign host of the address, until it returns false.
template<typename Use>
void eachForeignHost(const Address &address, const QUrl &base, const Use &use)
{
    const QString text = address.protocol == Protocol::Tcp ? hostOfTcp(address.text) : address.text.section(u'/', 0, 2);
    const bool isOneHost = address.isRelative() || !text.contains(placeholder);
    for (quint32 number = 1; number <= (isOneHost ? 1 : address.instances); ++number) {
        const QString host = hostOf(address, base, number);
        if (!host.isEmpty() && !isLoopback(host) && !use(host))
            return;
    }
}

// Tasks, and with them requests, for each makes one at a time.
int tasksAtOnce(const Scenario &scenario, const Variant &variant)
{
    const auto all = static_cast<int>(std::min<qint64>(scenario.taskCount(), ForeignLimits::mostAtOnce));
    if (variant.hasMain)
        return std::max(1, all); // main itself, if there is no task
    switch (variant.mode) {
    case Mode::Sequential:
    case Mode::SequentialAwait: return 1;
    case Mode::Concurrent: return variant.limit > 0 ? std::min(variant.limit, all) : all;
    case Mode::Chunked: return std::min(std::max(1, variant.chunk), all);
    case Mode::Group: return all;
    case Mode::Threads: return std::min(variant.workers, all);
    }
    return all;
}

} // namespace

QStringList foreignHosts(const Scenario &scenario, const QUrl &baseUrl, const QStringList &variants)
{
    QStringList hosts;
    QSet<QString> known;
    for (const Address &address : addressesOf(scenario, variants)) {
        eachForeignHost(address, baseUrl, [&](const QString &host) {
            if (!known.contains(host)) {
                known.insert(host);
                hosts.append(host);
            }
            return true;
        });
    }
    return hosts;
}

qint64 foreignRequests(const Scenario &scenario, const QUrl &baseUrl, const QStringList &variants)
{
    qint64 requests = 0;
    for (const Address &address : addressesOf(scenario, variants)) {
        eachForeignHost(address, baseUrl, [&](const QString &) {
            requests = std::min(mostTimes, requests + address.times);
            return false;
        });
    }
    return requests;
}

int foreignAtOnce(const Scenario &scenario, const QStringList &variants)
{
    int most = 0;
    for (const Variant &variant : scenario.variants) {
        if (variants.isEmpty() || variants.contains(variant.name))
            most = std::max(most, tasksAtOnce(scenario, variant));
    }
    return std::min(most, ForeignLimits::mostAtOnce);
}

} // namespace interleave
