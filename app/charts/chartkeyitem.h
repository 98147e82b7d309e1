// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"

#include <QGraphicsItem>

#include <vector>

namespace interleave {

/// The key of a chart: for every variant its line or block, its name, and below it its figures. Names alone where there is
/// no room for figures.
class ChartKeyItem : public QGraphicsItem
{
public:
    struct Row
    {
        QString name;
        QString figures;

        bool operator==(const Row &) const = default;
    };

    explicit ChartKeyItem(QGraphicsItem *parent);

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Blocks, as of bars, in place of lines.
    void setBlocks(bool blocks);
    void setSize(const QSizeF &size);
    void setTheme(Theme theme);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintSign(QPainter &painter, double middle, int index) const;

    std::vector<Row> m_rows;
    QSizeF m_size{100, 100};
    Theme m_theme = Theme::Light;
    bool m_blocks = false;
};

} // namespace interleave
