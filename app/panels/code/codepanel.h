// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/code/programcache.h"
#include "app/timeline/hittest.h"
#include "app/timeline/palette.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace interleave {

class CodeView;
class ParameterModel;
class Moments;

/// The scenario's program in each language, and where in it the tasks are at the playhead's moment.
class CodePanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` and `moments` outlive the panel. The tasks of the run that `moments` are of light the lines; its variants
    /// are found by their names.
    CodePanel(const ParameterModel &model, Moments &moments, QWidget *parent = nullptr);

    /// `moments` are of another run, or of none.
    void recordChanged();
    /// Once a frame, and when the playhead was moved: lights the lines. Costs nothing while the panel is hidden.
    void refresh();
    /// Shows the task's variant, marks its line and scrolls there; variant -1: no task is selected.
    void select(int variant, TaskId task);
    void setTheme(Theme theme);
    void retranslate();

    /// The place of the variant shown among the scenario's, and of its trace in the record; -1: it was not run.
    [[nodiscard]] int variant() const { return m_variant; }
    [[nodiscard]] int recordVariant() const { return m_recordVariant; }
    [[nodiscard]] Language language() const { return m_language; }
    /// What is shown; null before there is a scenario.
    [[nodiscard]] std::shared_ptr<const ShownProgram> program() const { return m_program; }
    /// A name for its file, with the language's ending.
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const ProgramCache &cache() const { return m_cache; }

Q_SIGNALS:
    /// Tasks of a variant of the record were chosen by their line; at least one.
    void tasksChosen(int variant, const std::vector<interleave::TaskId> &tasks);
    void saveRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void takeScenario();
    void setLanguage(Language language);
    void setVariant(int variant);
    void showProgram();
    void findTrace();
    [[nodiscard]] const Moment *now();
    void mark(bool reveal);
    void choose(int line);
    void showChosen();
    void forgetChosen();
    void copy();

    const ParameterModel &m_model;
    Moments &m_moments;
    ProgramCache m_cache;
    std::shared_ptr<const ShownProgram> m_program;
    std::optional<TaskRef> m_selected;
    std::vector<TaskId> m_chosen; ///< by their line, of the variant that is shown
    int m_variant = 0;
    int m_recordVariant = -1;
    Language m_language = Language::Python;
    bool m_isOld = true; ///< another program is to be shown
    QFrame *m_languageBar;
    QButtonGroup *m_languages;
    QComboBox *m_variants;
    CodeView *m_view;
    QLabel *m_hint;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace interleave
