// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/hittest.h"
#include "core/trace/taskfilter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace interleave {

/// The filter of the window and the tasks it finds, by variant: one object that timeline, charts and tables follow.
///
/// What is found follows a run that goes on; looking through many tasks takes a while, and is given a tenth of the time.
class FilteredTasks : public QObject
{
    Q_OBJECT

public:
    explicit FilteredTasks(QObject *parent = nullptr);

    /// Whose tasks; null: none. The filter stays.
    void setFeed(std::shared_ptr<const Feed> feed);
    void setFilter(const TaskFilter &filter);
    [[nodiscard]] const TaskFilter &filter() const { return m_filter; }
    /// Whether what is not found is left out; otherwise it is only looked for.
    void setLeavesOut(bool leavesOut);
    /// Something is left out.
    [[nodiscard]] bool isLeavingOut() const { return m_leavesOut && !m_filter.isEmpty(); }

    /// The feed has something new.
    void feedChanged();

    /// The tasks found in a variant, in order; none with an empty filter: nobody looks.
    [[nodiscard]] const std::vector<TaskId> &found(int variant) const;
    /// Whether the filter lets the task through; an empty one lets every task.
    [[nodiscard]] bool finds(TaskRef task) const;
    /// How many are found in all variants.
    [[nodiscard]] qsizetype count() const;
    /// Where the task is among those found, from 0, variant after variant; nothing if it is not.
    [[nodiscard]] std::optional<qsizetype> placeOf(TaskRef task) const;
    /// The one after (by 1) or before (by -1) `from` among those found, round and round; nothing when none is.
    [[nodiscard]] std::optional<TaskRef> next(std::optional<TaskRef> from, int by) const;

Q_SIGNALS:
    /// Another filter, or other tasks that it finds.
    void changed();

private:
    // Looks through all tasks; true when others were found than before.
    bool look();
    void lookAndTell(bool always);

    std::shared_ptr<const Feed> m_feed;
    TaskFilter m_filter;
    bool m_leavesOut = true;
    std::vector<bool> m_named; ///< by task, while there is a name to look for
    std::vector<std::vector<TaskId>> m_found;
    QTimer m_pause;
    bool m_stale = false;
};

} // namespace interleave
