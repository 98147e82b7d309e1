// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/headerpainter.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double pillHeight = 21;
constexpr double lineHeight = 18;
// How a variant ended is a sentence, which wants more room than a name.
constexpr double endWidth = 190;

QFont nameFont()
{
    return pictureFont(15, QFont::DemiBold);
}
QFont meaningFont()
{
    return pictureFont(13);
}
QFont pillFont()
{
    return pictureFont(13, QFont::DemiBold);
}

QString laneName()
{
    return QCoreApplication::translate("Timeline", "event loop");
}

// `most` lines at most, the last of them elided.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, double width, int most)
{
    QStringList lines;
    QString rest = text;
    while (lines.size() + 1 < most && metrics.horizontalAdvance(rest) > width) {
        qsizetype cut = -1;
        for (qsizetype i = rest.indexOf(u' '); i >= 0 && metrics.horizontalAdvance(rest.left(i)) <= width;
             i = rest.indexOf(u' ', i + 1))
            cut = i;
        if (cut <= 0)
            break;
        lines << rest.left(cut);
        rest = rest.mid(cut + 1);
    }
    lines << metrics.elidedText(rest, Qt::ElideRight, width);
    return lines;
}

// The line under the name: what the variant is, or how it ended, if not well.
QString underName(const VariantFeed &variant)
{
    const QString end = endWords(variant);
    return end.isEmpty() ? variantMeaning(variant.trace()) : end;
}

} // namespace

double paintPill(QPainter &painter, double left, double middle, const QString &text, const QColor &fill,
                 const QColor &frame, const QColor &textColour)
{
    const QFont font = pillFont();
    const QFontMetricsF metrics(font);
    const double width = std::ceil(metrics.horizontalAdvance(text)) + 22;
    const QRectF rect(std::round(left) + 0.5, std::round(middle - pillHeight / 2) + 0.5, width, pillHeight - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(font);
    painter.setPen(textColour);
    painter.drawText(QPointF(rect.left() + 11, rect.center().y() + metrics.capHeight() / 2), text);
    painter.restore();
    return width;
}

void paintHeader(QPainter &painter, const TimelineScene &scene, int index)
{
    const VariantFeed &variant = scene.feed->variant(index);
    const Band &band = scene.band(index);
    const Palette &palette = scene.palette();
    const double left = scene.layout.headerLeft;
    const double width = scene.layout.headerWidth - 14;
    const double bandHeight = band.bottom - band.top;
    const double room = band.laneTop - band.rowsTop;
    const double available = std::max(room, bandHeight - 16);

    const QFont font = bandHeight >= 24
                           ? nameFont()
                           : pictureFont(static_cast<int>(std::clamp(bandHeight * 0.75, 6.0, 13.0)), QFont::DemiBold);
    const QFontMetricsF nameMetrics(font);
    painter.setFont(font);
    painter.setPen(palette.text);
    double y = bandHeight >= 24 ? std::round(band.rowsTop + nameMetrics.capHeight() + 2)
                                : (band.top + band.bottom + nameMetrics.capHeight()) / 2;
    painter.drawText(QPointF(left, y), nameMetrics.elidedText(variantName(variant.trace()), Qt::ElideRight, width));

    const QString words = underName(variant);
    const QFontMetricsF wordsMetrics(meaningFont());
    if (!words.isEmpty() && available >= 64) {
        const bool endedWell = endWords(variant).isEmpty();
        painter.setFont(meaningFont());
        painter.setPen(endedWell ? palette.mutedText : palette.fault);
        // What is left below the name when the pill has its place.
        const int most = static_cast<int>(std::clamp((available - 44) / lineHeight, 1.0, endedWell ? 2.0 : 5.0));
        for (const QString &line : wrapped(words, wordsMetrics, width, most)) {
            y += lineHeight;
            painter.drawText(QPointF(left, y), line);
        }
    }
    if (variant.hasBegun() && available >= 38) {
        const QColor colour = variantColour(scene.theme, index);
        const bool over = variant.isOver();
        paintPill(painter, left, y + 8 + pillHeight / 2, durationText(variant.now()), over ? colour : palette.card,
                  colour, over ? palette.onVariant : palette.text);
    }

    const QFont laneFont = pictureFont(12);
    const QFontMetricsF laneMetrics(laneFont);
    const double laneMiddle = band.laneTop + band.laneHeight / 2;
    if (!variant.trace().onThreads() && laneMiddle - laneMetrics.capHeight() > y + 8 + pillHeight) {
        painter.setFont(laneFont);
        painter.setPen(palette.mutedText);
        const double x = scene.layout.plot.left() - 10 - laneMetrics.horizontalAdvance(laneName());
        painter.drawText(QPointF(x, laneMiddle + laneMetrics.capHeight() / 2), laneName());
    }
}

double headerWidth(const Feed &feed, double atMost)
{
    const QFontMetricsF name(nameFont());
    const QFontMetricsF meaning(meaningFont());
    double width = 90;
    for (const VariantFeed &variant : feed.variants()) {
        width = std::max({width, name.horizontalAdvance(variantName(variant.trace())),
                          meaning.horizontalAdvance(variantMeaning(variant.trace())),
                          std::min(endWidth, meaning.horizontalAdvance(endWords(variant)))});
    }
    return std::min(std::ceil(width) + 18, atMost);
}

double rowNamesWidth(const RunRecord &record, double atMost)
{
    const QFontMetricsF metrics(pictureFont(13));
    const quint32 count = record.laneCount();
    double width = 0;
    const quint32 step = std::max<quint32>(1, count / 100);
    for (TaskId task = 0; task < count; task += step)
        width = std::max(width, metrics.horizontalAdvance(record.laneName(task)));
    if (count > 0)
        width = std::max(width, metrics.horizontalAdvance(record.laneName(count - 1)));
    return std::min(std::ceil(width) + 14, atMost);
}

} // namespace interleave
