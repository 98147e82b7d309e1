// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/timelineaccess.h"

#include "app/timeline/statelook.h"
#include "app/timeline/variantwords.h"

namespace interleave {

namespace {

int rowCount(const TimelineView &view)
{
    const std::shared_ptr<const Feed> feed = view.feed();
    return feed ? feed->variantCount() * static_cast<int>(feed->record().tasks.count()) : 0;
}

int indexOf(const TimelineView &view, TaskRef task)
{
    return task.variant * static_cast<int>(view.feed()->record().tasks.count()) + static_cast<int>(task.task);
}

QAccessibleInterface *timelineFactory(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(TimelineView::staticMetaObject.className()) ? qobject_cast<TimelineView *>(object)
                                                                                       : nullptr;
    return view ? new TimelineAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    QAccessible::installFactory(timelineFactory); // which takes it in once
}

std::vector<RowNews> selectionNews(const TimelineView &view)
{
    const std::optional<TaskRef> task = view.selected();
    const int row = task && view.feed() ? indexOf(view, *task) : -1;
    std::vector<RowNews> news{{QAccessible::Selection, row}};
    if (view.hasFocus())
        news.push_back({QAccessible::Focus, row});
    return news;
}

void announceSelection(TimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    for (const RowNews &news : selectionNews(view)) {
        QAccessibleEvent event(&view, news.kind);
        event.setChild(news.row);
        QAccessible::updateAccessibility(&event);
    }
}

TimelineAccess::TimelineAccess(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{}

TimelineAccess::~TimelineAccess()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

int TimelineAccess::childCount() const
{
    return rowCount(*view());
}

QAccessibleInterface *TimelineAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_rows.constFind(index); known != m_rows.constEnd())
        return QAccessible::accessibleInterface(known.value());
    auto *row = new TimelineRowAccess(view(), index);
    m_rows.insert(index, QAccessible::registerAccessibleInterface(row));
    return row;
}

int TimelineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const TimelineRowAccess *>(child);
    return row ? row->index() : -1;
}

QAccessibleInterface *TimelineAccess::childAt(int x, int y) const
{
    const std::optional<Hit> hit = view()->hit(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return hit && hit->task != noTask ? child(indexOf(*view(), {hit->variant, hit->task})) : nullptr;
}

QAccessibleInterface *TimelineAccess::focusChild() const
{
    const std::optional<TaskRef> task = view()->selected();
    return task && view()->feed() ? child(indexOf(*view(), *task)) : nullptr;
}

QString TimelineAccess::text(QAccessible::Text kind) const
{
    // What is selected is the value of the whole.
    if (kind == QAccessible::Value) {
        const QAccessibleInterface *row = focusChild();
        return row ? row->text(QAccessible::Name) : QString();
    }
    return QAccessibleWidget::text(kind);
}

bool TimelineRowAccess::isValid() const
{
    return m_view && m_index < rowCount(*m_view);
}

TaskRef TimelineRowAccess::task() const
{
    const auto count = static_cast<int>(m_view->feed()->record().tasks.count());
    return {m_index / count, static_cast<TaskId>(m_index % count)};
}

QAccessibleInterface *TimelineRowAccess::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
}

QAccessible::State TimelineRowAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.selected = m_view->selected() == task();
    state.focused = state.selected && m_view->hasFocus();
    state.offscreen = rect().isEmpty();
    state.invisible = m_view->filter().isLeavingOut() && !m_view->filter().finds(task());
    return state;
}

QRect TimelineRowAccess::rect() const
{
    if (!isValid())
        return {};
    const QRectF row = rowRect(m_view->chart().timeline().timelineLayout(), task());
    if (row.isEmpty())
        return {};
    const QRect seen = m_view->mapFromScene(m_view->chart().mapToScene(row)).boundingRect() & m_view->viewport()->rect();
    return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

QString TimelineRowAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const TaskRef own = task();
    const VariantFeed &variant = m_view->feed()->variant(own.variant);
    const State state = variant.facts().at(own.task).state;
    switch (kind) {
    case QAccessible::Name:
        return QStringLiteral("%1, %2, %3").arg(m_view->feed()->record().tasks.name(own.task), variantName(variant.trace()),
                                                stateLook(state).name);
    case QAccessible::Value: return stateLook(state, variant.trace().onThreads()).spoken;
    case QAccessible::Description: {
        Hit hit;
        hit.variant = own.variant;
        hit.task = own.task;
        hit.time = variant.now();
        return m_view->describe(hit);
    }
    default: return {};
    }
}

void *TimelineRowAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void TimelineRowAccess::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        m_view->select(task());
}

} // namespace interleave
