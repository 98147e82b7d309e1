// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/storymodel.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/statelook.h"

namespace interleave {

void StoryModel::setStory(const TaskStory *story)
{
    beginResetModel();
    m_story = story;
    m_rows = story ? static_cast<int>(story->lines().size()) : 0;
    endResetModel();
}

void StoryModel::refresh()
{
    if (!m_story)
        return;
    const int rows = static_cast<int>(m_story->lines().size());
    if (rows < m_rows) { // a state of no length gave its place to the next
        setStory(m_story);
        return;
    }
    const int kept = m_rows;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    // Only the last of the rows there were may have ended since, or grown, or given its place.
    if (kept > 0)
        Q_EMIT dataChanged(index(std::max(0, kept - 8), 0), index(kept - 1, ColumnCount - 1));
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int StoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StoryModel::what(const StoryLine &line) const
{
    switch (line.kind) {
    case StoryLine::Kind::Span: return stateLook(line.state).name;
    case StoryLine::Kind::Note: return tr("note: %1").arg(m_story->trace().log.message(line.detail).translated());
    case StoryLine::Kind::Attempt: return tr("attempt %1").arg(line.detail);
    case StoryLine::Kind::CancelRequested: return tr("cancellation requested");
    }
    return {};
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_story)
        return {};
    const StoryLine &line = m_story->lines()[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == What ? Qt::AlignLeft | Qt::AlignVCenter
                                                          : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == What)
        return line.kind == StoryLine::Kind::Span ? stateLook(line.state).spoken : what(line);
    if (role != Qt::DisplayRole)
        return {};
    const bool lasts = line.kind == StoryLine::Kind::Span && !isEnd(line.state);
    const bool isOpen = line.end == StoryLine::open;
    switch (index.column()) {
    case What: return what(line);
    case From: return durationText(line.begin);
    case To: return !lasts ? QString() : isOpen ? tr("now") : durationText(line.end);
    case Length: return lasts ? durationText((isOpen ? m_story->now() : line.end) - line.begin) : QString();
    default: return {};
    }
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == What ? Qt::AlignLeft | Qt::AlignVCenter
                                                   : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case From: return tr("From");
    case To: return tr("To");
    case Length: return tr("Length");
    default: return {};
    }
}

} // namespace interleave
