// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figuresitem.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/headline.h"
#include "app/timeline/variantwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double edge = 16;
constexpr double swatch = 20;
constexpr double columnGap = 16;
constexpr double endLine = 20;

QFont cellFont()
{
    return pictureFont(14);
}
QFont nameFont()
{
    return pictureFont(14, QFont::DemiBold);
}
QFont headFont()
{
    return pictureFont(13);
}

QString say(const char *text)
{
    return QCoreApplication::translate("Figures", text);
}

QString number(quint32 count)
{
    return QLocale().toString(count);
}

} // namespace

FiguresItem::FiguresItem(const Feed &feed, Theme theme, QSizeF size)
    : m_theme(theme)
    , m_size(size)
{
    for (const VariantFeed &variant : feed.variants()) {
        m_summaries.push_back(summarize(variant.facts(), variant.now()));
        if (!variant.isOver())
            m_summaries.back().notStarted = 0; // their turn may come
        m_names << variantName(variant.trace());
    }
    const auto any = [this](quint32 Summary::*count) {
        return std::any_of(m_summaries.begin(), m_summaries.end(), [count](const Summary &s) { return s.*count > 0; });
    };
    addColumn(say(QT_TRANSLATE_NOOP("Figures", "total")), 10, [](const Summary &s) { return durationText(s.total); });
    addColumn(say(QT_TRANSLATE_NOOP("Figures", "tasks/s")), 5,
              [](const Summary &s) { return rateText(s.tasksPerSecond); });
    addColumn(QStringLiteral("p50"), 2, [](const Summary &s) { return durationText(s.p50); });
    addColumn(QStringLiteral("p95"), 3, [](const Summary &s) { return durationText(s.p95); });
    addColumn(QStringLiteral("p99"), 1, [](const Summary &s) { return durationText(s.p99); });
    addColumn(say(QT_TRANSLATE_NOOP("Figures", "peak")), 4, [](const Summary &s) { return number(s.peakInFlight); });
    addColumn(say(QT_TRANSLATE_NOOP("Figures", "done")), 9, [](const Summary &s) { return number(s.done); });
    addColumn(say(QT_TRANSLATE_NOOP("Figures", "failed")), 8, [](const Summary &s) { return number(s.failed); });
    addColumn(say(QT_TRANSLATE_NOOP("Figures", "timed out")), 7, [](const Summary &s) { return number(s.timedOut); });
    addColumn(say(QT_TRANSLATE_NOOP("Figures", "cancelled")), 6, [](const Summary &s) { return number(s.cancelled); });
    if (any(&Summary::deadlocked))
        addColumn(say(QT_TRANSLATE_NOOP("Figures", "deadlocked")), 7,
                  [](const Summary &s) { return number(s.deadlocked); });
    if (any(&Summary::notStarted))
        addColumn(say(QT_TRANSLATE_NOOP("Figures", "not started")), 6,
                  [](const Summary &s) { return number(s.notStarted); });
    m_headline = headlineOf(feed).value_or(QString());
    m_badEnds = badEnds(feed);
    for (int i = 0; i < feed.variantCount(); ++i)
        m_isGood = m_isGood || timesSooner(feed, i).has_value();
    fitColumns();
}

void FiguresItem::addColumn(const QString &head, int keep, const std::function<QString(const Summary &)> &cell)
{
    const QFontMetricsF cells(cellFont());
    Column column{head, {}, QFontMetricsF(headFont()).horizontalAdvance(head), keep};
    for (const Summary &summary : m_summaries) {
        column.cells << cell(summary);
        column.width = std::max(column.width, cells.horizontalAdvance(column.cells.last()));
    }
    m_columns.push_back(column);
}

void FiguresItem::fitColumns()
{
    const QFontMetricsF names(nameFont());
    for (const QString &name : m_names)
        m_nameWidth = std::max(m_nameWidth, names.horizontalAdvance(name));
    m_nameWidth = std::min(m_nameWidth + swatch, m_size.width() * 0.4);
    const auto wanted = [this] {
        double width = 2 * edge + m_nameWidth;
        for (const Column &column : m_columns)
            width += column.width + columnGap;
        return width;
    };
    while (wanted() > m_size.width() && m_columns.size() > 1) {
        m_columns.erase(std::min_element(m_columns.begin(), m_columns.end(),
                                         [](const Column &a, const Column &b) { return a.keep < b.keep; }));
    }
}

void FiguresItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Palette &palette = paletteOf(m_theme);
    const QFontMetricsF cells(cellFont());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(pictureFont(15, QFont::DemiBold));
    painter->setPen(palette.text);
    painter->drawText(QPointF(edge, 26), say(QT_TRANSLATE_NOOP("Figures", "Summary")));

    const double free = m_size.width() - 2 * edge - m_nameWidth;
    double width = 0;
    for (const Column &column : m_columns)
        width += column.width;
    const double gap = std::min(60.0, (free - width) / static_cast<double>(m_columns.size()));
    const double rowHeight =
        std::clamp((m_size.height() - 100) / static_cast<double>(m_summaries.size() + 1), 17.0, 34.0);
    const double headLine = 56;

    double right = edge + m_nameWidth;
    for (const Column &column : m_columns) {
        right += gap + column.width;
        painter->setFont(headFont());
        painter->setPen(palette.mutedText);
        painter->drawText(QPointF(right - QFontMetricsF(headFont()).horizontalAdvance(column.head), headLine),
                          column.head);
        painter->setFont(cellFont());
        painter->setPen(palette.text);
        for (qsizetype i = 0; i < column.cells.size(); ++i) {
            const double y = headLine + rowHeight * (static_cast<double>(i) + 0.85);
            painter->drawText(QPointF(right - cells.horizontalAdvance(column.cells[i]), y), column.cells[i]);
        }
    }
    const QFontMetricsF names(nameFont());
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const double y = headLine + rowHeight * (static_cast<double>(i) + 0.85);
        const double line = std::round(y - rowHeight * 0.5 - cells.capHeight() / 2);
        painter->fillRect(QRectF(edge, line, right - edge, 1), palette.grid);
        painter->fillRect(QRectF(edge, std::round(y - 10), 11, 11), variantColour(m_theme, static_cast<int>(i)));
        painter->setFont(nameFont());
        painter->setPen(palette.text);
        painter->drawText(QPointF(edge + swatch, y),
                          names.elidedText(m_names[i], Qt::ElideRight, m_nameWidth - swatch));
    }
    paintSentences(*painter, headLine + rowHeight * (static_cast<double>(m_names.size()) + 0.85) + 12);
}

// The result, and under it why variants did not end well; the result beside the table's title when there is no room.
void FiguresItem::paintSentences(QPainter &painter, double top) const
{
    const Palette &palette = paletteOf(m_theme);
    const double width = m_size.width() - 2 * edge;
    double y = top;
    if (!m_headline.isEmpty()) {
        const bool fitsBelow = y + static_cast<double>(m_badEnds.size()) * endLine <= m_size.height() - 10;
        const QFont font = pictureFont(fitsBelow ? 17 : 14, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(m_isGood ? palette.sooner : palette.text);
        if (fitsBelow) {
            painter.drawText(QPointF(edge, y), metrics.elidedText(m_headline, Qt::ElideRight, width));
            y += endLine + 2;
        } else {
            const QString text = metrics.elidedText(m_headline, Qt::ElideRight, width - 110);
            painter.drawText(QPointF(m_size.width() - edge - metrics.horizontalAdvance(text), 26), text);
        }
    }
    const QFontMetricsF metrics(headFont());
    painter.setFont(headFont());
    painter.setPen(palette.fault);
    for (const QString &end : m_badEnds) {
        if (y > m_size.height() - 8)
            break;
        painter.drawText(QPointF(edge, y), metrics.elidedText(end, Qt::ElideRight, width));
        y += endLine;
    }
}

} // namespace interleave
