// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/palette.h"
#include "core/trace/summary.h"

#include <QGraphicsItem>

#include <functional>

namespace interleave {

/// The variants in figures, as a table: total, tasks a second, percentiles, peak, and how the tasks ended; and below
/// it the result in a sentence, once there is one, and why variants did not end well. Narrow tables leave out p99 and p50 first.
class FiguresItem : public QGraphicsItem
{
public:
    FiguresItem(const Feed &feed, Theme theme, QSizeF size);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Column
    {
        QString head;
        QStringList cells; ///< one a variant
        double width = 0;
        int keep = 0; ///< the lower, the sooner it is left out
    };
    void addColumn(const QString &head, int keep, const std::function<QString(const Summary &)> &cell);
    void fitColumns();
    void paintSentences(QPainter &painter, double top) const;

    std::vector<Summary> m_summaries;
    std::vector<Column> m_columns;
    QStringList m_names;
    double m_nameWidth = 0;
    QString m_headline;
    QStringList m_badEnds;
    bool m_isGood = false; ///< something was sooner
    Theme m_theme;
    QSizeF m_size;
};

} // namespace interleave
