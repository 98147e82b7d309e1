// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/storymodel.h"
#include "app/timeline/palette.h"
#include "app/timeline/playhead.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace interleave {

/// The facts of the selected task, live, and a button that cancels it.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPanel(QWidget *parent = nullptr);

    /// Shows a task of a variant that is in the record.
    void setTask(std::shared_ptr<const RunRecord> record, int variant, TaskId task);
    /// Shows that nothing is selected.
    void clear();
    /// Shows the task as it was at the playhead's moment, which `moment` is.
    void standAt(const Playhead &playhead, const Moment &moment);
    /// Once a frame while a run goes on.
    void refresh();
    void setTheme(Theme theme);
    void retranslate();

    [[nodiscard]] bool canCancel() const { return m_story && m_story->canBeCancelled(); }
    /// The variant and the task shown; null when there is none.
    [[nodiscard]] const TaskStory *story() const { return m_story ? &*m_story : nullptr; }

Q_SIGNALS:
    void cancelRequested(int variant, interleave::TaskId task);
    void canCancelChanged(bool can);
    /// One that has to do with the task shown.
    void taskChosen(int variant, interleave::TaskId task);
    /// Its relations() are others than before; it is null when no task is shown.
    void relationsChanged(const interleave::TaskStory *story);

private:
    void showStory(const TaskStory &story);
    void wrapRows(int from);

    std::optional<TaskStory> m_story;
    StoryModel m_model;
    Theme m_theme = Theme::Light;
    bool m_couldCancel = false;
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    QLabel *m_name;
    QLabel *m_variant;
    QLabel *m_facts;
    QLabel *m_error;
    QLabel *m_why;
    QLabel *m_kin;
    QPushButton *m_cancel;
    QTableView *m_history;
};

} // namespace interleave
