// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/endpainter.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/headerpainter.h"
#include "app/timeline/headline.h"
#include "app/timeline/shapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace interleave {

namespace {

// Lines between chunks stand at least so far apart on average.
constexpr double closest = 10;

// Lower bands have words without a pill around them.
constexpr double lowestPill = 26;

// Dashes as separate rectangles: crisp, and the same in every kind of output.
void paintDashes(QPainter &painter, double x, double top, double bottom, double width, double dash, double gap,
                 const QColor &colour)
{
    QList<QRectF> dashes;
    for (double y = top; y < bottom; y += dash + gap)
        dashes << QRectF(x, y, width, std::min(dash, bottom - y));
    fillRects(painter, dashes, colour);
}

void paintDots(QPainter &painter, double left, double right, double y, const QColor &colour)
{
    QList<QRectF> dots;
    for (double x = left; x + 2 <= right; x += 5)
        dots << QRectF(x, y, 2, 2);
    fillRects(painter, dots, colour);
}

void paintSooner(QPainter &painter, const TimelineScene &scene, int index, double x, double factor)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    const Palette &palette = scene.palette();
    //: A time, and how many times sooner than the slowest: "1.05 s – 2.9× sooner"
    const QString text =
        QCoreApplication::translate("Timeline", "%1 – %2× sooner").arg(durationText(variant.now()), factorText(factor));
    // In a band too low for a pill there are only the words.
    const bool pill = band.bottom - band.top >= lowestPill;
    const QFont font = pill ? pictureFont(13, QFont::DemiBold) : pictureFont(12, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double middle = std::round((band.rowsTop + band.laneTop) / 2);
    const double width = metrics.horizontalAdvance(text) + (pill ? 24 : 4);
    // Right of the signs that stand at the ends of bars.
    const double left = x + (band.rowHeight >= 8 ? 20 : 8);
    const TimeMap map = scene.map(index);
    if (left + width > map.right())
        return;
    Nanoseconds slowest{0};
    for (const VariantFeed &other : scene.feed->variants())
        slowest = std::max(slowest, other.now());
    const double slowX = std::min(map.right(), std::round(map.x(slowest)));
    // The slowest has no place on a scale of one's own.
    if (slowX > left + width + 12 && !band.hasOwnScale())
        paintDots(painter, left + width + 5, slowX, middle - 1, palette.sooner);
    if (pill) {
        paintPill(painter, left, middle, text, palette.card, palette.sooner, palette.sooner);
        return;
    }
    painter.setFont(font);
    painter.setPen(palette.sooner);
    painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), text);
}

} // namespace

void paintEnd(QPainter &painter, const TimelineScene &scene, int index)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    if (!variant.hasBegun() || !scene.rangeOf(index).contains(variant.now()))
        return;
    const TimeMap map = scene.map(index);
    const double x = std::round(map.x(variant.now()));
    if (!variant.isOver()) {
        painter.fillRect(QRectF(x, band.top, 1.5, band.bottom - band.top), scene.palette().nowLine);
        return;
    }
    const double left = std::min(x, map.right() - 1.5);
    paintDashes(painter, left, band.top + 2, band.bottom - 2, 1.5, 5, 3, variantColour(scene.theme, index));
    if (const std::optional<double> factor = timesSooner(*scene.feed, index))
        paintSooner(painter, scene, index, left, *factor);
}

std::vector<Nanoseconds> chunkStarts(const VariantFeed &variant)
{
    std::vector<Nanoseconds> starts;
    const int chunk = variant.trace().chunk;
    if (chunk <= 0)
        return starts;
    const std::vector<TaskId> &created = variant.facts().created();
    for (auto i = static_cast<std::size_t>(chunk); i < created.size(); i += static_cast<std::size_t>(chunk)) {
        const Nanoseconds start = variant.facts().at(created[i]).created;
        starts.push_back(start);
    }
    return starts;
}

void paintChunks(QPainter &painter, const TimelineScene &scene, int index)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    const TimeMap map = scene.map(index);
    QColor colour = scene.palette().accent;
    colour.setAlphaF(0.75F);
    // All of them or none: some would tell of chunks that are not.
    const std::vector<Nanoseconds> starts = chunkStarts(variant);
    if (starts.empty() || map.x(starts.back()) - map.x(Nanoseconds{0}) < closest * static_cast<double>(starts.size()))
        return;
    for (const Nanoseconds start : starts) {
        const double x = std::round(map.x(start));
        if (x >= map.left() && x < map.right())
            paintDashes(painter, x, band.rowsTop - 3, band.rowsBottom() + 2, 1, 4, 3, colour);
    }
}

} // namespace interleave
