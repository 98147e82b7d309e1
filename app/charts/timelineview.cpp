// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/timelineview.h"

#include "app/charts/card.h"
#include "app/timeline/durationwords.h"
#include "app/timeline/rowwindow.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr int stillAfterMs = 50;
// A row that somebody wants to see is as high as one with a name, and the task leaves so much room at both ends.
constexpr double highEnough = 20;
constexpr double roomBeside = 0.08;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QGraphicsView(parent)
    , m_filter(new FilteredTasks(this))
    , m_chart(new ComparisonChart)
{
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
    connect(&m_still, &QTimer::timeout, this, &TimelineView::standStill);
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
    m_begun.reset();
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

void TimelineView::zoomToStretch()
{
    if (const std::optional<TimeRange> marked = stretch()) {
        inMotion();
        visibleRange().show(*marked);
    }
}

void TimelineView::zoomToTask(TaskRef task)
{
    if (!m_feed)
        return;
    const VariantFeed &variant = m_feed->variant(task.variant);
    const TaskFacts &facts = variant.facts().at(task.task);
    if (facts.created == TaskFacts::never)
        return;
    inMotion();
    const double scale = m_chart->timeline().timelineLayout().bands[static_cast<std::size_t>(task.variant)].scale;
    const auto onAxis = [scale](Nanoseconds time) {
        return Nanoseconds(std::llround(static_cast<double>(time.count()) / scale));
    };
    const Nanoseconds begin = onAxis(facts.started == TaskFacts::never ? facts.created : facts.started);
    const Nanoseconds end = onAxis(facts.finished == TaskFacts::never ? variant.now() : facts.finished);
    const Nanoseconds room(std::llround(static_cast<double>((end - begin).count()) * roomBeside) + 1);
    visibleRange().show({begin - room, end + room});
    const double height = m_chart->timeline().timelineLayout().rowHeight();
    if (height > 0 && height < highEnough)
        m_chart->setRowWindow(zoomed(m_chart->rowWindow(), highEnough / height, 0, mostRows()));
    reveal(task);
}

void TimelineView::zoomToChoice()
{
    if (stretch())
        zoomToStretch();
    else if (const std::optional<TaskRef> task = selected())
        zoomToTask(*task);
    else
        fit();
}

void TimelineView::reveal(TaskRef task)
{
    if (!m_feed)
        return;
    const Band &band = m_chart->timeline().timelineLayout().bands[static_cast<std::size_t>(task.variant)];
    const std::optional<quint32> row = band.rows->rowOf(task.task);
    if (row && rowRect(m_chart->timeline().timelineLayout(), task).isNull())
        m_chart->setRowWindow(revealing(m_chart->rowWindow(), *row, band.rowCount()));
    const TaskFacts &facts = m_feed->variant(task.variant).facts().at(task.task);
    const TimeRange range = band.timeOf(visibleRange().range());
    const Nanoseconds begin = facts.started == TaskFacts::never ? facts.created : facts.started;
    const Nanoseconds end = facts.finished == TaskFacts::never ? begin : facts.finished;
    if (begin != TaskFacts::never && (end < range.begin || begin > range.end))
        visibleRange().scroll(Nanoseconds(std::llround(static_cast<double>((begin - range.begin).count()) / band.scale)) -
                              visibleRange().range().length() / 10);
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

void TimelineView::setMeasuring(bool measuring)
{
    if (measuring == m_measuring)
        return;
    m_measuring = measuring;
    m_begun.reset();
    showCursor();
    Q_EMIT measuringChanged(measuring);
}

void TimelineView::showCursor()
{
    viewport()->setCursor(m_measuring ? Qt::CrossCursor : Qt::ArrowCursor);
}

void TimelineView::mark(std::optional<TimeRange> stretch)
{
    m_chart->crossHair().setStretch(stretch);
    Q_EMIT measured(describeStretch());
}

// The first mark of a stretch, or its second.
void TimelineView::setMark(Nanoseconds moment)
{
    mark(TimeRange{m_begun.value_or(moment), moment});
    m_begun = m_begun ? std::nullopt : std::optional(moment);
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

quint32 TimelineView::mostRows() const
{
    quint32 most = 1;
    for (const Band &band : m_chart->timeline().timelineLayout().bands)
        most = std::max(most, band.rowCount());
    return most;
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

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    inMotion();
    scene()->setSceneRect(viewport()->rect());
    m_chart->resize(viewport()->size());
}

void TimelineView::drawBackground(QPainter *painter, const QRectF &)
{
    paintCard(*painter, viewport()->rect(), m_chart->colours());
}

} // namespace interleave
