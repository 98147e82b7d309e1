// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/moment.h"
#include "core/trace/timeorder.h"

namespace interleave {

/// Comes to any moment of a growing log: on from where it stands, or from a copy it has kept on the way. One thread; the
/// trace outlives it.
///
/// Copies stand so far apart that making them costs less than reading, and are thinned out so that all of them together
/// stay within a budget. Going back to any moment of a million tasks takes some milliseconds.
class Checkpoints
{
public:
    static constexpr std::size_t defaultBudget = std::size_t{96} << 20U;

    /// `names` as for Moment.
    Checkpoints(const VariantTrace &trace, LaneCounts lanes, std::size_t budget = defaultBudget, const TaskNames *names = nullptr);

    /// The variant at that point, as far as its log has been written. Valid until the next call.
    const Moment &at(TracePoint point);

    /// The log in order of time, as of the last at(); and as far as it is written.
    [[nodiscard]] const TimeOrder &order() const { return m_order; }
    const TimeOrder &refreshedOrder();
    /// What the copies take, in bytes; how many events there are between them.
    [[nodiscard]] std::size_t byteSize() const;
    [[nodiscard]] std::size_t spacing() const { return m_spacing; }

private:
    struct Copy
    {
        std::size_t count; ///< so many events have happened
        Moment moment;
    };
    void refresh();
    void goBackTo(std::size_t count);
    void keepCopy();

    TimeOrder m_order;
    Moment m_start;
    Moment m_now;
    std::size_t m_count = 0; // events of the order that m_now has
    std::vector<Copy> m_copies; // in order
    std::size_t m_spacing;
    std::size_t m_budget;
};

} // namespace interleave
