// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/clock.h"

namespace interleave::testing {

/// A clock that a test sets by hand.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] Nanoseconds now() const override { return m_now; }
    void set(Nanoseconds now) { m_now = now; }

private:
    Nanoseconds m_now{0};
};

} // namespace interleave::testing
