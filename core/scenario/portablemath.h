// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace interleave {

// Functions that give the same bits with every compiler, C library and processor. They are made of + - * / and the
// square root alone, of which IEEE 754 fixes the last bit; those of <cmath> differ from one library to the next.
// Nothing in these files may be fused or reordered: see cmake/flags.cmake.

/// The natural logarithm of a normal number above 0, within one unit of the last place.
[[nodiscard]] double naturalLogarithm(double x);

/// The number below which a standard normal variable is with probability `p`, 0 < p < 1; with a relative error of about
/// 1e-15. Wichura's PPND16 (algorithm AS 241, Applied Statistics 37, 1988). That of 1 - p, where that is a double, is the
/// same number with the other sign.
[[nodiscard]] double normalQuantile(double p);

/// `base`, at least 0, times itself: 1 * base * base … in this order, so that who counts up may keep the last result and
/// multiply once more. At most the largest double, never infinite: times a duration of 0 it is 0. Time grows with the
/// exponent, but for a base of 1 or 0.
[[nodiscard]] double powered(double base, unsigned exponent);

/// The nearest whole number, the greater of two as near; 0 <= x < 2^63.
[[nodiscard]] qint64 rounded(double x);

} // namespace interleave
