// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/filteredtasks.h"

#include <algorithm>
#include <numeric>

namespace interleave {

FilteredTasks::FilteredTasks(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stale)
            lookAndTell(false);
    });
}

void FilteredTasks::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_named.clear();
    m_found.clear();
    lookAndTell(true);
}

void FilteredTasks::setFilter(const TaskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_named.clear();
    lookAndTell(true);
}

void FilteredTasks::setLeavesOut(bool leavesOut)
{
    if (leavesOut == m_leavesOut)
        return;
    m_leavesOut = leavesOut;
    Q_EMIT changed();
}

void FilteredTasks::feedChanged()
{
    if (m_filter.isEmpty())
        return;
    m_stale = true;
    if (!m_pause.isActive())
        lookAndTell(false);
}

void FilteredTasks::lookAndTell(bool always)
{
    QElapsedTimer cost;
    cost.start();
    m_stale = false;
    const bool others = look();
    if (!m_filter.isEmpty())
        m_pause.start(static_cast<int>(std::max<qint64>(50, cost.elapsed() * 10)));
    if (others || always)
        Q_EMIT changed();
}

bool FilteredTasks::look()
{
    std::vector<std::vector<TaskId>> found;
    const quint32 count = m_feed && !m_filter.isEmpty() ? m_feed->record().laneCount() : 0;
    if (m_named.empty() && !m_filter.name.isEmpty()) {
        m_named.resize(count);
        for (TaskId task = 0; task < count; ++task)
            m_named[task] = nameMatches(m_filter, m_feed->record().laneName(task));
    }
    for (int i = 0; m_feed && i < m_feed->variantCount(); ++i) {
        const VariantFeed &variant = m_feed->variant(i);
        std::vector<TaskId> &tasks = found.emplace_back();
        for (TaskId task = 0; task < count; ++task) {
            if ((m_named.empty() || m_named[task]) &&
                matches(m_filter, variant.facts(), variant.transitions(), task, variant.now()))
                tasks.push_back(task);
        }
    }
    const bool others = found != m_found;
    m_found = std::move(found);
    return others;
}

const std::vector<TaskId> &FilteredTasks::found(int variant) const
{
    static const std::vector<TaskId> none;
    const auto place = static_cast<std::size_t>(variant);
    return place < m_found.size() ? m_found[place] : none;
}

bool FilteredTasks::finds(TaskRef task) const
{
    return m_filter.isEmpty() || std::ranges::binary_search(found(task.variant), task.task);
}

qsizetype FilteredTasks::count() const
{
    return std::accumulate(m_found.begin(), m_found.end(), qsizetype{0}, [](qsizetype sum, const auto &tasks) {
        return sum + static_cast<qsizetype>(tasks.size());
    });
}

std::optional<qsizetype> FilteredTasks::placeOf(TaskRef task) const
{
    if (m_filter.isEmpty() || !finds(task))
        return std::nullopt;
    qsizetype before = 0;
    for (int i = 0; i < task.variant; ++i)
        before += static_cast<qsizetype>(found(i).size());
    const std::vector<TaskId> &tasks = found(task.variant);
    return before + (std::ranges::lower_bound(tasks, task.task) - tasks.begin());
}

std::optional<TaskRef> FilteredTasks::next(std::optional<TaskRef> from, int by) const
{
    const qsizetype whole = count();
    if (whole == 0)
        return std::nullopt;
    // A task that is not found itself stands between two that are.
    qsizetype place = by > 0 ? -1 : 0;
    if (from) {
        for (int i = 0; i < from->variant; ++i)
            place += static_cast<qsizetype>(found(i).size());
        const std::vector<TaskId> &tasks = found(from->variant);
        place += std::ranges::lower_bound(tasks, from->task) - tasks.begin();
        place += by > 0 && finds(*from) ? 1 : 0;
    }
    place = ((place + by) % whole + whole) % whole;
    for (int i = 0;; ++i) {
        const auto size = static_cast<qsizetype>(found(i).size());
        if (place < size)
            return TaskRef{i, found(i)[static_cast<std::size_t>(place)]};
        place -= size;
    }
}

} // namespace interleave
