// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/coordinates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace interleave {

Nanoseconds scaled(Nanoseconds time, double factor)
{
    return Nanoseconds(std::llround(static_cast<double>(time.count()) * factor));
}

TimeMap::TimeMap(TimeRange range, double left, double width)
    : m_range(range)
    , m_left(left)
    , m_width(std::max(0.0, width))
{
    const qint64 length = range.length().count();
    m_pixelsPerNs = length > 0 ? m_width / static_cast<double>(length) : 0;
}

Nanoseconds TimeMap::time(double x) const
{
    if (m_pixelsPerNs <= 0)
        return m_range.begin;
    return m_range.begin + Nanoseconds(static_cast<qint64>(std::llround((x - m_left) / m_pixelsPerNs)));
}

std::optional<quint32> yToRow(double y, double top, double rowHeight, quint32 rows)
{
    if (rowHeight <= 0 || y < top)
        return std::nullopt;
    const double row = std::floor((y - top) / rowHeight);
    if (row >= static_cast<double>(rows))
        return std::nullopt;
    return static_cast<quint32>(row);
}

Nanoseconds niceStep(Nanoseconds span, int atMost)
{
    const qint64 least = (span.count() + atMost - 1) / std::max(1, atMost);
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (power * factor >= least)
                return Nanoseconds(power * factor);
        }
        if (power > std::numeric_limits<qint64>::max() / 100)
            return Nanoseconds(power * 10);
    }
}

std::vector<Nanoseconds> ticksIn(TimeRange range, Nanoseconds step)
{
    std::vector<Nanoseconds> ticks;
    if (step.count() <= 0 || range.length() / step > 1000)
        return ticks;
    qint64 first = range.begin.count() / step.count();
    if (first * step.count() < range.begin.count())
        ++first;
    for (Nanoseconds time = step * first; time <= range.end; time += step)
        ticks.push_back(time);
    return ticks;
}

Nanoseconds roomFor(Nanoseconds content)
{
    static constexpr std::array<qint64, 15> tenths{10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 50, 60, 70, 80, 100};
    if (content.count() <= 0)
        return std::chrono::milliseconds(1);
    for (qint64 power = 1;; power *= 10) {
        if (power * 10 < content.count() && power < std::numeric_limits<qint64>::max() / 1000)
            continue;
        for (const qint64 tenth : tenths) {
            if (power * tenth / 10 >= content.count() && (power >= 10 || tenth % 10 == 0))
                return Nanoseconds(power * tenth / 10);
        }
        return content;
    }
}

TickUnit tickUnit(Nanoseconds end, Nanoseconds step)
{
    using namespace std::chrono_literals;
    struct Unit
    {
        Nanoseconds unit;
        const char *symbol;
    };
    static constexpr std::array units{
        Unit{1s, QT_TRANSLATE_NOOP("Units", "s")},
        Unit{1ms, QT_TRANSLATE_NOOP("Units", "ms")},
        Unit{1us, QT_TRANSLATE_NOOP("Units", "µs")},
        Unit{1ns, QT_TRANSLATE_NOOP("Units", "ns")},
    };
    const auto *const fits =
        std::find_if(units.begin(), units.end() - 1, [end](const Unit &u) { return end >= u.unit; });
    int decimals = 0;
    for (qint64 part = fits->unit.count(); part > step.count() && part > 1; part /= 10)
        ++decimals;
    return {fits->unit, decimals, QCoreApplication::translate("Units", fits->symbol)};
}

QString tickLabel(Nanoseconds time, const TickUnit &unit, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double value = static_cast<double>(time.count()) / static_cast<double>(unit.unit.count());
    return plain.toString(value, 'f', unit.decimals) + QChar(QChar::Nbsp) + unit.symbol;
}

} // namespace interleave
