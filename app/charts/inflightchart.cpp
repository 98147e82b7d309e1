// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/inflightchart.h"

#include "app/charts/timeaxis.h"
#include "app/timeline/variantwords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr int frameMs = 66;
constexpr std::size_t mostPoints = 600;
constexpr double edge = 16;

// An axis of whole numbers: reaches beyond `peak` to a full step.
void showCount(QValueAxis &axis, quint32 peak, double pixels)
{
    const int ticks = std::clamp(static_cast<int>(pixels / 34), 1, 8);
    const auto step = static_cast<double>(niceStep(Nanoseconds(std::max<quint32>(peak, 1)), ticks).count());
    const double top = std::ceil(std::max(1.0, peak * 1.02) / step) * step;
    axis.setTickType(QValueAxis::TicksDynamic);
    if (step > axis.tickInterval())
        axis.setTickInterval(step);
    axis.setRange(0, top);
    axis.setTickInterval(step);
}

} // namespace

QList<QPointF> steppedPoints(std::span<const InFlightStep> steps, TimeRange range, Nanoseconds now, std::size_t atMost)
{
    // From the step in force at the range's begin to the last within it.
    const auto beyond = std::upper_bound(steps.begin(), steps.end(), range.end,
                                         [](Nanoseconds time, const InFlightStep &step) { return time < step.time; });
    auto first = std::upper_bound(steps.begin(), beyond, range.begin,
                                  [](Nanoseconds time, const InFlightStep &step) { return time < step.time; });
    if (first != steps.begin())
        --first;
    const std::vector<InFlightStep> seen = thinned({first, beyond}, std::max<std::size_t>(2, atMost / 2 - 1));
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(seen.size() * 2 + 1));
    double level = 0;
    for (const InFlightStep &step : seen) {
        const auto x = static_cast<double>(std::max(step.time, range.begin).count());
        if (!points.isEmpty())
            points << QPointF(x, level);
        level = step.count;
        points << QPointF(x, level);
    }
    const Nanoseconds end = std::min(now, range.end);
    if (!points.isEmpty() && static_cast<double>(end.count()) > points.last().x())
        points << QPointF(static_cast<double>(end.count()), level);
    return points;
}

InFlightChart::InFlightChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_nanoseconds(new QValueAxis(this))
    , m_time(new QValueAxis(this))
    , m_count(new QValueAxis(this))
    , m_heading(new HeadingItem(this))
{
    setAnimationOptions(NoAnimation);
    setDropShadowEnabled(false);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setLocalizeNumbers(true);
    layout()->setContentsMargins(0, 0, 0, 0);
    addAxis(m_nanoseconds, Qt::AlignBottom);
    m_nanoseconds->setVisible(false);
    addAxis(m_time, Qt::AlignBottom);
    addAxis(m_count, Qt::AlignLeft);
    m_count->setLabelFormat(QStringLiteral("%.0f"));
    legend()->setAlignment(Qt::AlignBottom);
    legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_heading->setSizes(15, 13);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stale)
            drawNow();
    });
    showCount(*m_count, 1, 100);
    setRange({Nanoseconds{0}, std::chrono::milliseconds(1)});
    setTheme(Theme::Light);
    retranslate();
}

void InFlightChart::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_curves.clear();
    removeAllSeries();
    for (int i = 0; m_feed && i < m_feed->variantCount(); ++i) {
        auto *curve = new QLineSeries(this);
        addSeries(curve);
        curve->attachAxis(m_nanoseconds);
        curve->attachAxis(m_count);
        m_curves.push_back(curve);
    }
    dress();
    updateMargins();
    drawNow();
    // The range to show comes next, and need not wait.
    m_pause.stop();
}

void InFlightChart::setFilter(const FilteredTasks *filter)
{
    m_filter = filter;
    if (filter)
        connect(filter, &FilteredTasks::changed, this, &InFlightChart::feedChanged);
}

void InFlightChart::setTheme(Theme theme)
{
    m_theme = theme;
    dressAxis(*m_time, theme);
    dressAxis(*m_count, theme);
    m_time->setLabelsFont(pictureFont(13));
    m_count->setLabelsFont(pictureFont(13));
    m_heading->setTheme(theme);
    legend()->setLabelColor(paletteOf(theme).mutedText);
    legend()->setFont(pictureFont(13));
    dress();
}

void InFlightChart::dress()
{
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const int index = static_cast<int>(i);
        QPen pen(variantColour(m_theme, index), 2, variantPenStyle(index));
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(Qt::FlatCap);
        m_curves[i]->setPen(pen);
        m_curves[i]->setName(variantName(m_feed->variant(index).trace()));
    }
}

void InFlightChart::retranslate()
{
    setLocale(QLocale()); // numbers too
    m_heading->setTexts(QCoreApplication::translate("InFlightChart", "In flight"), {});
    dress();
    setRange(m_range);
    updateMargins();
}

void InFlightChart::setRange(TimeRange range)
{
    const bool other = range != m_range;
    m_range = range;
    m_nanoseconds->setRange(static_cast<double>(range.begin.count()), static_cast<double>(range.end.count()));
    showRange(*m_time, range, plotArea().width());
    if (other)
        feedChanged();
}

void InFlightChart::feedChanged()
{
    m_stale = true;
    if (!m_pause.isActive())
        drawNow();
}

void InFlightChart::drawNow()
{
    m_stale = false;
    if (!m_feed)
        return;
    QElapsedTimer cost;
    cost.start();
    quint32 peak = 0;
    for (int i = 0; i < m_feed->variantCount(); ++i) {
        const VariantFeed &variant = m_feed->variant(i);
        const InFlightCurve &flight = variant.facts().flight();
        std::vector<InFlightStep> counted;
        if (m_filter && m_filter->isLeavingOut())
            counted = inFlightSteps(variant.facts(), m_filter->found(i));
        else if (!flight.isInOrder())
            counted = inFlightSteps(variant.facts());
        const std::vector<InFlightStep> &steps = counted.empty() ? flight.steps() : counted;
        peak = std::max(peak, peakOf(steps));
        m_curves[static_cast<std::size_t>(i)]->replace(
            variant.hasBegun() ? steppedPoints(steps, m_range, variant.now(), mostPoints) : QList<QPointF>());
    }
    showCount(*m_count, peak, plotArea().height());
    // Labels that grew by a digit need room; the layout would notice only when events are handled next.
    if (const int digits = static_cast<int>(std::log10(std::max(1.0, m_count->max()))); digits != m_digits) {
        m_digits = digits;
        layout()->invalidate();
        updateMargins();
    }
    // Counting a hundred thousand tasks takes a while: it may take a tenth of the time.
    m_pause.start(static_cast<int>(std::max<qint64>(frameMs, cost.elapsed() * 10)));
}

void InFlightChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    updateMargins();
}

void InFlightChart::updateMargins()
{
    m_heading->setPos(edge, 10);
    m_heading->setWidth(size().width() - 2 * edge);
    // A legend that has to cut its names is none; the colours are those of the variants elsewhere.
    const QFontMetricsF metrics(legend()->font());
    double keys = 2 * edge;
    for (const QLineSeries *curve : m_curves)
        keys += metrics.horizontalAdvance(curve->name()) + 36;
    legend()->setVisible(keys <= size().width());
    setMargins(QMargins(static_cast<int>(edge) - 6, static_cast<int>(14 + m_heading->height()), 18, 4));
    layout()->activate();
    showRange(*m_time, m_range, plotArea().width());
}

} // namespace interleave
