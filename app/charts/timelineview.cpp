// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/timelineview.h"

#include "app/charts/card.h"
#include "app/charts/navigation.h"
#include "app/charts/timelineaccess.h"
#include "app/timeline/durationwords.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr int stillAfterMs = 50;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QGraphicsView(parent)
    , m_filter(new FilteredTasks(this))
    , m_chart(new ComparisonChart)
    , m_ruler(new Ruler(*m_chart, this))
{
    installTimelineAccess(); // before anybody asks
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene()->addItem(m_chart);
    m_chart->setFilter(m_filter);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_still.setSingleShot(true);
    m_still.setInterval(stillAfterMs);
    connect(m_ruler, &Ruler::switched, this, &TimelineView::showCursor);
    connect(&m_still, &QTimer::timeout, this, &TimelineView::standStill);
    connect(this, &TimelineView::selectionChanged, this, [this] { announceSelection(*this); });
}

TimelineView::~TimelineView()
{
    // The chart hears the filter, and others the chart: it goes before them.
    delete scene();
}

void TimelineView::setRecord(std::shared_ptr<const RunRecord> record)
{
    const bool hadSelection = selected().has_value();
    m_feed = record ? std::make_shared<Feed>(std::move(record)) : nullptr;
    if (m_feed)
        m_feed->refresh();
    m_ruler->mark(std::nullopt);
    m_seen.clear();
    m_chart->setFeed(m_feed);
    m_filter->setFeed(m_feed);
    if (hadSelection)
        Q_EMIT selectionChanged(-1, noTask);
}

void TimelineView::setPlan(std::shared_ptr<const RunRecord> plan, Nanoseconds room)
{
    if (m_feed)
        return;
    m_chart->setFeed(plan ? std::make_shared<Feed>(std::move(plan)) : nullptr);
    visibleRange().setContent(room);
}

bool TimelineView::refresh()
{
    if (!m_feed || !m_feed->refresh())
        return false;
    // Time alone has gone by: mostly there is nothing to see of it.
    QStringList seenNow = seen();
    if (m_feed->eventsRead() == m_read && seenNow == m_seen)
        return false;
    m_read = m_feed->eventsRead();
    m_seen = std::move(seenNow);
    inMotion();
    m_chart->feedChanged();
    m_filter->feedChanged();
    return true;
}

// What time alone changes in the picture: where the line of now is, to the pixel, and the variants' times in words.
QStringList TimelineView::seen() const
{
    const TimeRange range = m_chart->timeline().scene().range;
    const TimeMap map(range, 0, m_chart->timeline().timelineLayout().plot.width());
    QStringList seen{QString::number(roomFor(m_feed->now()).count())};
    for (const VariantFeed &variant : m_feed->variants()) {
        seen << durationText(variant.now());
        seen << QString::number(std::lround(map.x(std::min(variant.now(), range.end + Nanoseconds{1}))));
    }
    return seen;
}

void TimelineView::setHeading(const QString &title, const QString &summary)
{
    m_chart->setHeading(title, summary);
    setAccessibleDescription(title);
}

void TimelineView::setColours(Theme theme)
{
    m_chart->setTheme(theme);
    viewport()->update();
}

void TimelineView::setRowsView(RowsView view)
{
    m_chart->setRowsView(view);
}

void TimelineView::setOwnScale(int variant)
{
    m_chart->setOwnScale(variant);
}

void TimelineView::fit()
{
    m_chart->visibleRange().fit();
    m_chart->setRowWindow({});
}

void TimelineView::zoomIn()
{
    zoomAt(1.25, map().x(visibleRange().range().begin + visibleRange().range().length() / 2));
}

void TimelineView::zoomOut()
{
    zoomAt(0.8, map().x(visibleRange().range().begin + visibleRange().range().length() / 2));
}

void TimelineView::zoomToTask(TaskRef task)
{
    if (!m_feed)
        return;
    inMotion();
    showWhole(*m_chart, *m_feed, task);
}

void TimelineView::zoomToChoice()
{
    inMotion();
    if (const std::optional<TimeRange> marked = m_ruler->stretch())
        visibleRange().show(*marked);
    else if (const std::optional<TaskRef> task = selected())
        zoomToTask(*task);
    else
        fit();
}

void TimelineView::reveal(TaskRef task)
{
    if (!m_feed)
        return;
    inMotion();
    showSomewhere(*m_chart, *m_feed, task);
}

VisibleRange &TimelineView::visibleRange()
{
    return m_chart->visibleRange();
}

std::optional<TaskRef> TimelineView::selected() const
{
    return m_chart->timeline().scene().selected;
}

void TimelineView::select(std::optional<TaskRef> task)
{
    const bool isOther = task != selected();
    m_chart->timeline().setSelected(task);
    if (isOther)
        Q_EMIT selectionChanged(task ? task->variant : -1, task ? task->task : noTask);
}

void TimelineView::selectAll(int variant, std::vector<TaskId> tasks)
{
    if (tasks.empty()) {
        select(std::nullopt);
        return;
    }
    const TaskRef first{variant, tasks.front()};
    const bool isOther = first != selected();
    m_chart->timeline().setSelected(first, std::move(tasks));
    if (isOther)
        Q_EMIT selectionChanged(first.variant, first.task);
}

void TimelineView::showCursor()
{
    viewport()->setCursor(m_ruler->isOn() ? Qt::CrossCursor : Qt::ArrowCursor);
}

std::optional<Hit> TimelineView::hit(const QPoint &point) const
{
    if (!m_feed)
        return std::nullopt;
    const TimelineLayout &layout = m_chart->timeline().timelineLayout();
    std::optional<Hit> found = hitAt(inChart(point), layout, m_chart->timeline().scene().range);
    if (found && found->row) {
        const auto place = static_cast<std::size_t>(found->variant);
        found->task = taskAt(m_feed->variant(found->variant), *layout.bands[place].rows, *found->row, found->time);
    }
    return found;
}

void TimelineView::inMotion()
{
    m_chart->timeline().setInMotion(true);
    m_still.start();
}

void TimelineView::standStill()
{
    m_chart->timeline().setInMotion(false);
}

void TimelineView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Timeline"));
        m_chart->retranslate();
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    inMotion();
    scene()->setSceneRect(viewport()->rect());
    m_chart->resize(viewport()->size());
}

void TimelineView::drawBackground(QPainter *painter, const QRectF &)
{
    paintCard(*painter, viewport()->rect(), m_chart->colours(), hasFocus());
}

} // namespace interleave
