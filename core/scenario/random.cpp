// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/random.h"

#include "core/scenario/portablemath.h"

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

double Random::normal()
{
    const auto upper = static_cast<double>(bits() >> 12);
    return normalQuantile((upper + 0.5) * 0x1p-52); // both ends are out of reach, and the middle between them is 1/2
}

double Random::exponential()
{
    return -naturalLogarithm(1 - unit()); // 1 - unit() is in (0, 1]
}

} // namespace interleave
