// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/statelook.h"

#include <QGraphicsItem>

namespace interleave {

/// The looks that occur in a run so far, in the order of the table; those of tasks that ended too. The loop's hold is one.
[[nodiscard]] std::vector<Look> looksIn(const Feed &feed);

/// A legend in one line, or more where it does not fit: swatches with the patterns of the bars, which a legend of the
/// chart's own, made for series, cannot show.
class LegendItem : public QGraphicsItem
{
public:
    explicit LegendItem(QGraphicsItem *parent = nullptr);

    void setLooks(const std::vector<Look> &looks);
    void setTheme(Theme theme);
    /// The width to keep to. The height follows.
    void setWidth(double width);
    [[nodiscard]] double height() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void arrange();

    struct Entry
    {
        Look look;
        QString name;
        QPointF place;
    };
    std::vector<Entry> m_entries;
    Theme m_theme = Theme::Light;
    double m_width = 100;
    int m_lines = 1;
};

} // namespace interleave
