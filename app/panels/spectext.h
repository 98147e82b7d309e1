// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parsed.h"
#include "core/scenario/durationspec.h"

namespace interleave {

/// The longest duration a field takes: a day, in milliseconds.
inline constexpr double longestMilliseconds = 24 * 60 * 60 * 1000;

/// A duration as a person types it, in milliseconds: "1000"; "200..400" for evenly between; "1000, 5000, 3000" for the
/// first, the second and the third instance in turn; "100 ± 20" for normal; "exp 100" for exponential.
[[nodiscard]] QString specText(const DurationSpec &spec);

/// Reads specText(), also "100 +- 20" and semicolons for commas. Decimals have a point. Between 0 and a day.
[[nodiscard]] Parsed<DurationSpec> parseSpec(const QString &text);

/// The same duration `milliseconds` later; negative for earlier, never below 0. An exponential one gets another mean.
[[nodiscard]] DurationSpec shifted(const DurationSpec &spec, double milliseconds);

/// The shortest the duration can be counted on to be, in milliseconds; the mean of a normal or exponential one.
[[nodiscard]] double leastMilliseconds(const DurationSpec &spec);

} // namespace interleave
