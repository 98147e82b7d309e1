// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/random.h"

#include <cmath>
#include <numbers>

namespace interleave {

namespace {

constexpr quint64 golden = 0x9e3779b97f4a7c15; // 2^64 divided by the golden ratio, odd

// The output function of SplitMix64: a bijection in which every bit of the input reaches every bit of the output.
constexpr quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

} // namespace

// All streams walk the same sequence of 2^64 states; mixing twice puts neighbouring seeds and streams at places of it
// that have nothing to do with each other.
Random::Random(quint64 seed, quint64 stream)
    : m_state(mixed(mixed(seed + golden) + stream))
{
}

quint64 Random::bits()
{
    m_state += golden;
    return mixed(m_state);
}

double Random::unit()
{
    return static_cast<double>(bits() >> 11) * 0x1p-53;
}

// One operation a statement: a compiler may fuse within an expression, and the last bit would depend on the machine.
double Random::normal()
{
    const double u = 1 - unit(); // (0, 1]: its logarithm is finite
    const double v = unit();
    const double radius = std::sqrt(-2 * std::log(u));
    const double angle = 2 * std::numbers::pi * v;
    return radius * std::cos(angle);
}

double Random::exponential()
{
    const double u = 1 - unit();
    return -std::log(u);
}

} // namespace interleave
