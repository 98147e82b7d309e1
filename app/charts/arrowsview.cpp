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
    connect(&timeline.chart(), &QChart::plotAreaChanged, this, &ArrowsView::place);
}

void ArrowsView::setLinks(int variant, std::vector<TaskLink> links)
{
    m_variant = variant;
    m_links = std::move(links);
    place();
}

void ArrowsView::place()
{
    const TimelineLayout &layout = m_timeline.chart().timeline().timelineLayout();
    m_item->setArrows(arrowsOf(m_links, m_variant, layout, m_timeline.visibleRange().range(), mostArrows),
                      layout.plot.adjusted(-4, -2, 30, 2));
}

} // namespace interleave
