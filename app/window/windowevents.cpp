// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes to the window from outside: theme and language, files dropped on it, its closing.

#include "app/charts/chartsview.h"
#include "app/charts/timelineview.h"
#include "app/panels/code/codepanel.h"
#include "app/panels/explainpanel.h"
#include "app/panels/gallerypanel.h"
#include "app/panels/parameterspanel.h"
#include "app/panels/summarypanel.h"
#include "app/panels/taskfilterbar.h"
#include "app/panels/taskpanel.h"
#include "app/panels/timepanel.h"
#include "app/panels/whatifpanel.h"
#include "app/window/actions.h"
#include "app/window/figurespart.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/mendflow.h"
#include "app/window/menus.h"
#include "app/window/replaypart.h"
#include "app/window/questionflow.h"
#include "app/window/taborder.h"
#include "app/window/theme.h"
#include "app/window/toolbar.h"
#include "app/window/whatifflow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QTabWidget>
#include <QUrl>

namespace interleave {

namespace {

// The one local file that is dragged; empty when it is something else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme = themeFor(choice, m_systemIsDark);
    applyTheme(*qApp, m_theme);
    m_timeline->setColours(m_theme);
    m_figuresPart->setTheme(m_theme);
    m_summary->setTheme(m_theme);
    m_code->setTheme(m_theme);
    m_task->setTheme(m_theme);
    m_time->setTheme(m_theme);
    m_whatIf->panel()->setTheme(m_theme);
    m_actions->setTheme(m_theme);
    m_replay->setTheme(m_theme);
    for (QAction *action : m_actions->themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_language.install(code);
    // Without a file of translations nothing tells the widgets; numbers and titles change all the same.
    retranslate();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_toolBar->retranslate();
    m_parameters.revalidate();
    m_gallery->retranslate();
    m_galleryModel.setLanguage(m_language.code());
    m_filterBar->retranslate();
    m_form->retranslate();
    m_code->retranslate();
    m_task->retranslate();
    m_time->retranslate();
    m_whatIf->retranslate();
    m_mend->retranslate();
    m_replay->retranslate();
    m_explain->setLanguage(m_language.code());
    m_explain->retranslate();
    m_questions->retranslate(m_language.code());
    m_summary->retranslate();
    m_figuresPart->retranslate();
    showFigures();
    m_tabs->setTabText(0, tr("Parameters"));
    m_tabs->setTabText(1, tr("Code"));
    m_tabs->setTabText(2, tr("Task"));
    m_tabs->setTabText(3, tr("Explain"));
    m_tabs->setTabText(m_tabs->indexOf(m_time), tr("Time"));
    m_tabs->setTabText(m_tabs->indexOf(m_whatIf->panel()), tr("What if"));
    m_tabs->setAccessibleName(tr("Details"));
    m_hint->setText(tr("Run (F5) shows here what every task does, and when"));
    m_timeline->setAccessibleName(tr("Timeline"));
    follow();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(this, next);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_tabs)
        retranslate();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_controller.setRefreshRate(screen()->refreshRate());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    keepLayout();
    m_controller.forget();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // Later: a question would hold up the program the file is dragged from.
    QMetaObject::invokeMethod(
        this, [this, path] { m_files->open(path); }, Qt::QueuedConnection);
}

} // namespace interleave
