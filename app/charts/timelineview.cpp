// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/timelineview.h"

#include "app/charts/card.h"
#include "app/charts/timelineaccess.h"
#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"
#include "app/timeline/waitwords.h"

#include <QEvent>
#include <QResizeEvent>

#include <bit>
#include <cmath>

namespace interleave {

namespace {

// Rows a pixel that are read while things move; all of them are once it is still.
constexpr double rowsAPixelInMotion = 32;
constexpr int stillAfterMs = 150;
// To say why a task waited, the log is read to that moment: a tenth of a second for these.
constexpr std::size_t mostEventsForATip = 5'000'000;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QGraphicsView(parent)
    , m_chart(new ComparisonChart)
{
    installTimelineAccess(); // before anybody asks
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene()->addItem(m_chart);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    m_still.setSingleShot(true);
    m_still.setInterval(stillAfterMs);
    connect(&m_still, &QTimer::timeout, this, &TimelineView::standStill);
    connect(this, &TimelineView::selectionChanged, this, [this] { announceSelection(*this); });
}

TimelineView::~TimelineView() = default;

void TimelineView::setRecord(std::shared_ptr<const RunRecord> record)
{
    const bool hadSelection = selected().has_value();
    m_feed = record ? std::make_shared<Feed>(std::move(record)) : nullptr;
    if (m_feed)
        m_feed->refresh();
    m_chart->setFeed(m_feed);
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
    inMotion();
    m_chart->feedChanged();
    return true;
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

void TimelineView::fit()
{
    m_chart->visibleRange().fit();
}

void TimelineView::zoomIn()
{
    const TimeRange range = visibleRange().range();
    visibleRange().zoom(1.25, range.begin + range.length() / 2);
}

void TimelineView::zoomOut()
{
    const TimeRange range = visibleRange().range();
    visibleRange().zoom(0.8, range.begin + range.length() / 2);
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

std::optional<Hit> TimelineView::hit(const QPoint &point) const
{
    if (!m_feed)
        return std::nullopt;
    return hitAt(m_chart->mapFromScene(mapToScene(point)), m_chart->timeline().timelineLayout(),
                 m_chart->timeline().scene().range);
}

QString TimelineView::describe(const Hit &hit) const
{
    if (!m_feed)
        return {};
    const VariantFeed &variant = m_feed->variant(hit.variant);
    if (hit.onLane)
        return describeLane(variant, hit.time);
    if (hit.task == noTask)
        return endWords(variant);
    const TaskFacts &facts = variant.facts().at(hit.task);
    QStringList lines{tr("%1 – %2").arg(m_feed->record().laneName(hit.task), stateLook(facts.state).name)};
    if (facts.started != TaskFacts::never) {
        const Nanoseconds end = facts.finished == TaskFacts::never ? variant.now() : facts.finished;
        lines << tr("started at %1, took %2").arg(durationText(facts.started), durationText(end - facts.started));
    }
    if (const QString then = describeMoment(variant, hit); !then.isEmpty())
        lines << then;
    if (facts.error != 0)
        lines << variant.trace().log.message(facts.error).translated();
    return lines.join(u'\n');
}

QString TimelineView::describeLane(const VariantFeed &variant, Nanoseconds time) const
{
    const QString name = variantName(variant.trace());
    if (variant.trace().onThreads())
        return tr("%1: the tasks run on threads, without an event loop").arg(name);
    for (const Hold &hold : variant.transitions().holds()) {
        if (hold.begin <= time && (hold.end == Hold::open || time < hold.end))
            return tr("Event loop of %1, held by %2").arg(name, taskText(m_feed->record(), hold.task));
    }
    return tr("Event loop of %1").arg(name);
}

// What the task did at the moment pointed at, or why it did not go on.
QString TimelineView::describeMoment(const VariantFeed &variant, const Hit &hit) const
{
    const VariantTrace &trace = variant.trace();
    if (hit.time > variant.now() || trace.log.size() > mostEventsForATip)
        return {};
    const WaitGraph graph = waitGraphAt(trace.log, m_feed->record().laneCount(), hit.time);
    const State state = graph.at(hit.task).state;
    if (state == State::NotStarted || isEnd(state))
        return {};
    const QString why = whySentence(m_feed->record(), trace, graph, hit.task);
    return tr("at %1: %2")
        .arg(durationText(hit.time), why.isEmpty() ? stateLook(state, trace.onThreads()).spoken : why);
}

// Where many rows share a pixel, only some are read while things move.
void TimelineView::inMotion()
{
    const double rowHeight = m_chart->timeline().timelineLayout().rowHeight();
    quint32 step = 1;
    if (rowHeight > 0 && rowHeight * rowsAPixelInMotion < 1)
        step = std::bit_ceil(static_cast<quint32>(std::ceil(1 / (rowHeight * rowsAPixelInMotion))));
    m_chart->timeline().setRowStep(step);
    if (step > 1)
        m_still.start();
}

void TimelineView::standStill()
{
    m_chart->timeline().setRowStep(1);
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
