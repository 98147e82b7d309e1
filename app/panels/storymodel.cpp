// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/storymodel.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/statelook.h"
#include "app/timeline/waitwords.h"

#include <QApplication>
#include <QPalette>

namespace interleave {

void StoryModel::setStory(const TaskStory *story)
{
    beginResetModel();
    m_story = story;
    m_rows = story ? static_cast<int>(story->lines().size()) : 0;
    endResetModel();
}

void StoryModel::standElsewhere()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
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
    const int changed = static_cast<int>(m_story->firstChanged());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    // The row that lasts has grown or ended since, or has given its place to those behind it.
    if (changed < kept)
        Q_EMIT dataChanged(index(changed, 0), index(kept - 1, ColumnCount - 1));
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
    const QString resource = resourceText(m_story->record(), line.detail);
    switch (line.kind) {
    case StoryLine::Kind::Span: return waitText(m_story->record(), m_story->trace(), line.reason);
    case StoryLine::Kind::Note: return tr("note: %1").arg(m_story->trace().log.message(line.detail).translated());
    case StoryLine::Kind::Attempt: return tr("attempt %1").arg(line.detail);
    case StoryLine::Kind::CancelRequested: return tr("cancellation requested");
    case StoryLine::Kind::CancelDelivered: return tr("cancellation raised in it");
    case StoryLine::Kind::CleanUpBegins: return tr("clean-up begins");
    case StoryLine::Kind::CleanUpEnds: return tr("clean-up ended");
    //: took or gave back a lock or a place of a semaphore: "got lock “left”"
    case StoryLine::Kind::Acquired: return tr("got %1").arg(resource);
    case StoryLine::Kind::Released: return tr("gave back %1").arg(resource);
    case StoryLine::Kind::Set: return tr("set %1").arg(resource);
    case StoryLine::Kind::Cleared: return tr("cleared %1").arg(resource);
    case StoryLine::Kind::WorkBegins: return tr("its steps begin on a worker thread");
    case StoryLine::Kind::WorkEnds: return tr("its steps on the worker thread have ended");
    case StoryLine::Kind::DeadlineSet: {
        const std::optional<Nanoseconds> due = m_story->trace().log.time(line.detail);
        //: a time limit has been set: "must be done by 1.5 s"
        return tr("must be done by %1").arg(durationText(due.value_or(line.begin)));
    }
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
    if (role == Qt::ToolTipRole && index.column() == What) {
        const QString text = what(line);
        if (line.kind != StoryLine::Kind::Span)
            return text;
        const StateLook look = stateLook(line.state, m_story->trace().onThreads());
        return text == look.name ? look.spoken : text + u'\n' + look.spoken;
    }
    if (role == Qt::AccessibleTextRole) {
        const QString text = data(index, Qt::DisplayRole).toString();
        //: read aloud where a cell is empty: a moment or a length that there is not
        return text.isEmpty() ? tr("none") : text;
    }
    if (role == Qt::ForegroundRole && m_story->isYetToCome(line))
        return QApplication::palette().color(QPalette::Disabled, QPalette::Text);
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
