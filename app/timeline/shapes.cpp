// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/shapes.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double endBarWidth = 3;
constexpr double signFrom = 7;

void paintStrokes(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    painter.strokePath(path, pen);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void paintPattern(QPainter &painter, const QRectF &rect, Fill fill, const QColor &ink)
{
    switch (fill) {
    case Fill::PaleHatched: paintStrokes(painter, hatching(rect, 9, true), ink, 1); break;
    case Fill::Hatched: paintStrokes(painter, hatching(rect, 5, false), ink, 1.5); break;
    case Fill::Striped: {
        QList<QRectF> stripes;
        for (double x = std::ceil(rect.left() / 5) * 5; x + 1 <= rect.right(); x += 5)
            stripes << QRectF(x, rect.top(), 1, rect.height());
        fillRects(painter, stripes, ink);
        break;
    }
    case Fill::MiddleLine:
        painter.fillRect(QRectF(rect.left(), std::floor(rect.center().y()), rect.width(), 1), ink);
        break;
    case Fill::Dotted: {
        const double y = std::floor(rect.center().y()) - 1;
        QList<QRectF> dots;
        for (double x = std::ceil(rect.left() / 6) * 6 + 1; x + 2 <= rect.right(); x += 6)
            dots << QRectF(x, y, 2, 2);
        fillRects(painter, dots, ink);
        break;
    }
    case Fill::Outlined:
        if (rect.height() >= 8 && rect.width() >= 4) {
            const double w = rect.width();
            const double h = rect.height();
            fillRects(painter,
                      {QRectF(rect.left(), rect.top(), w, 1), QRectF(rect.left(), rect.bottom() - 1, w, 1),
                       QRectF(rect.left(), rect.top() + 1, 1, h - 2),
                       QRectF(rect.right() - 1, rect.top() + 1, 1, h - 2)},
                      ink);
        }
        break;
    case Fill::Nothing:
    case Fill::Solid: break;
    }
}

void paintSign(QPainter &painter, const QPointF &centre, double size, Mark mark, const QColor &colour)
{
    const double r = size / 2;
    QPainterPath path;
    switch (mark) {
    case Mark::Cross:
        path.moveTo(centre + QPointF(-r, -r));
        path.lineTo(centre + QPointF(r, r));
        path.moveTo(centre + QPointF(-r, r));
        path.lineTo(centre + QPointF(r, -r));
        break;
    case Mark::Hourglass:
        path.moveTo(centre + QPointF(-r, -r));
        path.lineTo(centre + QPointF(r, -r));
        path.lineTo(centre + QPointF(-r, r));
        path.lineTo(centre + QPointF(r, r));
        path.closeSubpath();
        break;
    case Mark::CircleMinus:
        path.addEllipse(centre, r, r);
        path.moveTo(centre + QPointF(-r * 0.55, 0));
        path.lineTo(centre + QPointF(r * 0.55, 0));
        break;
    case Mark::CircleCross:
        path.addEllipse(centre, r, r);
        path.moveTo(centre + QPointF(-r * 0.7, -r * 0.7));
        path.lineTo(centre + QPointF(r * 0.7, r * 0.7));
        path.moveTo(centre + QPointF(-r * 0.7, r * 0.7));
        path.lineTo(centre + QPointF(r * 0.7, -r * 0.7));
        break;
    case Mark::EndBar:
    case Mark::Nothing: return;
    }
    paintStrokes(painter, path, colour, size >= 9 ? 1.8 : 1.4);
}

} // namespace

void fillRects(QPainter &painter, const QList<QRectF> &rects, const QColor &colour)
{
    if (rects.isEmpty())
        return;
    if (painter.paintEngine()->type() != QPaintEngine::SVG) {
        for (const QRectF &rect : rects)
            painter.fillRect(rect, colour);
        return;
    }
    QPainterPath path;
    for (const QRectF &rect : rects)
        path.addRect(rect);
    painter.fillPath(path, colour);
}

QPainterPath hatching(const QRectF &rect, double spacing, bool rising)
{
    QPainterPath path;
    const double l = rect.left();
    const double r = rect.right();
    const double t = rect.top();
    const double b = rect.bottom();
    // "/" is x + y = c, "\" is x - y = c.
    const double from = rising ? l + t : l - b;
    const double to = rising ? r + b : r - t;
    for (double c = std::ceil(from / spacing) * spacing; c < to; c += spacing) {
        const double x0 = std::max(l, rising ? c - b : c + t);
        const double x1 = std::min(r, rising ? c - t : c + b);
        if (x1 - x0 < 0.5)
            continue;
        path.moveTo(x0, rising ? c - x0 : x0 - c);
        path.lineTo(x1, rising ? c - x1 : x1 - c);
    }
    return path;
}

void paintBar(QPainter &painter, const QRectF &rect, Look look, Theme theme, bool patterned)
{
    const Fill fill = lookFill(look);
    if (fill == Fill::Nothing || rect.isEmpty())
        return;
    QColor colour = lookColour(look, theme);
    // Queued is the absence of work: a breath of colour, and strokes where there is room for them.
    if (fill == Fill::PaleHatched)
        colour.setAlphaF(patterned ? 0.45F : 0.65F);
    painter.fillRect(rect, colour);
    if (patterned)
        paintPattern(painter, rect, fill, lookInk(look, theme));
}

void paintAbsence(QPainter &painter, const QRectF &rect, Theme theme)
{
    if (rect.height() < 2)
        return;
    QList<QRectF> dots;
    const double y = std::floor(rect.center().y()) - 1;
    for (double x = std::ceil(rect.left() / 10) * 10; x + 2 <= rect.right(); x += 10)
        dots << QRectF(x, y, 2, 2);
    QColor colour = paletteOf(theme).mutedText;
    colour.setAlphaF(0.5F);
    fillRects(painter, dots, colour);
}

void paintMark(QPainter &painter, double x, double top, double height, Look look, Theme theme)
{
    const Mark mark = lookMark(look);
    if (mark == Mark::Nothing)
        return;
    const QColor colour = lookColour(look, theme);
    // Where there is no room for a sign, the wider bar is what tells an end from the good one.
    const double least = height < 3 ? endBarWidth - 1 : endBarWidth;
    const double width = mark == Mark::EndBar || height >= signFrom ? least : least + 3;
    painter.fillRect(QRectF(x - width, top, width, height), colour);
    if (mark == Mark::EndBar || height < signFrom)
        return;
    const double size = std::min(height - 1, 10.0);
    paintSign(painter, QPointF(x + 3 + size / 2, top + height / 2), size, mark, colour);
}

void paintSwatch(QPainter &painter, const QRectF &rect, Look look, Theme theme)
{
    if (look == Look::Nothing) {
        paintAbsence(painter, rect, theme);
        return;
    }
    if (!isEndLook(look)) {
        paintBar(painter, rect, look, theme, true);
        return;
    }
    const double x = rect.center().x();
    if (lookMark(look) == Mark::EndBar)
        painter.fillRect(QRectF(x - 2, rect.top() - 1, 3, rect.height() + 2), lookColour(look, theme));
    else
        paintSign(painter, rect.center(), std::min(rect.height(), 10.0), lookMark(look), lookColour(look, theme));
}

} // namespace interleave
