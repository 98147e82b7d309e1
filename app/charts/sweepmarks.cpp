// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/sweepmarks.h"

#include "app/charts/sweepchart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace interleave {

namespace {

constexpr double ring = 5;
constexpr double dot = 3.5;

// The curve's own time there; of places between two that were tried, the time of those below.
std::optional<SweepPoint> pointOf(const SweepCurve &curve, int places)
{
    std::optional<SweepPoint> found;
    for (const SweepPoint &point : curve.points) {
        if (point.places <= places)
            found = SweepPoint{places, point.total, point.done};
    }
    return found;
}

} // namespace

SweepMarks::SweepMarks(SweepChart &chart)
    : QGraphicsItem(&chart)
    , m_chart(chart)
{
    setZValue(20);
}

void SweepMarks::chartChanged()
{
    const QRectF rect(QPointF(0, 0), m_chart.size());
    if (rect != m_rect) {
        prepareGeometryChange();
        m_rect = rect;
    }
    update();
}

void SweepMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF plot = m_chart.plotArea();
    const Palette &palette = paletteOf(m_chart.colours());
    const QFont font = pictureFont(12, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing);
    QList<QRectF> taken; // by numbers; curves are in file order, and each goes above those before it
    for (const SweepCurve &curve : m_chart.curves()) {
        const QColor colour = variantColour(m_chart.colours(), curve.variant);
        if (curve.knee && curve.knee->spoilsFrom > 0) {
            QColor shade = palette.fault;
            shade.setAlpha(36);
            const double left = m_chart.positionOf(curve.knee->spoilsFrom, Nanoseconds{0}).x();
            painter->fillRect(QRectF(left, plot.top(), std::max(1.0, plot.right() - left), plot.height()), shade);
        }
        if (curve.knee) {
            const QPointF at = m_chart.positionOf(curve.knee->places, curve.knee->total);
            painter->setPen(QPen(colour, 1, Qt::DashLine));
            painter->drawLine(QPointF(at.x(), at.y() + ring), QPointF(at.x(), plot.bottom()));
            painter->setPen(QPen(colour, 2));
            painter->setBrush(palette.card);
            painter->drawEllipse(at, ring, ring);
            const QString number = QLocale().toString(curve.knee->places);
            const double x = std::clamp(at.x() - metrics.horizontalAdvance(number) / 2, plot.left(),
                                        plot.right() - metrics.horizontalAdvance(number));
            QRectF place(x, std::max(plot.top(), at.y() - ring - 3 - metrics.height()), metrics.horizontalAdvance(number), metrics.height());
            for (const QRectF &other : std::as_const(taken)) {
                if (place.adjusted(-4, 0, 4, 0).intersects(other))
                    place.moveBottom(other.top());
            }
            taken << place;
            painter->setPen(colour);
            painter->drawText(QPointF(place.left(), place.top() + metrics.ascent()), number);
        }
        const int present = curve.present > 0 ? std::min(curve.present, curve.points.back().places) : curve.points.back().places;
        if (const std::optional<SweepPoint> now = pointOf(curve, present)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawEllipse(m_chart.positionOf(now->places, now->total), dot, dot);
        }
    }
}

} // namespace interleave
