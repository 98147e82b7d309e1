// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/menus.h"

#include "app/window/actions.h"

#include <QMenu>
#include <QMenuBar>

namespace interleave {

Menus::Menus(Actions &actions, QMenuBar &bar)
    : QObject(&bar)
    , m_file(bar.addMenu(QString()))
    , m_edit(bar.addMenu(QString()))
    , m_run(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_ownScale(new QMenu(m_view))
    , m_figures(new QMenu(m_view))
    , m_theme(new QMenu(m_view))
    , m_language(new QMenu(m_view))
    , m_jump(new QMenu(m_run))
    , m_help(bar.addMenu(QString()))
{
    m_file->addActions({actions.open, actions.save, actions.saveAs});
    m_file->addSeparator();
    m_file->addActions({actions.saveRun, actions.exportAs});
    m_file->addSeparator();
    m_file->addAction(actions.quit);
    m_edit->addActions({actions.search, actions.reset, actions.forgetRuns});
    m_edit->addSeparator();
    m_edit->addActions({actions.find, actions.findNext, actions.findPrevious});
    m_edit->addSeparator();
    m_edit->addAction(actions.databases);
    m_run->addActions({actions.run, actions.pause, actions.step, actions.cancel, actions.cancelTask});
    m_run->addSeparator();
    m_run->addActions({actions.guess, actions.askAgain, actions.mend});
    m_run->addSeparator();
    m_run->addActions(actions.worlds->actions());
    m_run->addAction(actions.certificates);
    m_view->addActions({actions.fit, actions.zoomIn, actions.zoomOut, actions.zoomToChoice, actions.zoomToTask});
    m_view->addSeparator();
    m_view->addActions({actions.measure, actions.bySlot});
    m_view->addMenu(m_ownScale);
    m_view->addSeparator();
    m_view->addMenu(m_theme);
    m_view->addMenu(m_language);
    m_theme->addActions(actions.themes->actions());
    m_language->addActions(actions.languages->actions());
    m_help->addAction(actions.keys);
    m_help->addSeparator();
    m_help->addActions({actions.about, actions.aboutQt});
    connect(m_ownScale, &QMenu::aboutToShow, this, [this, &actions] {
        m_ownScale->clear();
        m_ownScale->addActions(actions.ownScales->actions());
    });
    m_ownScale->addActions(actions.ownScales->actions()); // an empty menu could not be opened
    retranslate();
}

void Menus::addReplay(const QList<QAction *> &actions, const QList<QAction *> &jumps, QAction *panel)
{
    m_run->addSeparator();
    m_run->addActions(actions);
    m_run->addMenu(m_jump);
    m_jump->addActions(jumps);
    m_view->addSeparator();
    m_view->addAction(panel);
}

void Menus::addFigures(const QList<QAction *> &pages)
{
    m_view->addMenu(m_figures);
    m_figures->addActions(pages);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_run->setTitle(tr("&Run"));
    m_view->setTitle(tr("&View"));
    m_ownScale->setTitle(tr("&Own scale"));
    m_figures->setTitle(tr("&Figures"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_jump->setTitle(tr("&Jump"));
    m_help->setTitle(tr("&Help"));
}

} // namespace interleave
