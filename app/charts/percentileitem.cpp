// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/percentileitem.h"

#include "app/timeline/durationwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr std::array<const char *, 3> names{"p50", "p95", "p99"};
constexpr double nameGap = 6;

} // namespace

PercentileItem::PercentileItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(20);
}

void PercentileItem::setLatencies(const std::vector<Latencies> &variants, const Bins &bins)
{
    m_bins = bins;
    m_lines.clear();
    int variant = 0;
    for (const Latencies &own : variants) {
        if (!own.sorted.empty()) {
            m_lines.push_back({own.p50, 0, variant});
            m_lines.push_back({own.p95, 1, variant});
            m_lines.push_back({own.p99, 2, variant});
        }
        ++variant;
    }
    m_isOne = m_lines.size() == names.size();
    std::ranges::stable_sort(m_lines, {}, &Line::rank);
    update();
}

void PercentileItem::setPlot(const QRectF &plot)
{
    if (plot == m_plot)
        return;
    prepareGeometryChange();
    m_plot = plot;
}

void PercentileItem::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

QRectF PercentileItem::boundingRect() const
{
    return m_plot.adjusted(-1, -nameHeight, 60, 1);
}

double PercentileItem::xOf(Nanoseconds latency) const
{
    const auto span = static_cast<double>((m_bins.end() - m_bins.first).count());
    return m_plot.left() + m_plot.width() * static_cast<double>((latency - m_bins.first).count()) / span;
}

void PercentileItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_bins.count == 0 || m_plot.isEmpty())
        return;
    for (const Line &line : m_lines) {
        QPen pen(paletteOf(m_theme).text, 3);
        pen.setCapStyle(Qt::FlatCap);
        const double x = xOf(line.at);
        // A light edge keeps the line apart from bars of its own colour.
        pen.setColor(paletteOf(m_theme).card);
        painter->setPen(pen);
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        pen = QPen(variantColour(m_theme, line.variant), 1.5, Qt::DashLine);
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    paintNames(*painter);
}

void PercentileItem::paintNames(QPainter &painter) const
{
    const QFont font = pictureFont(12, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    std::vector<QRectF> taken;
    for (const Line &line : m_lines) {
        const QString name = QString::fromLatin1(names[static_cast<std::size_t>(line.rank)]);
        const QString text = m_isOne ? name + u' ' + durationText(line.at) : name;
        const double width = metrics.horizontalAdvance(text);
        const double left = std::min(xOf(line.at) - metrics.horizontalAdvance(name) / 2, m_plot.right() + 40 - width);
        const QRectF place(left, m_plot.top() - nameHeight, width, nameHeight);
        const bool isFree = std::ranges::none_of(taken, [&place](const QRectF &other) {
            return place.left() < other.right() + nameGap && other.left() < place.right() + nameGap;
        });
        if (!isFree)
            continue;
        taken.push_back(place);
        painter.setPen(paletteOf(m_theme).text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace interleave
