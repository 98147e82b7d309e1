// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parsed.h"

namespace interleave {

/// Reads a whole number between `low` and `high`. Groups of three digits may be set apart by a comma, a point or a
/// space, as people copy them: "1,000,000".
[[nodiscard]] Parsed<qint64> parseWhole(const QString &text, qint64 low, qint64 high);

/// Reads a seed: any whole number of 64 bits, without a sign.
[[nodiscard]] Parsed<quint64> parseSeed(const QString &text);

/// Reads a share in per cent, "2.5" or "2,5", with or without the sign, between 0 and 100. The value is 0 to 1.
[[nodiscard]] Parsed<double> parsePercent(const QString &text);

/// The shortest way to write a number, with a decimal point and without an exponent: "1000000", "0.25".
[[nodiscard]] QString plainNumber(double value);

/// A share of 0 to 1 in per cent: "2.5".
[[nodiscard]] QString percentText(double share);

} // namespace interleave
