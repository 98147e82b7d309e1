// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/tasktablemodel.h"

#include "app/timeline/statelook.h"

namespace interleave {

TaskTableModel::TaskTableModel(Moments &moments, const Playhead &playhead, QObject *parent)
    : QAbstractTableModel(parent)
    , m_moments(moments)
    , m_playhead(playhead)
{}

void TaskTableModel::setFeed(std::shared_ptr<const Feed> feed)
{
    beginResetModel();
    m_feed = std::move(feed);
    m_order = TaskOrder();
    if (m_feed)
        order(m_order);
    endResetModel();
}

bool TaskTableModel::setChoice(ChoiceOf choice)
{
    m_choice = std::move(choice);
    TaskOrder chosen;
    if (m_feed)
        order(chosen);
    if (chosen == m_order)
        return false;
    beginResetModel();
    m_order = std::move(chosen);
    endResetModel();
    return true;
}

void TaskTableModel::order(TaskOrder &order) const
{
    order.choose(m_feed->record(), m_choice);
    if (m_column != TaskColumn::Variant || m_direction != Qt::AscendingOrder)
        order.sort(m_column, m_direction, TaskEntries(*m_feed, m_moments, m_playhead), m_feed->record());
}

void TaskTableModel::refresh()
{
    if (m_order.count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_order.count() - 1, taskColumnCount - 1));
}

void TaskTableModel::sortAgain()
{
    if (!m_feed)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const TaskOrder before = m_order;
    order(m_order);
    const QModelIndexList kept = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex &index : kept)
        rows.push_back(index.row());
    const std::vector<int> places = m_order.placesOf(before, rows);
    QModelIndexList moved;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int place = places[static_cast<std::size_t>(i)];
        moved << (place < 0 ? QModelIndex() : index(place, kept.at(i).column()));
    }
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TaskTableModel::sort(int column, Qt::SortOrder order)
{
    // A header without an arrow: as the scenario has them.
    m_column = column < 0 ? TaskColumn::Variant : static_cast<TaskColumn>(column);
    m_direction = column < 0 ? Qt::AscendingOrder : order;
    sortAgain();
}

void TaskTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, taskColumnCount - 1);
    refresh();
}

QString TaskTableModel::textOf(const std::vector<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < taskColumnCount; ++column)
        cells << columnName(static_cast<TaskColumn>(column));
    lines << cells.join(u'\t');
    for (const int row : rows) {
        const TaskRef task = m_order.at(row);
        const TaskEntry entry = entryAt(task);
        cells.clear();
        for (int column = 0; column < taskColumnCount; ++column)
            cells << cellText(static_cast<TaskColumn>(column), entry, task, m_feed->record()).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.count();
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : taskColumnCount;
}

TaskEntry TaskTableModel::entryAt(TaskRef task) const
{
    return TaskEntries(*m_feed, m_moments, m_playhead).at(task);
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_feed || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskRef task = m_order.at(index.row());
    const auto column = static_cast<TaskColumn>(index.column());
    const RunRecord &record = m_feed->record();
    switch (role) {
    case Qt::DisplayRole: return cellText(column, entryAt(task), task, record);
    case Qt::ToolTipRole: return cellTip(column, entryAt(task), task, record);
    case Qt::AccessibleTextRole: return cellSpoken(column, entryAt(task), task, record);
    case Qt::AccessibleDescriptionRole:
        return column == TaskColumn::State ? cellTip(column, entryAt(task), task, record) : columnMeaning(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumeric(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case VariantRole: return task.variant;
    case LookRole: return static_cast<int>(lookOf(entryAt(task).state));
    default: return {};
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= taskColumnCount)
        return {};
    const auto column = static_cast<TaskColumn>(section);
    switch (role) {
    case Qt::DisplayRole: return columnName(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return columnMeaning(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumeric(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace interleave
