// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/comparisonchart.h"

#include "app/charts/timeaxis.h"
#include "app/timeline/headerpainter.h"
#include "app/timeline/headline.h"

#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double edge = 16;
constexpr double axisHeight = 26;
constexpr double stripWidth = 10;
constexpr double rightEdge = 30;
constexpr double minimapHeight = 36;
// The column of names takes at most so much of the width.
constexpr double headerShare = 0.33;

} // namespace

ComparisonChart::ComparisonChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_axis(new QValueAxis(this))
    , m_timeline(new TimelineItem(this))
    , m_legend(new LegendItem(this))
    , m_heading(new HeadingItem(this))
    , m_crossHair(new CrossHairItem(this))
    , m_minimap(new MinimapItem(this))
{
    setAnimationOptions(NoAnimation);
    setMinimumSize(0, 0); // else margins wider than the view make it larger, and that the margins wider, for ever
    setDropShadowEnabled(false);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setLocalizeNumbers(true);
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    addAxis(m_axis, Qt::AlignTop);
    connect(this, &QChart::plotAreaChanged, this, &ComparisonChart::updateLayout);
    connect(&m_visible, &VisibleRange::changed, this, &ComparisonChart::updateRange);
    setTheme(Theme::Light);
    updateRange();
}

void ComparisonChart::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_timeline->setFeed(m_feed);
    m_minimap->setFeed(m_feed);
    m_crossHair->setMoment(std::nullopt);
    m_crossHair->setStretch(std::nullopt);
    m_arrangement.setFeed(m_feed);
    m_window = {};
    m_looks = LooksSeen();
    m_badEnds = 0;
    m_legend->setLooks({});
    m_visible.reset();
    feedChanged();
    updateMargins();
}

void ComparisonChart::setHeading(const QString &title, const QString &summary)
{
    if (m_heading->setTexts(title, summary))
        updateMargins();
}

void ComparisonChart::setHeadingSizes(int title, int summary)
{
    m_heading->setSizes(title, summary);
    updateMargins();
}

void ComparisonChart::setTheme(Theme theme)
{
    m_theme = theme;
    dressAxis(*m_axis, theme);
    m_timeline->setTheme(theme);
    m_legend->setTheme(theme);
    m_heading->setTheme(theme);
    m_crossHair->setTheme(theme);
    m_minimap->setTheme(theme);
}

void ComparisonChart::setFilter(const FilteredTasks *filter)
{
    m_arrangement.setFilter(filter);
    if (filter)
        connect(filter, &FilteredTasks::changed, this, &ComparisonChart::rearrange);
    rearrange();
}

void ComparisonChart::setRowsView(RowsView view)
{
    if (view == m_arrangement.view())
        return;
    m_arrangement.setView(view);
    m_window = {};
    rearrange();
}

void ComparisonChart::setOwnScale(int variant)
{
    m_arrangement.setOwnScale(m_feed && variant < m_feed->variantCount() ? variant : -1);
    updateLayout();
}

void ComparisonChart::setRowWindow(RowWindow window)
{
    if (window == m_window)
        return;
    m_window = window;
    updateMargins();
}

void ComparisonChart::rearrange()
{
    m_arrangement.arrange();
    updateMargins();
    m_timeline->invalidate();
}

void ComparisonChart::feedChanged()
{
    if (m_feed)
        m_visible.setContent(m_feed->now());
    updateLegend();
    m_minimap->feedChanged();
    if (m_arrangement.feedChanged())
        updateMargins();
    else if (m_arrangement.ownScale() >= 0)
        updateLayout(); // whose scale follows what there is
    // How a variant ended wants room beside the rows.
    if (const qsizetype ends = m_feed ? badEnds(*m_feed).size() : 0; ends != m_badEnds) {
        m_badEnds = ends;
        updateMargins();
    }
    m_timeline->invalidate();
}

void ComparisonChart::retranslate()
{
    setLocale(QLocale()); // numbers too
    m_legend->setLooks(m_looks.looks(), m_looks.computing());
    updateRange();
    updateMargins();
    m_timeline->invalidate();
}

void ComparisonChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    updateMargins();
}

// The columns left of the plot and the lines above and below it are the chart's margins: the only way to place a plot
// area that axes and grid follow.
void ComparisonChart::updateMargins()
{
    const double width = size().width();
    const double height = size().height();
    if (width < 1 || height < 1)
        return;
    m_heading->setPos(edge, 12);
    placeMinimap();
    m_legend->setWidth(width - 2 * edge);
    m_legend->setPos(edge, height - m_legend->height() - 10);

    const double top = 12 + m_heading->height() + 2;
    const double bottom = m_legend->isEmpty() ? 12 : m_legend->height() + 16;
    double left = edge;
    if (m_feed) {
        left += headerWidth(*m_feed, width * headerShare) + stripWidth;
        const double plotHeight = height - top - bottom - axisHeight;
        if (m_arrangement.view() == RowsView::Tasks &&
            rowHeightFor(plotHeight, m_arrangement.contents(m_visible.whole().end), m_window) >= namesFrom)
            left += rowNamesWidth(m_feed->record(), width * 0.12);
    }
    const QMargins margins(static_cast<int>(left), static_cast<int>(top), static_cast<int>(rightEdge),
                           static_cast<int>(bottom));
    if (margins != QChart::margins())
        setMargins(margins);
    layout()->activate();
    updateLayout();
}

void ComparisonChart::updateLayout()
{
    const QRectF plot = plotArea();
    const QRectF aligned(std::round(plot.left()), std::round(plot.top()), std::floor(plot.width()),
                         std::floor(plot.height()));
    TimelineLayout timelineLayout;
    if (m_feed) {
        const double width = size().width();
        const double header = headerWidth(*m_feed, width * headerShare);
        const double names = std::max(0.0, aligned.left() - edge - header - stripWidth / 2);
        timelineLayout = layOut(aligned, m_arrangement.contents(m_visible.whole().end), m_window, edge, header,
                                std::min(names, rowNamesWidth(m_feed->record(), width * 0.12)));
    }
    const double top = aligned.top();
    const bool moved = timelineLayout != m_timeline->timelineLayout();
    m_timeline->setLayout(timelineLayout, QRectF(0, top, size().width(), aligned.height() + 2));
    m_crossHair->setPlot(aligned);
    updateRange();
    if (moved)
        Q_EMIT rowsMoved();
}

void ComparisonChart::updateRange()
{
    showRange(*m_axis, m_visible.range(), plotArea().width());
    m_timeline->setRange(m_visible.range());
    m_crossHair->setRange(m_visible.range());
    m_minimap->setRanges(m_visible.range(), m_visible.whole());
    if (m_minimap->isVisible() != (m_feed && m_visible.range() != m_visible.whole()))
        placeMinimap();
}

// Right of the heading, which makes room for it.
void ComparisonChart::placeMinimap()
{
    const double width = size().width();
    const bool shown = m_feed && m_visible.range() != m_visible.whole();
    const double wanted = std::round(std::clamp(width * 0.3, 140.0, 420.0));
    m_minimap->setVisible(shown);
    m_minimap->setSize(QSizeF(wanted, minimapHeight));
    m_minimap->setPos(std::round(width - edge - wanted), 10);
    m_heading->setWidth(width - 2 * edge - (shown ? wanted + edge : 0));
}

void ComparisonChart::updateLegend()
{
    if (!m_feed || !m_looks.update(*m_feed))
        return;
    const bool first = m_legend->isEmpty();
    const double before = m_legend->height();
    m_legend->setLooks(m_looks.looks(), m_looks.computing());
    if (first || m_legend->height() != before)
        updateMargins();
}

} // namespace interleave
