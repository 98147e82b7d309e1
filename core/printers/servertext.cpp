// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/servertext.h"

#include "core/printers/numbertext.h"

#include <algorithm>
#include <cmath>

namespace interleave {

QStringList serverText(const Network &network)
{
    QString words = QStringLiteral("In the simulation an answer takes %1").arg(durationWords(network.latency));
    if (!isAlwaysZero(network.connect))
        words += QStringLiteral(", a new connection %1 more").arg(durationWords(network.connect));
    if (network.errorRate > 0)
        words += QStringLiteral(", and %1 % of the requests fail").arg(decimalText(network.errorRate, 2));
    const qint64 latency = std::llround(std::min(typicalMilliseconds(network.latency), 60'000.0));
    return {words + u'.', QStringLiteral("A server to try it with: interleave serve --port %1 --latency %2").arg(demoPort).arg(latency)};
}

QString demoServerUrl()
{
    return QStringLiteral("http://127.0.0.1:%1").arg(demoPort);
}

} // namespace interleave
