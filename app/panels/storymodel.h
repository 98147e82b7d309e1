// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/taskstory.h"

#include <QAbstractTableModel>

namespace interleave {

/// A task's history as a table: what, from, to, length. Rows are only added, or all replaced with another task.
class StoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, From, To, Length, ColumnCount };

    explicit StoryModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    /// `story` outlives the model or is replaced; null for none.
    void setStory(const TaskStory *story);
    /// After story->standAt().
    void standElsewhere();
    /// After story->refresh().
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString what(const StoryLine &line) const;

    const TaskStory *m_story = nullptr;
    int m_rows = 0;
};

} // namespace interleave
