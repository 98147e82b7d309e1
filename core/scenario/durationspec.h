// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QtGlobal>

#include <variant>
#include <vector>

namespace interleave {

class Random;

/// The longest duration a file may name, in milliseconds: 285 years, what 64 bits of nanoseconds hold. Draws are cut
/// there; sums of durations may be longer, so who adds must saturate.
inline constexpr double maxMilliseconds = 9e12;

/// A duration as a scenario says it (scenario-format §3). Parameters are milliseconds, as written in the file, so that
/// writing a scenario gives back what was read; a drawn value is rounded to whole nanoseconds.
struct FixedDuration
{
    double milliseconds = 0;
    bool operator==(const FixedDuration &) const = default;
};
/// Evenly between low and high.
struct UniformDuration
{
    double low = 0;
    double high = 0;
    bool operator==(const UniformDuration &) const = default;
};
/// Gaussian, cut at 0.
struct NormalDuration
{
    double mean = 0;
    double deviation = 0;
    bool operator==(const NormalDuration &) const = default;
};
struct ExponentialDuration
{
    double mean = 0;
    bool operator==(const ExponentialDuration &) const = default;
};
/// The i-th instance takes the i-th value, cyclically. Never empty.
struct EachDuration
{
    std::vector<double> milliseconds;
    bool operator==(const EachDuration &) const = default;
};

using DurationSpec =
    std::variant<FixedDuration, UniformDuration, NormalDuration, ExponentialDuration, EachDuration>;

/// The duration for one instance; `number` is the instance's number in its template, from 1. Draws from `random` only
/// where the spec is random. Never negative.
[[nodiscard]] Nanoseconds draw(const DurationSpec &spec, quint32 number, Random &random);

} // namespace interleave
