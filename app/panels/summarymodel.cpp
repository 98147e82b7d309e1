// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/summarymodel.h"

#include "app/timeline/durationwords.h"

#include <algorithm>

namespace interleave {

namespace {

quint32 endsOf(const Summary &figures, int column)
{
    switch (column) {
    case SummaryModel::Done: return figures.done;
    case SummaryModel::Failed: return figures.failed;
    case SummaryModel::TimedOut: return figures.timedOut;
    case SummaryModel::Cancelled: return figures.cancelled;
    case SummaryModel::Deadlocked: return figures.deadlocked;
    case SummaryModel::NotStarted: return figures.notStarted;
    default: return 0;
    }
}

QString cell(const Summary &figures, int column)
{
    switch (column) {
    case SummaryModel::Total: return durationText(figures.total);
    case SummaryModel::Rate: return rateText(figures.tasksPerSecond);
    case SummaryModel::P50: return durationText(figures.p50);
    case SummaryModel::P95: return durationText(figures.p95);
    case SummaryModel::P99: return durationText(figures.p99);
    case SummaryModel::Peak: return QLocale().toString(figures.peakInFlight);
    default: return QLocale().toString(endsOf(figures, column));
    }
}

} // namespace

void SummaryModel::setRows(std::vector<SummaryRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (rows.empty())
        return;
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

void SummaryModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

bool SummaryModel::isAllZero(int column) const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [column](const SummaryRow &row) { return endsOf(row.figures, column) == 0; });
}

int SummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SummaryRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return row.name;
        return row.hasBegun ? cell(row.figures, index.column()) : QStringLiteral("–");
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Name ? Qt::AlignLeft | Qt::AlignVCenter
                                                          : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Name ? row.name : headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole);
    default: return {};
    }
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Name ? Qt::AlignLeft | Qt::AlignVCenter
                                                   : Qt::AlignRight | Qt::AlignVCenter);
    const bool asTip = role == Qt::ToolTipRole;
    if (!asTip && role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return asTip ? tr("The way of running the tasks") : tr("variant");
    case Total: return asTip ? tr("From the beginning to the end of the last task") : tr("total");
    case Rate: return asTip ? tr("Ended tasks a second") : tr("tasks/s");
    case P50: return asTip ? tr("Half of the tasks took at most this long") : tr("p50");
    case P95: return asTip ? tr("95 of 100 tasks took at most this long") : tr("p95");
    case P99: return asTip ? tr("99 of 100 tasks took at most this long") : tr("p99");
    case Peak: return asTip ? tr("The most tasks in flight at the same time") : tr("peak");
    case Done: return asTip ? tr("Tasks that ended well") : tr("done");
    case Failed: return asTip ? tr("Tasks that failed") : tr("failed");
    case TimedOut: return asTip ? tr("Tasks that took too long and were given up") : tr("timed out");
    case Cancelled: return asTip ? tr("Tasks that were cancelled") : tr("cancelled");
    case Deadlocked: return asTip ? tr("Tasks that wait for each other for ever") : tr("deadlocked");
    case NotStarted: return asTip ? tr("Tasks that never began") : tr("not started");
    default: return {};
    }
}

} // namespace interleave
