// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/rowarrangement.h"

namespace interleave {

RowArrangement::RowArrangement(const FilteredTasks *filter)
    : m_filter(filter)
{}

void RowArrangement::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_slots.clear();
    m_ownScale = -1;
    arrange();
}

void RowArrangement::arrange()
{
    m_rows.clear();
    m_put.clear();
    if (!m_feed)
        return;
    const LaneCounts counts = m_feed->record().lanes();
    if (m_view == RowsView::Tasks)
        m_slots.clear();
    for (int i = 0; i < m_feed->variantCount(); ++i) {
        if (m_view == RowsView::Tasks) {
            m_rows.push_back(std::make_shared<TaskRows>(isLeavingOut() ? TaskRows::only(m_filter->found(i), counts.all)
                                                                       : TaskRows::all(counts.all)));
            continue;
        }
        if (static_cast<int>(m_slots.size()) <= i)
            m_slots.emplace_back(m_feed->variant(i).trace().log, counts.tasks); // only tasks have slots
        m_rows.push_back(std::make_shared<TaskRows>(TaskRows::shared(counts.all)));
        m_put.push_back(0);
    }
    feedChanged();
}

bool RowArrangement::feedChanged()
{
    if (m_view != RowsView::Slots)
        return false;
    bool more = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const quint32 before = m_rows[i]->count();
        m_slots[i].refresh();
        putStarted(i);
        more |= m_rows[i]->count() != before;
    }
    return more;
}

void RowArrangement::putStarted(std::size_t variant)
{
    const SlotTable &table = m_slots[variant];
    const std::vector<TaskId> &started = table.started();
    for (; m_put[variant] < started.size(); ++m_put[variant]) {
        const TaskId task = started[m_put[variant]];
        if (!isLeavingOut() || m_filter->finds({static_cast<int>(variant), task}))
            m_rows[variant]->put(task, table.slotOf(task));
    }
}

std::vector<BandContent> RowArrangement::contents(Nanoseconds room) const
{
    std::vector<BandContent> contents;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        BandContent content{m_rows[i]};
        const Nanoseconds reached = m_feed->variant(static_cast<int>(i)).now();
        if (static_cast<int>(i) == m_ownScale && reached > Nanoseconds{0} && room > Nanoseconds{0}) {
            content.scale = static_cast<double>(roomFor(reached).count()) / static_cast<double>(room.count());
        }
        contents.push_back(std::move(content));
    }
    return contents;
}

} // namespace interleave
