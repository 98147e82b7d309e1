// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/table/tasktablemodel.h"
#include "app/timeline/palette.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QTableView;

namespace interleave {

class StateDelegate;
class VariantDelegate;

/// The table of tasks: sorted by a click on a column, copied by rows, in step with what is chosen elsewhere and with the
/// playhead. It says in words what the timeline paints.
///
/// While a run goes on its rows are put in order now and then: at most a tenth of the time goes into it.
class TaskTable : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    TaskTable(Moments &moments, const Playhead &playhead, QWidget *parent = nullptr);

    /// Another run, or none.
    void setFeed(std::shared_ptr<const Feed> feed);
    void setChoice(ChoiceOf choice);
    /// The feed has something new, or the playhead has moved.
    void refresh();
    /// Shows a task as chosen, without choosing() it; none takes the choice away.
    void select(std::optional<TaskRef> task);
    /// The rows in the order in which they stand.
    [[nodiscard]] std::vector<TaskRef> tasks() const;
    void setTheme(Theme theme);
    void retranslate();

    [[nodiscard]] QTableView &view() { return *m_view; }
    /// Copies the rows that are chosen; asks for a file with all of them.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    /// Those that have keys, which work in the table: sorting by the column of the current cell, copying.
    [[nodiscard]] QList<QAction *> keyActions() const { return {m_ascending, m_descending, m_copy}; }

Q_SIGNALS:
    void taskChosen(int variant, interleave::TaskId task);
    /// By Enter or a double click.
    void taskActivated(int variant, interleave::TaskId task);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *makeAction(const char *name, const QKeySequence &key = {});
    void sortByCurrent(Qt::SortOrder order);
    void copyRows();
    void sortLater();
    void sortNow();
    void fitColumns();
    void follow();

    TaskTableModel m_model;
    QTableView *m_view;
    VariantDelegate *m_variants;
    StateDelegate *m_states;
    QAction *m_ascending;
    QAction *m_descending;
    QAction *m_copy;
    QAction *m_export;
    QTimer m_pause;
    bool m_isOld = false;     ///< cells have not been asked for since the last news
    bool m_isFitted = false;  ///< the columns, to what a run that is over has in them
    bool m_following = false; ///< the choice comes from elsewhere
};

} // namespace interleave
