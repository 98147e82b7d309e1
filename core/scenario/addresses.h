// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QStringList>

namespace interleave {

enum class Protocol : quint8 { Http, Tcp };

/// An address that a step names.
struct Address
{
    QString text;               ///< HTTP: as of ValueType::Url; TCP: "host:port", or empty for the demo server's echo port
    Protocol protocol = Protocol::Http;
    quint32 instances = 1;      ///< {i} in it stands for 1 to so many
    qint64 times = 1;           ///< it is asked at most so often, by all its instances in all variants; never over mostTimes

    /// It belongs to the demo server, or to wherever a base URL points.
    [[nodiscard]] bool isRelative() const;
};

/// Nobody waits for more, and sums of some of it do not overflow.
inline constexpr qint64 mostTimes = 1'000'000'000'000'000;

/// The addresses of all `get`, `request` and `tcp` steps, wherever they stand: of the tasks, then of the mains of the
/// variants of these names, in file order. No names: all variants.
[[nodiscard]] std::vector<Address> addressesOf(const Scenario &scenario, const QStringList &variants = {});

/// How many connections to the demo server's echo port a variant makes at most, whichever it is; at most mostConnections,
/// for nobody looks at more.
inline constexpr quint32 mostConnections = 10'000;
[[nodiscard]] quint32 echoConnections(const Scenario &scenario);

/// The address of a `get` or a `request` step; null for other steps.
[[nodiscard]] const QString *httpAddress(const Step &step);
[[nodiscard]] QString *httpAddress(Step &step);

/// Of an HTTP address: a path, which begins with a slash.
[[nodiscard]] bool isRelativeAddress(const QString &address);

} // namespace interleave
