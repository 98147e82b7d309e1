// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/filteredtasks.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace interleave {

/// A line in which tasks are looked for: by name, by what they have been, how they ended and how long they took. The others
/// are left out, or those found are only walked through, one after another.
class TaskFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `filter` outlives the bar; others may change it as well.
    explicit TaskFilterBar(FilteredTasks &filter, QWidget *parent = nullptr);

    /// Shows the bar with the cursor in its field.
    void search();
    /// Finds all again and hides the bar.
    void end();
    /// The chosen task, for "3 of 20".
    void setChosen(std::optional<TaskRef> task);
    void retranslate();

Q_SIGNALS:
    /// One of the tasks found, in place of the one that is chosen.
    void stepped(int by);
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *menuButton(QMenu *menu, const char *name);
    void addChoice(QMenu *menu, State state);
    void apply();
    void follow();

    FilteredTasks &m_filter;
    std::optional<TaskRef> m_chosen;
    QLineEdit *m_name;
    QMenu *m_beenMenu;
    QMenu *m_outcomeMenu;
    QToolButton *m_been;
    QToolButton *m_outcome;
    QLineEdit *m_atLeast;
    QLabel *m_to;
    QLineEdit *m_atMost;
    QLabel *m_unit;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_only;
    QToolButton *m_close;
};

} // namespace interleave
