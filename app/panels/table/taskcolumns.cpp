// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/taskcolumns.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/statelook.h"
#include "app/timeline/variantwords.h"

#include <QCoreApplication>

namespace interleave {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskTable)
};

std::optional<Nanoseconds> timeOf(TaskColumn column, const TaskEntry &entry)
{
    switch (column) {
    case TaskColumn::Created: return entry.created;
    case TaskColumn::Started: return entry.started;
    case TaskColumn::Finished: return entry.finished;
    case TaskColumn::Duration: return entry.duration;
    case TaskColumn::Waited: return entry.waited;
    default: return std::nullopt;
    }
}

const VariantTrace &traceOf(const RunRecord &record, TaskRef task)
{
    return *record.variants[static_cast<std::size_t>(task.variant)];
}

} // namespace

QString columnName(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Task: return TableWords::tr("task");
    case TaskColumn::Variant: return TableWords::tr("variant");
    case TaskColumn::State: return TableWords::tr("state");
    case TaskColumn::Created: return TableWords::tr("created");
    case TaskColumn::Started: return TableWords::tr("started");
    case TaskColumn::Finished: return TableWords::tr("finished");
    case TaskColumn::Duration: return TableWords::tr("duration");
    case TaskColumn::Waited: return TableWords::tr("waited");
    case TaskColumn::Attempts: return TableWords::tr("attempts");
    case TaskColumn::Reason: return TableWords::tr("reason");
    }
    return {};
}

QString columnMeaning(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Task: return TableWords::tr("The task; sorted in the scenario's order");
    case TaskColumn::Variant: return TableWords::tr("The way of running the tasks");
    case TaskColumn::State: return TableWords::tr("What the task is at the moment that is shown, or how it has ended");
    case TaskColumn::Created: return TableWords::tr("When it was scheduled");
    case TaskColumn::Started: return TableWords::tr("When its first step began");
    case TaskColumn::Finished: return TableWords::tr("When it ended, in whatever way");
    case TaskColumn::Duration: return TableWords::tr("From its start to its end, or so far");
    case TaskColumn::Waited: return TableWords::tr("How much of that it was waiting for anything: timers, locks, answers");
    case TaskColumn::Attempts: return TableWords::tr("How many attempts it made");
    case TaskColumn::Reason: return TableWords::tr("Why it ended as it did, if not well");
    }
    return {};
}

bool isNumeric(TaskColumn column)
{
    return column >= TaskColumn::Created && column <= TaskColumn::Attempts;
}

QString reasonText(const TaskEntry &entry, TaskRef task, const RunRecord &record)
{
    return entry.error == 0 ? QString() : traceOf(record, task).log.message(entry.error).translated();
}

QString cellText(TaskColumn column, const TaskEntry &entry, TaskRef task, const RunRecord &record)
{
    const QString nothing = QStringLiteral("–");
    switch (column) {
    case TaskColumn::Task: return record.tasks.name(task.task);
    case TaskColumn::Variant: return variantName(traceOf(record, task));
    case TaskColumn::State: return stateLook(entry.state).name;
    case TaskColumn::Attempts: return entry.attempts ? QLocale().toString(*entry.attempts) : nothing;
    case TaskColumn::Reason: return reasonText(entry, task, record);
    default: break;
    }
    const std::optional<Nanoseconds> time = timeOf(column, entry);
    return time ? durationText(*time) : nothing;
}

QString cellTip(TaskColumn column, const TaskEntry &entry, TaskRef task, const RunRecord &record)
{
    if (column == TaskColumn::State)
        return stateLook(entry.state, traceOf(record, task).onThreads()).spoken;
    if (const std::optional<Nanoseconds> time = timeOf(column, entry))
        return TableWords::tr("%1 ms").arg(QLocale().toString(static_cast<double>(time->count()) / 1e6, 'f', 3));
    return isNumeric(column) ? QString() : cellText(column, entry, task, record);
}

QString cellSpoken(TaskColumn column, const TaskEntry &entry, TaskRef task, const RunRecord &record)
{
    const QString text = cellText(column, entry, task, record);
    return text.isEmpty() || text == QStringLiteral("–") ? TableWords::tr("none") : text;
}

std::optional<qint64> sortKey(TaskColumn column, const TaskEntry &entry, TaskRef task)
{
    switch (column) {
    case TaskColumn::Task: return task.task;
    case TaskColumn::Variant: return task.variant;
    case TaskColumn::State: return static_cast<qint64>(entry.state);
    case TaskColumn::Attempts: return entry.attempts;
    default: break;
    }
    const std::optional<Nanoseconds> time = timeOf(column, entry);
    return time ? std::optional(time->count()) : std::nullopt;
}

} // namespace interleave
