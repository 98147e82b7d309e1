// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/statelook.h"

#include <QGraphicsItem>

#include <array>
#include <vector>

namespace interleave {

/// Which looks occur in a run, kept up as it goes on: without looking at everything each time.
class LooksSeen
{
public:
    /// Reads on. True when looks() is another.
    bool update(const Feed &feed);
    /// Those seen so far, in the order of the table. The loop's hold counts as computing.
    [[nodiscard]] std::vector<Look> looks() const;

private:
    std::array<bool, lookCount> m_seen{};
    std::vector<quint32> m_read; ///< transitions, by variant
    bool m_whole = false;        ///< looked at after the end
};

/// A legend in one line, or more where it does not fit: swatches with the patterns of the bars, which a legend of the
/// chart's own, made for series, cannot show.
class LegendItem : public QGraphicsItem
{
public:
    explicit LegendItem(QGraphicsItem *parent = nullptr);

    void setLooks(const std::vector<Look> &looks);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
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
