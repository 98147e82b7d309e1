// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QLocale>
#include <QString>

namespace interleave {

/// A duration as people read it: three significant digits, zeros at the end dropped, in the locale's digits and with a
/// space that does not break: "1.05 s", "250 ms", "12.5 µs", "2 min 5 s". Negative durations as 0.
[[nodiscard]] QString durationText(Nanoseconds duration, const QLocale &locale = QLocale());

/// How many times, as in "2.9 times": one digit after the point below 10, none from there.
[[nodiscard]] QString factorText(double factor, const QLocale &locale = QLocale());

/// A number of things a second, three significant digits.
[[nodiscard]] QString rateText(double perSecond, const QLocale &locale = QLocale());

} // namespace interleave
