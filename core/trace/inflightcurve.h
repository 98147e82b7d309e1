// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QtGlobal>

#include <vector>

namespace interleave {

/// How many tasks are in flight from `time` on.
struct InFlightStep
{
    Nanoseconds time;
    quint32 count;

    bool operator==(const InFlightStep &) const = default;
};

/// The number in flight over time, extended as tasks start and end, so that nobody has to sort a million of them again.
///
/// Steps are in order of time, from (0, 0) or what starts at 0. Changes at one instant are one step: a task that ends when
/// another starts does not show as two. The last step may repeat the count before it, until another follows.
class InFlightCurve
{
public:
    /// One more (1) or less (-1) from `time` >= 0 on. In order of time as a rule; real runs tell some things later.
    void change(Nanoseconds time, int by);

    /// Forgets what was after `time`.
    void cut(Nanoseconds time);

    /// False once a change came so late that finding its place would take long: there are no steps any more then.
    [[nodiscard]] bool isInOrder() const { return m_inOrder; }
    [[nodiscard]] const std::vector<InFlightStep> &steps() const { return m_steps; }

private:
    std::vector<InFlightStep> m_steps{{Nanoseconds{0}, 0}};
    bool m_inOrder = true;
};

} // namespace interleave
