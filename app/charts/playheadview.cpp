// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/playheadview.h"

#include <QMouseEvent>

#include <algorithm>

namespace interleave {

namespace {

constexpr double axisHeight = 24; // where one may press, above the plot
constexpr double slack = 9;       // beside it

} // namespace

PlayheadView::PlayheadView(Playhead &playhead, TimelineView &timeline, ChartsView &charts, QObject *parent)
    : QObject(parent)
    , m_playhead(playhead)
    , m_timeline(timeline)
    , m_charts(charts)
    , m_line(new PlayheadItem(&timeline.chart()))
    , m_below(new PlayheadItem(&charts.curves()))
{
    m_line->setHandle(true);
    connect(&playhead, &Playhead::changed, this, &PlayheadView::follow);
    connect(&timeline.visibleRange(), &VisibleRange::changed, this, &PlayheadView::place);
    connect(&timeline.chart(), &ComparisonChart::rowsMoved, this, &PlayheadView::place);
    connect(&timeline.chart(), &QChart::plotAreaChanged, this, &PlayheadView::place);
    connect(&charts.curves(), &QChart::plotAreaChanged, this, &PlayheadView::place);
    timeline.viewport()->installEventFilter(this);
    setVisible(false);
}

void PlayheadView::setTheme(Theme theme)
{
    m_line->setTheme(theme);
    m_below->setTheme(theme);
}

void PlayheadView::setVisible(bool visible)
{
    m_line->setVisible(visible);
    m_below->setVisible(visible);
    place();
    follow();
}

void PlayheadView::place()
{
    const TimeRange range = m_timeline.visibleRange().range();
    const TimelineLayout &layout = m_timeline.chart().timeline().timelineLayout();
    const auto own = std::ranges::find_if(layout.bands, &Band::hasOwnScale);
    std::optional<ScaledPart> part;
    if (own != layout.bands.end())
        part = ScaledPart{own->top, own->bottom, own->timeOf(range)};
    m_line->setPlace(layout.plot, range, part);
    m_below->setPlace(m_charts.curves().plotArea(), range);
}

void PlayheadView::follow()
{
    place();
    m_line->setTime(m_playhead.time());
    m_below->setTime(m_playhead.time());
}

bool PlayheadView::isOnAxis(const QPoint &point) const
{
    const QRectF plot = m_line->plot();
    return m_line->isVisible() && QRectF(plot.left() - slack, plot.top() - axisHeight, plot.width() + 2 * slack, axisHeight)
                                      .contains(m_timeline.chart().mapFromScene(m_timeline.mapToScene(point)));
}

void PlayheadView::dragTo(const QPoint &point)
{
    const double x = m_timeline.chart().mapFromScene(m_timeline.mapToScene(point)).x();
    m_playhead.setTime(m_line->map().time(x));
}

bool PlayheadView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (const auto *press = static_cast<QMouseEvent *>(event);
            press->button() == Qt::LeftButton && isOnAxis(press->pos())) {
            m_dragging = true;
            m_timeline.chart().crossHair().setMoment(std::nullopt);
            Q_EMIT dragBegins();
            dragTo(press->pos());
            return true;
        }
        break;
    case QEvent::MouseMove: {
        const auto *move = static_cast<QMouseEvent *>(event);
        if (m_dragging) {
            dragTo(move->pos());
            return true;
        }
        if (move->buttons() == Qt::NoButton) {
            if (isOnAxis(move->pos()))
                m_timeline.viewport()->setCursor(Qt::SplitHCursor);
            else if (m_timeline.viewport()->cursor().shape() == Qt::SplitHCursor)
                m_timeline.showCursor();
        }
        break;
    }
    case QEvent::MouseButtonRelease:
        if (m_dragging) {
            m_dragging = false;
            return true;
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace interleave
