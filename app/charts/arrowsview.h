// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/arrowsitem.h"
#include "app/charts/timelineview.h"

namespace interleave {

/// Keeps the arrows of one task in their places on a timeline.
class ArrowsView : public QObject
{
    Q_OBJECT

public:
    /// At most so many arrows are shown: more would be a tangle.
    static constexpr std::size_t mostArrows = 120;

    /// The timeline outlives it.
    explicit ArrowsView(TimelineView &timeline, QObject *parent = nullptr);

    /// Of a task in that variant; none of them: no arrows.
    void setLinks(int variant, std::vector<TaskLink> links);
    void setTheme(Theme theme) { m_item->setTheme(theme); }
    [[nodiscard]] const ArrowsItem &item() const { return *m_item; }

private:
    void place();
    [[nodiscard]] std::vector<TaskLink> linksOfRows() const;

    TimelineView &m_timeline;
    ArrowsItem *m_item;
    std::vector<TaskLink> m_links;
    int m_variant = -1;
};

} // namespace interleave
