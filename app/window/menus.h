// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace interleave {

class Actions;

/// The menus, made of the actions.
class Menus : public QObject
{
    Q_OBJECT

public:
    /// `actions` and `bar` outlive the menus.
    Menus(Actions &actions, QMenuBar &bar);

    /// What moves the moment that is shown, what leaps to things, and the panel that shows it.
    void addReplay(const QList<QAction *> &actions, const QList<QAction *> &jumps, QAction *panel);
    /// What stands under the timeline, one of these at a time.
    void addFigures(const QList<QAction *> &pages);
    void retranslate();

private:
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_run;
    QMenu *m_view;
    QMenu *m_ownScale;
    QMenu *m_figures;
    QMenu *m_theme;
    QMenu *m_language;
    QMenu *m_jump;
    QMenu *m_help;
};

} // namespace interleave
