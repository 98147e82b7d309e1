// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace interleave {

/// SplitMix64 (Steele, Lea, Flood 2014): the program's own random numbers, the same on every machine and compiler. Every
/// number takes one draw of 64 bits and, but for its last digits, rises with it.
///
/// Each task draws from a stream of its own, made of the scenario's seed and the task's number: a task draws the same
/// values in every variant, whatever the others do.
class Random
{
public:
    Random(quint64 seed, quint64 stream);

    /// 64 random bits.
    quint64 bits();
    /// In [0, 1), with 53 random bits.
    double unit();
    /// Standard normal: the quantile of a number in (0, 1) with 52 random bits.
    double normal();
    /// Exponential with mean 1: the quantile of unit().
    double exponential();

private:
    quint64 m_state;
};

} // namespace interleave
