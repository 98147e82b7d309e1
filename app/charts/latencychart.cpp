// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/latencychart.h"

#include "app/charts/chartkind.h"
#include "app/charts/timeaxis.h"
#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"

#include <QBarSeries>
#include <QBarSet>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double barWidth = 0.84; // of a bin
constexpr double leastBar = 7;    // pixels
constexpr int mostBins = 24;

} // namespace

LatencyChart::LatencyChart(QGraphicsItem *parent)
    : RunChart(parent)
    , m_places(makeAxis(Qt::AlignBottom, false))
    , m_time(makeAxis(Qt::AlignBottom, true))
    , m_count(makeAxis(Qt::AlignLeft, true))
    , m_percentiles(new PercentileItem(this))
{
    setRoomAbove(PercentileItem::nameHeight);
    setKeyOfBlocks(true);
    m_count->setLabelFormat(QStringLiteral("%.0f"));
    m_time->setGridLineVisible(false);
    showCount(*m_count, 1, 100);
    showRange(*m_time, {Nanoseconds{0}, std::chrono::milliseconds(100)}, 300);
    setTheme(Theme::Light);
    retranslate();
}

void LatencyChart::setFeed(std::shared_ptr<const Feed> feed)
{
    m_sets.clear();
    m_latencies.clear();
    m_bins = {};
    m_percentiles->setLatencies({}, {});
    removeAllSeries();
    m_bars = nullptr;
    const int count = feed ? feed->variantCount() : 0;
    if (count > 0) {
        m_bars = new QBarSeries(this);
        m_bars->setBarWidth(barWidth);
        for (int i = 0; i < count; ++i) {
            m_sets.push_back(new QBarSet(variantName(feed->variant(i).trace())));
            m_bars->append(m_sets.back());
        }
        addSeries(m_bars);
        m_bars->attachAxis(m_places);
        m_bars->attachAxis(m_count);
    }
    dress();
    RunChart::setFeed(std::move(feed));
}

void LatencyChart::dress()
{
    m_percentiles->setTheme(colours());
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const int index = static_cast<int>(i);
        m_sets[i]->setBrush(QBrush(variantColour(colours(), index), variantBrushStyle(index)));
        m_sets[i]->setPen(QPen(variantColour(colours(), index), 1));
    }
}

void LatencyChart::retranslate()
{
    setTitleTexts(chartName(ChartKind::Latency), chartMeaning(ChartKind::Latency));
    for (std::size_t i = 0; i < m_sets.size(); ++i)
        m_sets[i]->setLabel(variantName(feed()->variant(static_cast<int>(i)).trace()));
    RunChart::retranslate();
}

void LatencyChart::draw()
{
    m_latencies.clear();
    for (int i = 0; i < variantCount(); ++i)
        m_latencies.push_back(latenciesOf(feed()->variant(i).facts(), momentIn(feed()->variant(i)), choice(i)));
    const double pixelsABin = leastBar * std::max(1, variantCount()) / barWidth;
    m_bins = binsFor(m_latencies, std::clamp(static_cast<int>(plotArea().width() / pixelsABin), 6, mostBins));
    quint32 highest = 0;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        QList<qreal> heights;
        for (const quint32 count : countsIn(m_bins, m_latencies[i].sorted)) {
            highest = std::max(highest, count);
            heights << count;
        }
        m_sets[i]->remove(0, m_sets[i]->count());
        m_sets[i]->append(heights);
    }
    m_places->setRange(-0.5, std::max(1.0, static_cast<double>(m_bins.count)) - 0.5);
    showCount(*m_count, highest, plotArea().height());
    m_percentiles->setLatencies(m_latencies, m_bins);
    if (const double digits = std::floor(std::log10(std::max(1.0, m_count->max()))); digits != m_digits) {
        m_digits = digits;
        updateMargins();
    }
    fitAxes();
}

void LatencyChart::fitAxes()
{
    m_percentiles->setPlot(plotArea());
    if (m_bins.count > 0)
        showRange(*m_time, {m_bins.first, m_bins.end()}, plotArea().width());
}

QString LatencyChart::figuresOf(int variant) const
{
    if (static_cast<std::size_t>(variant) >= m_latencies.size())
        return {};
    const Latencies &own = m_latencies[static_cast<std::size_t>(variant)];
    if (own.sorted.empty())
        return {};
    return QStringLiteral("p50 %1 · p95 %2 · p99 %3").arg(durationText(own.p50), durationText(own.p95), durationText(own.p99));
}

} // namespace interleave
