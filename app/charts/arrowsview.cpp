// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/arrowsview.h"

namespace interleave {

ArrowsView::ArrowsView(TimelineView &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_item(new ArrowsItem(&timeline.chart()))
{
    connect(&timeline.visibleRange(), &VisibleRange::changed, this, &ArrowsView::place);
    connect(&timeline.chart(), &ComparisonChart::rowsMoved, this, &ArrowsView::place);
}

void ArrowsView::setLinks(int variant, std::vector<TaskLink> links)
{
    m_variant = variant;
    m_links = std::move(links);
    place();
}

// Rows that tasks share belong to each of them for a while only.
std::vector<TaskLink> ArrowsView::linksOfRows() const
{
    const auto isThere = [&facts = m_timeline.feed()->variant(m_variant).facts()](TaskId task, Nanoseconds time) {
        if (task == noTask)
            return true;
        const TaskFacts &of = facts.at(task);
        return of.started != TaskFacts::never && of.started <= time &&
               (of.finished == TaskFacts::never || time <= of.finished);
    };
    std::vector<TaskLink> links;
    for (const TaskLink &link : m_links) {
        if (isThere(link.from, link.time) && isThere(link.to, link.time))
            links.push_back(link);
    }
    return links;
}

void ArrowsView::place()
{
    const TimelineLayout &layout = m_timeline.chart().timeline().timelineLayout();
    if (m_variant < 0 || static_cast<std::size_t>(m_variant) >= layout.bands.size() || !m_timeline.feed()) {
        m_item->setArrows({}, {});
        return;
    }
    const Band &band = layout.bands[static_cast<std::size_t>(m_variant)];
    const std::vector<TaskLink> links = band.rows->isShared() ? linksOfRows() : m_links;
    // What leads beyond the rows in sight ends at the band's edge.
    const QRectF area(layout.plot.left() - 4, band.top - 3, layout.plot.width() + 34, band.rowsBottom() + 2 - band.top + 3);
    m_item->setArrows(arrowsOf(links, m_variant, layout, m_timeline.visibleRange().range(), mostArrows), area);
}

} // namespace interleave
