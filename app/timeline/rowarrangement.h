// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/filteredtasks.h"
#include "app/timeline/layout.h"
#include "app/timeline/slottable.h"

#include <memory>

namespace interleave {

/// What the rows of a timeline stand for.
enum class RowsView : quint8 {
    Tasks, ///< a task each
    Slots, ///< the slots that tasks had while they were in flight
};

/// Arranges the tasks of each variant into rows, as the view and the filter want it, and keeps up with a run.
class RowArrangement
{
public:
    /// `filter` may be null, and outlives the arrangement otherwise.
    explicit RowArrangement(const FilteredTasks *filter = nullptr);

    void setFilter(const FilteredTasks *filter) { m_filter = filter; }
    void setFeed(std::shared_ptr<const Feed> feed);
    void setView(RowsView view) { m_view = view; }
    [[nodiscard]] RowsView view() const { return m_view; }
    /// At most one variant has a scale of its own, on which all of it can be seen; -1: none.
    void setOwnScale(int variant) { m_ownScale = variant; }
    [[nodiscard]] int ownScale() const { return m_ownScale; }

    /// Arranges everything anew: after another view, another filter.
    void arrange();
    /// Puts what is new into its rows. True when there are more of them than before.
    bool feedChanged();

    /// What a layout is made of, for an axis with room for the whole run.
    [[nodiscard]] std::vector<BandContent> contents(Nanoseconds room) const;

private:
    [[nodiscard]] bool isLeavingOut() const { return m_filter && m_filter->isLeavingOut(); }
    void putStarted(std::size_t variant);

    const FilteredTasks *m_filter;
    std::shared_ptr<const Feed> m_feed;
    RowsView m_view = RowsView::Tasks;
    int m_ownScale = -1;
    std::vector<std::shared_ptr<TaskRows>> m_rows;
    std::vector<SlotTable> m_slots; ///< while slots are shown
    std::vector<std::size_t> m_put; ///< so many of those that started have a row, by variant
};

} // namespace interleave
