// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/machine.h"
#include "core/http/httprequest.h"
#include "core/sql/sqlsource.h"

#include <QUrl>

#include <map>

namespace interleave {

class Strand;

/// Where the requests and statements of a real run may go.
struct Destinations
{
    QUrl base;                 ///< of relative addresses
    QStringList allowedHosts;  ///< besides loopback
    quint16 echoPort = 0;      ///< of the demo server, on 127.0.0.1; 0: it is not running
    std::map<quint32, SqlSource> databases{}; ///< by their index in Scenario::resources
};

/// The address a request goes to: an absolute one as it is, a relative one behind `base`.
[[nodiscard]] QUrl resolved(const QUrl &base, const QString &address);

/// What a step asks for, as the clients want it. Texts are of the strand's task.
[[nodiscard]] HttpRequest httpRequestOf(Strand &strand, const RequestOrder &order, const Destinations &destinations);
[[nodiscard]] TcpRequest tcpRequestOf(const TcpOrder &order, const Destinations &destinations);

} // namespace interleave
