// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/comparisonscene.h"

#include "app/charts/comparisonchart.h"
#include "app/charts/curvechart.h"
#include "app/export/figuresitem.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double gap = 12;

} // namespace

ComparisonScene::ComparisonScene(std::shared_ptr<const Feed> feed, const QString &title, const QString &summary,
                                 const PictureOptions &options)
    : m_theme(options.theme)
{
    setItemIndexMethod(NoIndex);
    const QSizeF size = options.size;
    setSceneRect(QRectF(QPointF(0, 0), size));

    // The lower third is for the figures, as long as it can hold them.
    const double figuresNeed = 110 + 34.0 * feed->variantCount();
    const double lower =
        std::clamp(std::round(size.height() * 0.28), std::min(figuresNeed, size.height() * 0.45), 330.0);
    const double width = size.width() - 2 * gap;
    const double upper = size.height() - lower - 3 * gap;
    const double flightWidth = std::round((width - gap) * 0.4);
    const QRectF top(gap, gap, width, upper);
    const QRectF left(gap, 2 * gap + upper, flightWidth, lower);
    const QRectF right(left.right() + gap, left.top(), width - flightWidth - gap, lower);
    m_cards = {top, left, right};

    std::size_t spans = 0;
    for (const VariantFeed &variant : feed->variants())
        spans += variant.transitions().size();
    auto *comparison = new ComparisonChart;
    addItem(comparison);
    comparison->setTheme(options.theme);
    comparison->setHeadingSizes(size.height() >= 800 ? 22 : 17, size.height() >= 800 ? 15 : 13);
    comparison->setHeading(title, summary);
    comparison->setPos(top.topLeft());
    comparison->resize(top.size());
    comparison->setFeed(feed);
    comparison->visibleRange().fit();
    comparison->timeline().setDirect(true, spans > mostVectorSpans);

    auto *flight = new CurveChart;
    addItem(flight);
    flight->setTheme(options.theme);
    flight->setPos(left.topLeft());
    flight->resize(left.size());
    flight->setFeed(feed);
    flight->setRange(comparison->visibleRange().range());
    flight->drawNow();

    auto *figures = new FiguresItem(*feed, options.theme, right.size());
    figures->setPos(right.topLeft());
    addItem(figures);
}

void ComparisonScene::drawBackground(QPainter *painter, const QRectF &)
{
    const Palette &palette = paletteOf(m_theme);
    painter->fillRect(sceneRect(), palette.window);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.border, 1));
    painter->setBrush(palette.card);
    for (const QRectF &card : m_cards)
        painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter->restore();
}

} // namespace interleave
