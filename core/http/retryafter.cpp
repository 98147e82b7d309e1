// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/retryafter.h"

#include "core/http/headertext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace interleave {

namespace {

constexpr std::chrono::seconds longest = std::chrono::hours(24);

// "Sun, 06 Nov 1994 08:49:37 GMT"; the two forms that nobody sends any more are left out.
QDateTime httpDate(QByteArrayView text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

Nanoseconds retryAfter(QByteArrayView value, QByteArrayView date)
{
    if (const std::optional<qint64> seconds = lengthInDigits(value))
        return std::chrono::seconds(std::min<qint64>(*seconds, longest.count()));
    const QDateTime until = httpDate(value);
    const QDateTime now = httpDate(date);
    if (!until.isValid() || !now.isValid())
        return Nanoseconds{0};
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(until), 0, longest.count()));
}

} // namespace interleave
