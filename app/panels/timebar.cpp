// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/timebar.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/shapes.h"
#include "app/timeline/statelook.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double barHeight = 16;
constexpr double underBar = 6;
constexpr double swatchWidth = 20;
constexpr double swatchHeight = 10;
constexpr double afterSwatch = 8;

} // namespace

TimeBar::TimeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timeBar"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void TimeBar::setParts(std::vector<TimePart> parts, bool onThreads)
{
    m_parts = std::move(parts);
    m_onThreads = onThreads;
    m_sum = Nanoseconds{0};
    for (const TimePart &part : m_parts)
        m_sum += part.time;
    QStringList spoken;
    for (const TimePart &part : m_parts)
        spoken << lineText(part);
    setAccessibleName(tr("Where the time went: %1").arg(spoken.join(QStringLiteral("; "))));
    updateGeometry();
    update();
}

void TimeBar::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

QString TimeBar::lineText(const TimePart &part) const
{
    //: What tasks did, how long together, and its share: "asleep: 3 s, 60 %"
    return tr("%1: %2, %3").arg(partName(part, m_onThreads), durationText(part.time), shareText(part.time, m_sum));
}

QRectF TimeBar::piece(int index) const
{
    if (m_sum.count() <= 0)
        return {};
    // Edges in whole pixels, from the sums, so that pieces meet and the last one ends at the edge.
    const auto edge = [this](Nanoseconds upTo) {
        return std::round(width() * static_cast<double>(upTo.count()) / static_cast<double>(m_sum.count()));
    };
    Nanoseconds before{0};
    for (int i = 0; i < index; ++i)
        before += m_parts[static_cast<std::size_t>(i)].time;
    const double left = edge(before);
    return {left, 0, edge(before + m_parts[static_cast<std::size_t>(index)].time) - left, barHeight};
}

int TimeBar::lineHeight() const
{
    return fontMetrics().height() + 3;
}

QSize TimeBar::sizeHint() const
{
    const int lines = static_cast<int>(m_parts.size()) * lineHeight();
    return {220, m_parts.empty() ? 0 : static_cast<int>(barHeight + underBar) + lines};
}

QSize TimeBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double top = barHeight + underBar;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF rect = piece(static_cast<int>(i));
        if (rect.width() >= 1)
            paintBar(painter, rect, lookOf(m_parts[i].state), m_theme, true);
        paintLine(painter, m_parts[i], top);
        top += lineHeight();
    }
}

void TimeBar::paintLine(QPainter &painter, const TimePart &part, double top)
{
    const double middle = top + lineHeight() / 2.0;
    paintSwatch(painter, QRectF(0, std::floor(middle - swatchHeight / 2), swatchWidth, swatchHeight), lookOf(part.state), m_theme);
    const QString share = shareText(part.time, m_sum);
    const QString time = durationText(part.time);
    const QFontMetricsF metrics(font());
    const double shareWidth = metrics.horizontalAdvance(QStringLiteral("100 %"));
    const double timeRight = width() - shareWidth - 12;
    const double nameLeft = swatchWidth + afterSwatch;
    const double nameWidth = timeRight - metrics.horizontalAdvance(time) - 8 - nameLeft;
    const double base = middle + metrics.capHeight() / 2;
    const Palette &palette = paletteOf(m_theme);
    painter.setPen(palette.text);
    painter.drawText(QPointF(nameLeft, base),
                     metrics.elidedText(partName(part, m_onThreads), Qt::ElideRight, std::max(0.0, nameWidth)));
    painter.drawText(QPointF(timeRight - metrics.horizontalAdvance(time), base), time);
    painter.setPen(palette.mutedText);
    painter.drawText(QPointF(width() - metrics.horizontalAdvance(share), base), share);
}

bool TimeBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = (help->pos().y() - static_cast<int>(barHeight + underBar)) / lineHeight();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool isOnLine = help->pos().y() >= barHeight + underBar && line == static_cast<int>(i);
        if (isOnLine || piece(static_cast<int>(i)).contains(help->pos())) {
            const QString spoken = stateLook(m_parts[i].state, m_onThreads).spoken;
            QToolTip::showText(help->globalPos(), lineText(m_parts[i]) + u'\n' + spoken, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace interleave
