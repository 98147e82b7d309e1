// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/table/taskorder.h"
#include "app/panels/variantdelegate.h"

#include <QAbstractTableModel>

namespace interleave {

/// The tasks of all variants of a run as they are at the playhead, a row each. Nothing is kept of a task but the number
/// of its row: cells are read when they are seen.
class TaskTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        VariantRole = VariantDelegate::placeRole, ///< the variant's place
        LookRole,                                 ///< of the state: a Look as int
    };

    /// All outlive the model.
    TaskTableModel(Moments &moments, const Playhead &playhead, QObject *parent = nullptr);

    /// Another run, or none; the order stays.
    void setFeed(std::shared_ptr<const Feed> feed);
    [[nodiscard]] const std::shared_ptr<const Feed> &feed() const { return m_feed; }
    /// Which tasks there are rows of; null: of all. Reads the choice anew, also when it is the same as before. True when
    /// there are other rows now.
    bool setChoice(ChoiceOf choice);
    /// The feed has something new, or the playhead stands elsewhere: cells are other ones. Rows stay where they are
    /// until sortAgain().
    void refresh();
    /// Puts the rows in the order of what they say now. Looks at all of them.
    void sortAgain();
    /// Whether what rows are sorted by changes as a run goes on.
    [[nodiscard]] bool isOrderFixed() const { return m_column <= TaskColumn::Variant; }
    void retranslate();

    [[nodiscard]] TaskRef taskAt(int row) const { return m_order.at(row); }
    [[nodiscard]] std::optional<int> rowOf(TaskRef task) const { return m_order.rowOf(task); }
    /// The rows as lines, cells separated by tabs, below a line with the names of the columns.
    [[nodiscard]] QString textOf(const std::vector<int> &rows) const;

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] TaskEntry entryAt(TaskRef task) const;
    void order(TaskOrder &order) const;

    std::shared_ptr<const Feed> m_feed;
    Moments &m_moments;
    const Playhead &m_playhead;
    ChoiceOf m_choice;
    TaskOrder m_order;
    TaskColumn m_column = TaskColumn::Variant;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace interleave
