// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/crosshairitem.h"

#include "app/timeline/durationwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

// Room above the plot for the label, which covers the axis' own there.
constexpr double above = 26;
constexpr double labelHeight = 20;

// A label whose middle is at x, as far as the plot's width allows.
void paintLabel(QPainter &painter, const QRectF &plot, double x, double top, const QString &text, const QColor &fill,
                const QColor &ink)
{
    const QFont font = pictureFont(13, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double width = std::ceil(metrics.horizontalAdvance(text)) + 14;
    const double left = std::clamp(std::round(x - width / 2), plot.left() - 40, std::max(plot.left(), plot.right() + 20 - width));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(left, top, width, labelHeight), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(left + 7, top + (labelHeight + metrics.capHeight()) / 2), text);
}

} // namespace

CrossHairItem::CrossHairItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(14);
}

void CrossHairItem::setPlot(const QRectF &plot)
{
    if (plot == m_plot)
        return;
    prepareGeometryChange();
    m_plot = plot;
}

void CrossHairItem::setRange(TimeRange range)
{
    m_range = range;
    if (m_moment || m_stretch)
        update();
}

void CrossHairItem::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

void CrossHairItem::setMoment(std::optional<Nanoseconds> moment, bool onEvent)
{
    if (moment == m_moment && onEvent == m_onEvent)
        return;
    m_moment = moment;
    m_onEvent = onEvent;
    update();
}

void CrossHairItem::setOwnAxis(std::optional<OwnAxis> axis)
{
    if (axis == m_ownAxis)
        return;
    m_ownAxis = axis;
    update();
}

void CrossHairItem::setStretch(std::optional<TimeRange> stretch, double scale)
{
    if (stretch && stretch->end < stretch->begin)
        std::swap(stretch->begin, stretch->end);
    if (stretch == m_stretch && scale == m_scale)
        return;
    m_stretch = stretch;
    m_scale = scale;
    update();
}

QString CrossHairItem::lengthText() const
{
    if (!m_stretch)
        return {};
    return durationText(scaled(m_stretch->length(), m_scale));
}

QRectF CrossHairItem::boundingRect() const
{
    return m_plot.adjusted(-60, -above, 60, 0);
}

void CrossHairItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_plot.isEmpty())
        return;
    const TimeMap map(m_range, m_plot.left(), m_plot.width());
    if (m_stretch)
        paintStretch(*painter, map);
    if (m_moment && m_range.contains(*m_moment))
        paintMoment(*painter, map);
}

void CrossHairItem::paintStretch(QPainter &painter, const TimeMap &map) const
{
    const Palette &palette = paletteOf(m_theme);
    const double from = std::clamp(std::round(map.x(m_stretch->begin)), map.left(), map.right());
    const double to = std::clamp(std::round(map.x(m_stretch->end)), map.left(), map.right());
    QColor veil = palette.accent;
    veil.setAlphaF(0.10F);
    painter.fillRect(QRectF(from, m_plot.top(), to - from, m_plot.height()), veil);
    for (const double x : {from, to})
        painter.fillRect(QRectF(x, m_plot.top() - 4, 1, m_plot.height() + 4), palette.accent);
    // Between the two lines an arrow's shaft, and the length on it.
    painter.fillRect(QRectF(from, m_plot.top() + 11, to - from, 1), palette.accent);
    paintLabel(painter, m_plot, (from + to) / 2, m_plot.top() + 2, lengthText(), palette.accent, palette.onVariant);
}

void CrossHairItem::paintMoment(QPainter &painter, const TimeMap &map) const
{
    const Palette &palette = paletteOf(m_theme);
    const double x = std::clamp(std::round(map.x(*m_moment)), map.left(), map.right() - 1);
    QColor line = palette.mutedText;
    line.setAlphaF(m_onEvent ? 1.0F : 0.55F);
    painter.fillRect(QRectF(x, m_plot.top() - 4, 1, m_plot.height() + 4), line);
    // As many digits as a pixel is worth.
    const double scale = m_ownAxis ? m_ownAxis->scale : 1;
    const Nanoseconds step = niceStep(scaled(m_range.length(), scale), std::max(2, static_cast<int>(m_plot.width())));
    const QString text = tickLabel(scaled(*m_moment, scale), tickUnit(scaled(m_range.end, scale), step), QLocale());
    const double base = m_ownAxis ? m_ownAxis->base : m_plot.top() - 4;
    paintLabel(painter, m_plot, x, base - labelHeight, text, palette.text, palette.card);
}

} // namespace interleave
