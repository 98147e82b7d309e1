// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

namespace interleave {

/// Maps wall time to virtual time: how far a paced simulation may have come. Pure: wall times are given, not read.
class Pacer
{
public:
    /// Virtual time passes `factor` times as fast as wall time from `wall` on, where it has reached `reached`.
    void run(Nanoseconds wall, Nanoseconds reached, double factor);
    /// Virtual time stands still at `reached`.
    void stop(Nanoseconds reached);

    /// How far virtual time may have come at wall time `wall`.
    [[nodiscard]] Nanoseconds horizon(Nanoseconds wall) const;
    /// How long to wait, in wall time from `wall`, until virtual time `due`; 0 if it is there already, the longest
    /// duration there is if it never will be, or not within a year.
    [[nodiscard]] Nanoseconds wallUntil(Nanoseconds due, Nanoseconds wall) const;
    [[nodiscard]] bool isRunning() const { return m_factor > 0; }

private:
    Nanoseconds m_wall{0};
    Nanoseconds m_reached{0};
    double m_factor = 0; ///< 0: standing still
};

} // namespace interleave
