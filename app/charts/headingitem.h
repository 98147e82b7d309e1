// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"

#include <QGraphicsItem>

namespace interleave {

/// Title and summary of a card, flush left. QChart's own title stands in the middle of the plot's margins and cuts
/// longer texts in mid-word; this one uses the whole width and ends in an ellipsis.
class HeadingItem : public QGraphicsItem
{
public:
    explicit HeadingItem(QGraphicsItem *parent = nullptr);

    /// True when they are others than before.
    bool setTexts(const QString &title, const QString &summary);
    void setSizes(int titlePixels, int summaryPixels);
    void setTheme(Theme theme);
    void setWidth(double width);
    /// 0 without texts.
    [[nodiscard]] double height() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_title;
    QString m_summary;
    int m_titlePixels = 17;
    int m_summaryPixels = 13;
    Theme m_theme = Theme::Light;
    double m_width = 100;
};

} // namespace interleave
