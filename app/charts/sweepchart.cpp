// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/sweepchart.h"

#include "app/charts/sweepmarks.h"
#include "app/charts/timeaxis.h"

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double edge = 4;
constexpr double pixelsAPlace = 34; // between two numbers under the axis
// Ticks of time are as far apart as numbers are wide; upwards they may be closer.
constexpr double upwards = 4;
constexpr double room = 1.08; // above the longest time

double powerOf(int places)
{
    return std::log10(static_cast<double>(places));
}

int mostPlaces(const std::vector<SweepCurve> &curves)
{
    int most = 1;
    for (const SweepCurve &curve : curves)
        most = std::max(most, curve.points.back().places);
    return most;
}

} // namespace

std::vector<int> placesOnAxis(int most, double pixels)
{
    std::vector<int> shown;
    const double width = powerOf(std::max(2, most));
    const auto fits = [&](int places) {
        return shown.empty() || (powerOf(places) - powerOf(shown.back())) / width * pixels >= pixelsAPlace;
    };
    for (qint64 decade = 1; decade <= most; decade *= 10) {
        for (const int digit : {1, 2, 5}) {
            const qint64 places = decade * digit;
            if (places <= most && fits(static_cast<int>(places)))
                shown.push_back(static_cast<int>(places));
        }
    }
    if (shown.back() != most && fits(most))
        shown.push_back(most);
    return shown;
}

SweepChart::SweepChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_nanoseconds(new QValueAxis(this))
    , m_power(new QValueAxis(this))
    , m_time(new QValueAxis(this))
    , m_places(new QCategoryAxis(this))
    , m_heading(new HeadingItem(this))
    , m_marks(new SweepMarks(*this))
{
    setAnimationOptions(NoAnimation);
    setMinimumSize(0, 0); // else margins wider than the view make it larger, and that the margins wider, for ever
    setDropShadowEnabled(false);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setLocalizeNumbers(true);
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    addAxis(m_nanoseconds, Qt::AlignLeft);
    addAxis(m_power, Qt::AlignBottom);
    m_nanoseconds->setVisible(false);
    m_power->setVisible(false);
    addAxis(m_time, Qt::AlignLeft);
    addAxis(m_places, Qt::AlignBottom);
    m_places->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_places->setStartValue(-1);
    m_heading->setSizes(13, 12);
    setTheme(Theme::Light);
    retranslate();
}

void SweepChart::setCurves(std::vector<SweepCurve> curves)
{
    m_curves = std::move(curves);
    m_lines.clear();
    removeAllSeries();
    for (const SweepCurve &curve : m_curves) {
        auto *line = new QLineSeries(this);
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(curve.points.size()));
        for (const SweepPoint &point : curve.points)
            points << QPointF(powerOf(point.places), static_cast<double>(point.total.count()));
        line->replace(points);
        addSeries(line);
        line->attachAxis(m_nanoseconds);
        line->attachAxis(m_power);
        m_lines.push_back(line);
    }
    dress();
    updateAxes();
}

void SweepChart::setTheme(Theme theme)
{
    m_theme = theme;
    dressAxis(*m_time, theme);
    dressAxis(*m_places, theme); // a QCategoryAxis is a QValueAxis
    m_time->setLabelsFont(pictureFont(12));
    m_places->setLabelsFont(pictureFont(12));
    m_heading->setTheme(theme);
    dress();
    m_marks->chartChanged();
}

void SweepChart::retranslate()
{
    setLocale(QLocale()); // numbers too
    m_heading->setTexts(QCoreApplication::translate("SweepChart", "Total time over how many at once"), {});
    updateAxes();
}

QPointF SweepChart::positionOf(int places, Nanoseconds total)
{
    if (m_lines.empty())
        return {};
    return mapToPosition(QPointF(powerOf(places), static_cast<double>(total.count())), m_lines.front());
}

void SweepChart::dress()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(QPen(variantColour(m_theme, m_curves[i].variant), 2, variantPenStyle(m_curves[i].variant)));
}

void SweepChart::updateAxes()
{
    m_heading->setPos(edge, 4);
    m_heading->setWidth(size().width() - 2 * edge);
    setMargins(QMargins(0, static_cast<int>(8 + m_heading->height()), 10, 0));
    layout()->activate();
    Nanoseconds longest{1};
    for (const SweepCurve &curve : m_curves) {
        for (const SweepPoint &point : curve.points)
            longest = std::max(longest, point.total);
    }
    const Nanoseconds top(static_cast<qint64>(static_cast<double>(longest.count()) * room) + 1);
    m_nanoseconds->setRange(0, static_cast<double>(top.count()));
    showRange(*m_time, {Nanoseconds{0}, top}, plotArea().height() * upwards);

    const int most = mostPlaces(m_curves);
    const QStringList old = m_places->categoriesLabels();
    for (const QString &label : old)
        m_places->remove(label);
    m_places->setRange(0, powerOf(std::max(2, most)));
    m_power->setRange(0, powerOf(std::max(2, most)));
    for (const int places : placesOnAxis(most, plotArea().width()))
        m_places->append(QLocale().toString(places), powerOf(places));
    layout()->activate();
    m_marks->chartChanged();
}

void SweepChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    updateAxes();
}

} // namespace interleave
