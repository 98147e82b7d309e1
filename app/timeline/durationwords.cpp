// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/durationwords.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace interleave {

namespace {

QString threeDigits(double value, const QLocale &locale)
{
    const int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    // Zeros at the end are dropped by rounding first and asking then for as few digits as it takes.
    const double power = std::pow(10.0, decimals);
    const double rounded = std::round(value * power) / power;
    int needed = decimals;
    while (needed > 0 &&
           std::abs(rounded * std::pow(10.0, needed - 1) - std::round(rounded * std::pow(10.0, needed - 1))) < 1e-6)
        --needed;
    return locale.toString(rounded, 'f', needed);
}

QString with(const QString &number, const char *symbol)
{
    return number + QChar(QChar::Nbsp) + QCoreApplication::translate("Units", symbol);
}

} // namespace

QString durationText(Nanoseconds duration, const QLocale &locale)
{
    struct Unit
    {
        double nanoseconds;
        const char *symbol;
    };
    static constexpr std::array units{
        Unit{1e9, QT_TRANSLATE_NOOP("Units", "s")},
        Unit{1e6, QT_TRANSLATE_NOOP("Units", "ms")},
        Unit{1e3, QT_TRANSLATE_NOOP("Units", "µs")},
    };
    const auto count = static_cast<double>(std::max<qint64>(0, duration.count()));
    if (count == 0)
        return with(locale.toString(0), units[0].symbol);
    if (count >= 59.95e9) {
        const auto seconds = static_cast<qint64>(std::round(count / 1e9));
        const QString minutes = with(locale.toString(seconds / 60), QT_TRANSLATE_NOOP("Units", "min"));
        return seconds % 60 == 0 ? minutes
                                 : minutes + QChar(QChar::Nbsp) + with(locale.toString(seconds % 60), units[0].symbol);
    }
    for (const Unit &unit : units) {
        // What rounds to 1000 of a unit is 1 of the next.
        if (count >= unit.nanoseconds * 0.9995)
            return with(threeDigits(count / unit.nanoseconds, locale), unit.symbol);
    }
    return with(locale.toString(count, 'f', 0), QT_TRANSLATE_NOOP("Units", "ns"));
}

QString factorText(double factor, const QLocale &locale)
{
    if (factor >= 9.95)
        return locale.toString(factor, 'f', 0);
    const double tenths = std::round(factor * 10);
    return locale.toString(tenths / 10, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

QString rateText(double perSecond, const QLocale &locale)
{
    return threeDigits(perSecond, locale);
}

} // namespace interleave
