// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/clock.h"

namespace interleave {

/// The machine's steady clock, counted from the moment this object was made, or restart() was called. now() may be called from any thread, so
/// that the loop and the I/O thread stamp with the same clock.
class SteadyClock final : public Clock
{
public:
    [[nodiscard]] Nanoseconds now() const override { return std::chrono::steady_clock::now() - m_zero; }

    /// What it shows at a moment of the machine's.
    [[nodiscard]] Nanoseconds at(std::chrono::steady_clock::time_point moment) const { return moment - m_zero; }

    /// Now is zero. Before any other thread reads the clock.
    void restart() { m_zero = std::chrono::steady_clock::now(); }

private:
    std::chrono::steady_clock::time_point m_zero = std::chrono::steady_clock::now();
};

} // namespace interleave
