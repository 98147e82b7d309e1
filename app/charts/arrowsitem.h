// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/arrowgeometry.h"
#include "app/timeline/palette.h"

#include <QGraphicsItem>

namespace interleave {

/// What the selected task has to do with others, as arrows over the timeline: who made it, who woke whom, who cancelled
/// whom. Kinds differ in their line as well as in colour.
class ArrowsItem : public QGraphicsItem
{
public:
    explicit ArrowsItem(QGraphicsItem *parent);

    void setArrows(std::vector<Arrow> arrows, const QRectF &area);
    void setTheme(Theme theme);
    [[nodiscard]] const std::vector<Arrow> &arrows() const { return m_arrows; }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<Arrow> m_arrows;
    QRectF m_area;
    Theme m_theme = Theme::Light;
};

} // namespace interleave
