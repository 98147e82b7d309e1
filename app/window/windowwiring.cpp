// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who hears whom in the window.

#include "app/charts/chartsview.h"
#include "app/charts/timelineview.h"
#include "app/panels/code/codepanel.h"
#include "app/panels/gallerypanel.h"
#include "app/panels/taskfilterbar.h"
#include "app/panels/taskpanel.h"
#include "app/window/actions.h"
#include "app/window/certificates.h"
#include "app/window/databasesdialog.h"
#include "app/window/codesaver.h"
#include "app/window/figurespart.h"
#include "app/window/fileflow.h"
#include "app/window/keysdialog.h"
#include "app/window/mainwindow.h"
#include "app/window/mendflow.h"
#include "app/window/menus.h"
#include "app/window/replaypart.h"
#include "app/window/questionflow.h"
#include "app/window/runmarks.h"
#include "app/window/speedslider.h"
#include "app/window/toolbar.h"
#include "app/window/whatifflow.h"
#include "core/formats/runkeys.h"

#include <QApplication>
#include <QStatusBar>
#include <QTabWidget>

namespace interleave {

void MainWindow::connectActions()
{
    connect(m_actions->run, &QAction::triggered, this, &MainWindow::run);
    connect(m_actions->pause, &QAction::triggered, &m_controller, &RunController::pauseOrResume);
    connect(m_actions->step, &QAction::triggered, &m_controller, &RunController::step);
    connect(m_actions->cancel, &QAction::triggered, &m_controller, &RunController::cancelAll);
    connect(m_actions->cancelTask, &QAction::triggered, this, [this] {
        if (const TaskStory *story = m_task->story())
            m_controller.cancelTask(story->variant(), story->task());
    });
    const ReplayActions &replay = m_replay->actions();
    m_menus->addReplay({replay.play, replay.playBack, replay.stepForward, replay.stepBack, replay.beginning, replay.live},
                       replay.jumps(), replay.panel);
    connect(m_actions->open, &QAction::triggered, m_files, &FileFlow::chooseFile);
    connect(m_actions->save, &QAction::triggered, m_files, &FileFlow::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileFlow::saveAs);
    connect(m_actions->exportAs, &QAction::triggered, this, &MainWindow::chooseExport);
    connect(m_actions->saveRun, &QAction::triggered, this, &MainWindow::chooseRunFile);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->search, &QAction::triggered, m_gallery, &GalleryPanel::search);
    connect(m_actions->reset, &QAction::triggered, &m_parameters, &ParameterModel::reset);
    connect(m_actions->databases, &QAction::triggered, this, [this] {
        auto *dialog = new DatabasesDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->fit, &QAction::triggered, m_timeline, &TimelineView::fit);
    connect(m_actions->zoomIn, &QAction::triggered, m_timeline, &TimelineView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_timeline, &TimelineView::zoomOut);
    connect(m_actions->keys, &QAction::triggered, this, [this] { showKeys(m_actions->withKeys() + m_replay->actions().all() + QList<QAction *>{m_replay->actions().panel} + m_figuresPart->pages() + m_figuresPart->table().keyActions(), this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_actions->worlds, &QActionGroup::triggered, this, [this](QAction *action) {
        m_controller.setWorld(action == m_actions->real ? World::Real : World::Simulated);
    });
    auto *certificates = new Certificates(m_settings, this);
    connect(m_actions->certificates, &QAction::triggered, certificates, &Certificates::ask);
    connect(certificates, &Certificates::changed, this, [this](const QString &path) { m_controller.setCaFile(path); });
    m_controller.setCaFile(m_settings.caFile());
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](QAction *action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        m_settings.setTheme(choice);
        setTheme(choice);
    });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](QAction *action) { setLanguage(action->data().toString()); });
    for (QAction *action : m_actions->languages->actions())
        action->setChecked(action->data().toString() == m_settings.language());
}

void MainWindow::connectPanels()
{
    // Queued: opening may ask a question, for which the list does not wait.
    connect(
        m_gallery, &GalleryPanel::entryChosen, this,
        [this](const QString &key) {
            if (!m_files->open(key))
                m_gallery->choose(m_files->key());
        },
        Qt::QueuedConnection);
    connect(m_files, &FileFlow::opened, this, &MainWindow::showScenario);
    connect(m_files, &FileFlow::runOpened, this, &MainWindow::showSavedRun);
    connect(&m_parameters, &ParameterModel::changed, this, &MainWindow::follow);
    connect(&m_toolBar->speed(), &SpeedSlider::speedChanged, &m_controller, &RunController::setSpeed);
    connect(&m_controller, &RunController::changed, this, &MainWindow::follow);
    connect(&m_controller, &RunController::recordChanged, this, &MainWindow::showRecord);
    connect(&m_controller, &RunController::frame, this, &MainWindow::frame);
    connect(&m_controller, &RunController::failed, this, [this](const Message &reason) { say(reason.translated()); });
    connect(m_timeline, &TimelineView::selectionChanged, this, &MainWindow::showTask);
    connect(m_timeline, &TimelineView::taskActivated, this, [this] { m_tabs->setCurrentWidget(m_task); });
    connect(m_replay, &ReplayPart::moved, this, &MainWindow::showMoment);
    connect(&m_replay->actions(), &ReplayActions::nothingFound, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, 4000); });
    connect(m_replay->loop(), &LoopPanel::taskChosen, m_timeline,
            [this](int variant, TaskId task) { m_timeline->select(TaskRef{variant, task}); });
    connect(m_task, &TaskPanel::relationsChanged, m_replay, &ReplayPart::showRelations);
    connect(m_task, &TaskPanel::taskChosen, m_timeline,
            [this](int variant, TaskId task) { m_timeline->select(TaskRef{variant, task}); });
    connect(m_timeline, &TimelineView::newestWanted, &m_replay->replay(), &Replay::goLive);
    connect(&m_playhead, &Playhead::changed, m_code, &CodePanel::refresh);
    connect(m_code, &CodePanel::tasksChosen, m_timeline, &TimelineView::selectAll);
    connect(m_codeSaver, &CodeSaver::done, this, &MainWindow::tellWritten);
    connect(m_whatIf, &WhatIfFlow::played, this, [this](const SavedRun &run) {
        m_controller.show(run);
        m_timeline->fit();
    });
    connect(m_task, &TaskPanel::cancelRequested, &m_controller, &RunController::cancelTask);
    connect(m_task, &TaskPanel::canCancelChanged, this, &MainWindow::follow);
}

void MainWindow::connectTimeline()
{
    m_timeline->addActions(m_actions->ofTimeline());
    m_timeline->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_actions->find, &QAction::triggered, m_filterBar, &TaskFilterBar::search);
    connect(m_actions->findNext, &QAction::triggered, this, [this] { stepFound(1); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { stepFound(-1); });
    connect(m_filterBar, &TaskFilterBar::stepped, this, &MainWindow::stepFound);
    connect(m_filterBar, &TaskFilterBar::ended, this, [this] { m_timeline->setFocus(); });
    connect(m_actions->zoomToChoice, &QAction::triggered, m_timeline, &TimelineView::zoomToChoice);
    connect(m_actions->zoomToTask, &QAction::triggered, this, [this] {
        if (const std::optional<TaskRef> task = m_timeline->selected())
            m_timeline->zoomToTask(*task);
    });
    connect(m_actions->measure, &QAction::toggled, &m_timeline->ruler(), &Ruler::setOn);
    connect(&m_timeline->ruler(), &Ruler::switched, m_actions->measure, &QAction::setChecked);
    connect(&m_timeline->ruler(), &Ruler::measured, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, sentence.isEmpty() ? 1 : 0); });
    connect(m_actions->bySlot, &QAction::toggled, this,
            [this](bool bySlot) { m_timeline->setRowsView(bySlot ? RowsView::Slots : RowsView::Tasks); });
    connect(m_actions->ownScales, &QActionGroup::triggered, this,
            [this](QAction *action) { m_timeline->setOwnScale(action->data().toInt()); });
}

// After connectPanels(): the questions look at what the timeline has taken up before.
void MainWindow::connectQuestions()
{
    connect(m_files, &FileFlow::opened, m_questions, [this] { m_questions->open(m_files->key()); });
    connect(&m_controller, &RunController::recordChanged, m_questions, &QuestionFlow::followRun);
    connect(&m_controller, &RunController::frame, m_questions, &QuestionFlow::frame);
    connect(m_questions, &QuestionFlow::changed, this, &MainWindow::follow);
    connect(m_files, &FileFlow::opened, m_mend, [this] { m_mend->open(m_files->file().isEmpty() && !isRunFile(m_files->key())); });
    connect(&m_controller, &RunController::recordChanged, m_mend, &MendFlow::followRun);
    connect(&m_controller, &RunController::frame, m_mend, &MendFlow::frame);
    connect(m_mend, &MendFlow::changed, this, &MainWindow::follow);
    connect(m_mend, &MendFlow::runWanted, this, [this] {
        if (!m_questions->askOpen())
            run();
    });
    connect(m_actions->mend, &QAction::triggered, m_mend, &MendFlow::mend);
    connect(m_actions->guess, &QAction::triggered, m_questions, &QuestionFlow::answer);
    connect(m_actions->askAgain, &QAction::triggered, m_questions, &QuestionFlow::askAgain);
    connect(m_actions->forgetRuns, &QAction::triggered, m_runMarks.get(), &RunMarks::clear);
    connect(m_runMarks.get(), &RunMarks::changed, this, &MainWindow::follow);
}

} // namespace interleave
