// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"
#include "core/analysis/sweep.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace interleave {

class ParameterModel;
class SweepView;
class WhatIfSlider;

/// Sliders for what a scenario has to vary, and how long its variants take by how many tasks go at once: a curve and, in
/// words, where more of them gain nothing. It computes nothing: whoever does is told of moves, and tells what came out.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the panel.
    explicit WhatIfPanel(ParameterModel &model, QWidget *parent = nullptr);

    /// What a sweep of this scenario has found; it may be of no variant.
    void setSweeps(const Scenario &scenario, std::vector<Sweep> sweeps);
    /// There is no curve now, and why; without a reason one is on its way.
    void clearSweeps(const QString &why = {});
    /// Nothing can be moved or seen, and why; an empty reason takes it back.
    void setHeldBack(const QString &why);
    /// Said above the sliders.
    void setNote(const QString &note);
    void setTheme(Theme theme);
    void retranslate();

Q_SIGNALS:
    /// A slider was moved by a person; the model has it.
    void moved();
    /// The panel comes to be seen.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void showSweeps();
    void showNote();

    ParameterModel &m_model;
    QScrollArea *m_scroll;
    QWidget *m_sliders;
    QVBoxLayout *m_column;
    QLabel *m_note;
    SweepView *m_view;
    QLabel *m_words;
    QList<WhatIfSlider *> m_fields;
    std::unique_ptr<const Scenario> m_swept; ///< of what the curves are; null when there are none
    std::vector<Sweep> m_sweeps;
    QString m_whyNot;
    QString m_heldBack;
    QString m_noteText;
};

} // namespace interleave
