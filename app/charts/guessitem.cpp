// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/guessitem.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/headline.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double labelHeight = 19;
constexpr double lowLabelHeight = 15;
constexpr double wordsHeight = 25;
constexpr double handleRadius = 8;
constexpr double handleFrom = 26; // lower bands have a line alone

QColor translucent(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

void paintHandle(QPainter &painter, QPointF centre, const Palette &palette)
{
    painter.setPen(QPen(palette.card, 1.5));
    painter.setBrush(palette.accent);
    painter.drawEllipse(centre, handleRadius, handleRadius);
    painter.setPen(QPen(palette.onVariant, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {-1.0, 1.0}) {
        const QPointF arrow[3] = {centre + QPointF(side * 2, -3), centre + QPointF(side * 5, 0),
                                  centre + QPointF(side * 2, 3)};
        painter.drawPolyline(arrow, 3);
    }
}

} // namespace

QString guessLabel(const GuessMark &mark)
{
    if (mark.time <= Nanoseconds{0})
        return QCoreApplication::translate("Guess", "drag to your guess");
    return QCoreApplication::translate("Guess", "your guess %1").arg(durationText(mark.time));
}

GuessItem::GuessItem(const ComparisonChart &chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(20);
}

void GuessItem::setMarks(std::vector<GuessMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    update();
}

QRectF GuessItem::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_chart.size());
}

void GuessItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const GuessMark &mark : m_marks) {
        const TimelineScene &scene = m_chart.timeline().scene();
        if (scene.feed && mark.variant >= 0 && mark.variant < scene.feed->variantCount() &&
            scene.layout.bands.size() == scene.feed->variants().size())
            paintMark(*painter, mark);
    }
    painter->restore();
}

void GuessItem::paintMark(QPainter &painter, const GuessMark &mark) const
{
    const TimelineScene &scene = m_chart.timeline().scene();
    const Band &band = scene.band(mark.variant);
    const TimeMap map = scene.map(mark.variant);
    const double x = std::round(map.x(mark.time));
    const double top = band.top + 2;
    const double bottom = band.bottom - 2;
    if (x < map.left() - 1)
        return;
    if (mark.isAsked)
        painter.fillRect(QRectF(map.left(), top, map.right() - map.left(), bottom - top),
                         translucent(scene.palette().accent, 0.07F));
    const bool isBeyond = x > map.right() + 1;
    if (!isBeyond)
        paintLine(painter, mark, x);
    paintLabel(painter, mark, x, isBeyond);
    if (mark.isAsked && !isBeyond && bottom - top >= handleFrom)
        paintHandle(painter, QPointF(x, (top + bottom) / 2), scene.palette());
}

void GuessItem::paintLine(QPainter &painter, const GuessMark &mark, double x) const
{
    const TimelineScene &scene = m_chart.timeline().scene();
    const Band &band = scene.band(mark.variant);
    const double top = band.top + 2;
    const double bottom = band.bottom - 2;
    QPen pen(mark.isAsked ? scene.palette().accent : scene.palette().text, mark.isAsked ? 2 : 1.5);
    if (!mark.isAsked)
        pen.setDashPattern({2, 3});
    painter.setPen(pen);
    // Not through the words about how much sooner the variant was.
    const double words = (band.rowsTop + band.laneTop) / 2;
    const double end = scene.map(mark.variant).x(scene.feed->variant(mark.variant).now());
    if (timesSooner(*scene.feed, mark.variant) && x > end + 2) {
        painter.drawLine(QPointF(x, top), QPointF(x, std::max(top, words - wordsHeight / 2)));
        painter.drawLine(QPointF(x, std::min(bottom, words + wordsHeight / 2)), QPointF(x, bottom));
    } else {
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }
}

void GuessItem::paintLabel(QPainter &painter, const GuessMark &mark, double x, bool isBeyond) const
{
    const TimelineScene &scene = m_chart.timeline().scene();
    const Band &band = scene.band(mark.variant);
    const TimeMap map = scene.map(mark.variant);
    const double top = band.top + 2;
    const double bottom = band.bottom - 2;
    // Where all began is mostly free; in low bands the words about the variant's end are, which stand in the middle.
    const bool isLow = (band.rowsTop + band.laneTop) / 2 - wordsHeight / 2 < top + labelHeight;
    const QFont font = pictureFont(isLow ? 11 : 12, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = guessLabel(mark) + (isBeyond ? QStringLiteral(" ▸") : QString());
    const double width = std::ceil(metrics.horizontalAdvance(text)) + 12;
    const double gap = mark.isAsked ? handleRadius + 4 : 4;
    double left = x + gap;
    if (left + width > map.right())
        left = std::max(map.left(), std::min(x - gap, map.right()) - width);
    const double height = std::min(isLow ? lowLabelHeight : labelHeight, bottom - top);
    const double middle = std::round((top + bottom - height) / 2);
    const QRectF box(left, mark.isAsked ? middle : isLow ? bottom - height : top, width, height);
    const QColor colour = mark.isAsked ? scene.palette().accent : scene.palette().text;
    painter.setPen(QPen(colour, 1));
    painter.setBrush(scene.palette().card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(box.left() + 6, box.center().y() + metrics.capHeight() / 2), text);
}

} // namespace interleave
