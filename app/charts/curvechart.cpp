// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curvechart.h"

#include "app/charts/chartkind.h"
#include "app/charts/timeaxis.h"
#include "app/timeline/variantwords.h"

#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::size_t mostPoints = 600;
// An axis of durations upright: labels may stand closer than beside each other.
constexpr double uprightShare = 2.4;

} // namespace

CurveChart::CurveChart(QGraphicsItem *parent)
    : RunChart(parent)
    , m_nanoseconds(makeAxis(Qt::AlignBottom, false))
    , m_time(makeAxis(Qt::AlignBottom, true))
    , m_level(makeAxis(Qt::AlignLeft, true))
{
    m_level->setLabelFormat(QStringLiteral("%.0f"));
    showCount(*m_level, 1, 100);
    setRange({Nanoseconds{0}, std::chrono::milliseconds(1)});
    setTheme(Theme::Light);
    retranslate();
}

void CurveChart::setKind(CurveKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    if (kind != CurveKind::LoopDelay)
        m_level->setLabelFormat(QStringLiteral("%.0f"));
    retranslate();
}

void CurveChart::setFeed(std::shared_ptr<const Feed> feed)
{
    m_lines.clear();
    m_curves.clear();
    removeAllSeries();
    const int count = feed ? feed->variantCount() : 0;
    for (int i = 0; i < count; ++i) {
        auto *line = new QLineSeries(this);
        line->setName(variantName(feed->variant(i).trace()));
        addSeries(line);
        line->attachAxis(m_nanoseconds);
        line->attachAxis(m_level);
        m_lines.push_back(line);
    }
    dress();
    RunChart::setFeed(std::move(feed));
}

void CurveChart::dress()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int index = static_cast<int>(i);
        QPen pen(variantColour(colours(), index), 2, variantPenStyle(index));
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(Qt::FlatCap);
        m_lines[i]->setPen(pen);
    }
}

void CurveChart::retranslate()
{
    const ChartKind chart = chartKindOf(m_kind);
    setTitleTexts(chartName(chart), chartMeaning(chart));
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setName(variantName(feed()->variant(static_cast<int>(i)).trace()));
    RunChart::retranslate();
}

void CurveChart::gather()
{
    m_curves.clear();
    for (int i = 0; i < variantCount(); ++i)
        m_curves.push_back(curveOf(m_kind, feed()->variant(i), choice(i)));
}

void CurveChart::draw()
{
    qint64 peak = 0;
    for (const Curve &curve : m_curves)
        peak = std::max(peak, curve.peak);
    double unit = 1;
    if (m_kind == CurveKind::LoopDelay) {
        const Nanoseconds top = roomFor(Nanoseconds(peak));
        showRange(*m_level, {Nanoseconds{0}, top}, plotArea().height() * uprightShare);
        unit = static_cast<double>(top.count()) / m_level->max();
    } else {
        showCount(*m_level, static_cast<quint32>(peak), plotArea().height());
    }
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const VariantFeed &variant = feed()->variant(static_cast<int>(i));
        QList<QPointF> points;
        if (variant.hasBegun() && !(m_kind == CurveKind::LoopDelay && variant.trace().onThreads()))
            points = curvePoints(m_curves[i], range(), variant.now(), mostPoints);
        for (QPointF &point : points)
            point.ry() /= unit;
        m_lines[i]->replace(points);
    }
    // Labels that grew by a digit need room; the layout would notice only when events are handled next.
    const std::pair widest(m_level->labelFormat(), static_cast<int>(std::log10(std::max(1.0, m_level->max()))));
    if (widest != m_widestLabel) {
        m_widestLabel = widest;
        updateMargins();
    }
}

void CurveChart::fitAxes()
{
    m_nanoseconds->setRange(static_cast<double>(range().begin.count()), static_cast<double>(range().end.count()));
    showRange(*m_time, range(), plotArea().width());
}

QString CurveChart::figuresOf(int variant) const
{
    if (static_cast<std::size_t>(variant) >= m_curves.size())
        return {};
    const VariantFeed &own = feed()->variant(variant);
    return curveFigures(m_curves[static_cast<std::size_t>(variant)], own, choice(variant),
                        moment() ? std::optional(momentIn(own)) : std::nullopt);
}

} // namespace interleave
