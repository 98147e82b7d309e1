// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/runchart.h"

#include "app/charts/timeaxis.h"
#include "app/timeline/variantwords.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr int frameMs = 66;
constexpr double edge = 16;
constexpr double headingTop = 10;
// Labels of an axis at the plot's left, and a gap between them and the key.
constexpr double axisRoom = 64;

} // namespace

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

RunChart::RunChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_heading(new HeadingItem(this))
    , m_key(new ChartKeyItem(this))
{
    setAnimationOptions(NoAnimation);
    setMinimumSize(0, 0); // else margins wider than the view make it larger, and that the margins wider, for ever
    setDropShadowEnabled(false);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setLocalizeNumbers(true);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->setAlignment(Qt::AlignBottom);
    legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_heading->setSizes(15, 13);
    // An axis whose labels have become wider or narrower moves the plot when it is laid out, which may be later.
    connect(this, &QChart::plotAreaChanged, this, [this] {
        if (isOutOfColumn())
            QMetaObject::invokeMethod(this, &RunChart::updateMargins, Qt::QueuedConnection);
    });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_viewIsOld && isVisible())
            drawNow();
    });
}

void RunChart::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_isOld = m_viewIsOld = true;
    updateMargins();
    m_pause.stop();
    viewChanged();
    // The range to show comes next, and need not wait.
    m_pause.stop();
}

QValueAxis *RunChart::makeAxis(Qt::Alignment side, bool isShown)
{
    auto *axis = new QValueAxis(this);
    addAxis(axis, side);
    axis->setVisible(isShown);
    if (isShown)
        m_shownAxes.push_back(axis);
    return axis;
}

void RunChart::setTheme(Theme theme)
{
    m_theme = theme;
    for (QValueAxis *axis : m_shownAxes)
        dressAxis(*axis, theme);
    m_heading->setTheme(theme);
    m_key->setTheme(theme);
    legend()->setLabelColor(paletteOf(theme).mutedText);
    legend()->setFont(pictureFont(13));
    dress();
}

void RunChart::setTitleTexts(const QString &title, const QString &meaning)
{
    m_heading->setTexts(title, {});
    m_meaning = meaning;
    updateMargins();
}

void RunChart::retranslate()
{
    setLocale(QLocale()); // numbers too
    dress();
    feedChanged();
    updateMargins();
}

void RunChart::setRange(TimeRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    fitAxes();
    viewChanged();
}

void RunChart::setMoment(std::optional<Nanoseconds> moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    viewChanged();
}

Nanoseconds RunChart::momentIn(const VariantFeed &variant) const
{
    return m_moment ? std::min(*m_moment, variant.now()) : variant.now();
}

void RunChart::setChoice(ChoiceOf choice)
{
    m_choice = std::move(choice);
    feedChanged();
}

void RunChart::feedChanged()
{
    m_isOld = true;
    viewChanged();
}

void RunChart::viewChanged()
{
    m_viewIsOld = true;
    // What nobody sees is drawn when it is seen, or for a picture.
    if (!m_pause.isActive() && isVisible())
        drawNow();
}

void RunChart::drawNow()
{
    QElapsedTimer cost;
    cost.start();
    if (m_feed) {
        if (m_isOld)
            gather();
        draw();
    }
    m_isOld = m_viewIsOld = false;
    updateKey();
    // Counting a hundred thousand tasks takes a while: it may take a tenth of the time.
    m_pause.start(static_cast<int>(std::max<qint64>(frameMs, cost.elapsed() * 10)));
}

void RunChart::updateKey()
{
    std::vector<ChartKeyItem::Row> rows;
    for (int i = 0; i < variantCount(); ++i)
        rows.push_back({variantName(m_feed->variant(i).trace()), figuresOf(i)});
    if (rows == m_key->rows())
        return;
    m_key->setRows(std::move(rows));
    Q_EMIT figuresChanged();
}

QStringList RunChart::sentences() const
{
    QStringList lines{m_meaning};
    for (const ChartKeyItem::Row &row : m_key->rows())
        lines << (row.figures.isEmpty() ? row.name : QStringLiteral("%1: %2").arg(row.name, row.figures));
    return lines;
}

void RunChart::setColumn(double left, double right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    updateMargins();
}

QVariant RunChart::itemChange(GraphicsItemChange change, const QVariant &value)
{
    const QVariant result = QChart::itemChange(change, value);
    // Not in showEvent(): then it is hidden still, and Qt Charts lays out nothing that is.
    if (change == ItemVisibleHasChanged && isVisible()) {
        if (m_viewIsOld)
            drawNow();
        // An axis keeps to the width that it asked for while it was hidden, which is none, until it has cause to ask anew.
        for (QValueAxis *axis : m_shownAxes) {
            axis->setLabelsVisible(false);
            axis->setLabelsVisible(true);
        }
        updateMargins();
    }
    return result;
}

void RunChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    updateMargins();
}

void RunChart::updateMargins()
{
    if (size().isEmpty())
        return;
    const bool inColumn = m_right > m_left;
    m_heading->setPos(edge, headingTop);
    m_heading->setWidth((inColumn ? m_left - axisRoom : size().width() - edge) - edge);
    m_key->setVisible(inColumn);
    if (inColumn) {
        legend()->setVisible(false);
        const double top = headingTop + m_heading->height() + 6;
        m_key->setPos(edge, top);
        m_key->setSize({m_left - axisRoom - edge, size().height() - top - 4});
        standInColumn();
    } else {
        // A legend that has to cut its names is none; the colours are those of the variants elsewhere.
        const QFontMetricsF metrics(legend()->font());
        double keys = 2 * edge;
        for (int i = 0; i < variantCount(); ++i)
            keys += metrics.horizontalAdvance(variantName(m_feed->variant(i).trace())) + 36;
        legend()->setVisible(keys <= size().width());
        setMargins(QMargins(static_cast<int>(edge) - 6, static_cast<int>(14 + m_heading->height() + m_above), 18, 4));
        layout()->activate();
    }
    fitAxes();
}

bool RunChart::isOutOfColumn() const
{
    const QRectF plot = plotArea();
    return !m_isPlacing && m_right > m_left && (std::abs(plot.left() - m_left) > 1 || std::abs(plot.right() - m_right) > 1);
}

// Margins are the only way to place a plot that axes and grid follow; how wide an axis is shows when it is laid out.
void RunChart::standInColumn()
{
    m_isPlacing = true;
    for (int attempt = 0; attempt < 4; ++attempt) {
        const QRectF plot = plotArea();
        if (plot.isEmpty()) { // never laid out, or margins that leave it no room: from these, others are found
            setMargins(QMargins(std::max(0, static_cast<int>(m_left - axisRoom)), static_cast<int>(12 + m_above),
                                std::max(0, static_cast<int>(size().width() - m_right)), 4));
            layout()->activate();
            if (plotArea().isEmpty())
                break;
            continue;
        }
        const QMargins now = margins();
        const QMargins wanted(now.left() + static_cast<int>(std::lround(m_left - plot.left())),
                              static_cast<int>(12 + m_above),
                              now.right() + static_cast<int>(std::lround(plot.right() - m_right)), 4);
        if (wanted == now)
            break;
        setMargins(wanted);
        layout()->activate();
    }
    m_isPlacing = false;
}

} // namespace interleave
