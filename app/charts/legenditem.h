// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/statelook.h"

#include <QGraphicsItem>

#include <array>
#include <vector>

namespace interleave {

/// Which looks occur in a run, kept up as it goes on.
class LooksSeen
{
public:
    /// Looks again. True when looks() or computing() is another.
    bool update(const Feed &feed);
    /// Those seen so far, in the order of the table; last, once all is over, Look::Nothing if tasks were never started.
    /// The loop's hold counts as computing.
    [[nodiscard]] std::vector<Look> looks() const;
    /// What Look::Computing is called: the loop is held, or tasks compute on threads.
    [[nodiscard]] QString computing() const { return computingName(m_held, m_onThreads); }

private:
    std::array<bool, lookCount> m_seen{};
    bool m_held = false;
    bool m_onThreads = false; ///< something computes there
};

/// A legend in one line, or more where it does not fit: swatches with the patterns of the bars, which a legend of the
/// chart's own, made for series, cannot show.
class LegendItem : public QGraphicsItem
{
public:
    explicit LegendItem(QGraphicsItem *parent = nullptr);

    /// `computing` is what Look::Computing is called.
    void setLooks(const std::vector<Look> &looks, const QString &computing = {});
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
