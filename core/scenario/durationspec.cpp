// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/durationspec.h"

#include "core/scenario/portablemath.h"
#include "core/scenario/random.h"

#include <algorithm>

namespace interleave {

namespace {

// A draw of two numbers, as milliseconds: cut at 0 and at the longest duration there is, so that no draw overflows.
Nanoseconds fromMilliseconds(double milliseconds)
{
    const double cut = std::clamp(milliseconds, 0.0, maxMilliseconds);
    const double nanoseconds = cut * 1e6;
    return Nanoseconds(rounded(nanoseconds));
}

struct Drawing
{
    quint32 number;
    Random &random;

    double operator()(const FixedDuration &spec) const { return spec.milliseconds; }
    double operator()(const UniformDuration &spec) const
    {
        const double width = spec.high - spec.low;
        const double offset = width * random.unit();
        return spec.low + offset;
    }
    double operator()(const NormalDuration &spec) const
    {
        const double offset = spec.deviation * random.normal();
        return spec.mean + offset;
    }
    double operator()(const ExponentialDuration &spec) const { return spec.mean * random.exponential(); }
    double operator()(const EachDuration &spec) const
    {
        return spec.milliseconds.at((std::max(number, 1U) - 1) % spec.milliseconds.size());
    }
};

} // namespace

Nanoseconds draw(const DurationSpec &spec, quint32 number, Random &random)
{
    return fromMilliseconds(std::visit(Drawing{number, random}, spec));
}

} // namespace interleave
