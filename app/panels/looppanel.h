// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/loopmodel.h"
#include "app/timeline/moments.h"
#include "app/timeline/palette.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QToolButton;

namespace interleave {

class LoopDelegate;

/// What a variant's event loop has before it at the playhead's moment: who runs, who is ready in which order, who waits
/// for what, which timers are due when. Each task is a card that can be chosen.
class LoopPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    LoopPanel(Moments &moments, const Playhead &playhead, QWidget *parent = nullptr);

    /// The moments have another run, or none.
    void setRecord();
    /// The picture of the moment there is now.
    void refresh();
    [[nodiscard]] int variant() const { return m_variant; }
    /// Does nothing if the run has no such variant.
    void setVariant(int variant);
    /// The task that is chosen elsewhere is marked here.
    void mark(int variant, TaskId task);
    void setTheme(Theme theme);
    void retranslate();
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void taskChosen(int variant, interleave::TaskId task);
    void variantChanged(int variant);
    void collapsedChanged(bool collapsed);

private:
    void nameVariants();
    void showTitle();
    void choose(const QModelIndex &index);
    void showMark();

    Moments &m_moments;
    const Playhead &m_playhead;
    LoopModel m_model;
    LoopDelegate *m_delegate;
    QToolButton *m_fold;
    QLabel *m_title;
    QComboBox *m_variants;
    QListView *m_list;
    int m_variant = 0;
    TaskId m_marked = noTask;
    bool m_collapsed = false;
};

} // namespace interleave
