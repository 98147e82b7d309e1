// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

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
#include "app/timeline/variantwords.h"
#include "app/window/actions.h"
#include "app/window/codesaver.h"
#include "app/window/consent.h"
#include "app/window/databaseconsent.h"
#include "app/window/figurespart.h"
#include "app/window/fileflow.h"
#include "app/window/icons.h"
#include "app/window/mendflow.h"
#include "app/window/menus.h"
#include "app/window/replaypart.h"
#include "app/window/questionflow.h"
#include "app/window/runmarks.h"
#include "app/window/speedslider.h"
#include "app/window/statusline.h"
#include "app/window/theme.h"
#include "app/window/toolbar.h"
#include "app/window/whatifflow.h"
#include "core/engine/databases.h"
#include "core/engine/foreign.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QTabWidget>

#include <algorithm>

namespace interleave {

MainWindow::MainWindow(Settings &settings, InterfaceLanguage &language, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_language(language)
    , m_controller(m_parameters)
    , m_actions(new Actions(this))
    , m_files(new FileFlow(m_parameters, m_galleryModel, m_settings, this))
    , m_menus(new Menus(*m_actions, *menuBar()))
    , m_toolBar(new ToolBar(*m_actions, m_parameters, this))
    , m_gallery(new GalleryPanel(m_galleryModel, this))
    , m_timeline(new TimelineView(this))
    , m_filterBar(new TaskFilterBar(m_timeline->filter(), this))
    , m_charts(new ChartsView(this))
    , m_summary(new SummaryPanel(this))
    , m_form(new ParametersPanel(m_parameters, this))
    , m_code(new CodePanel(m_parameters, m_moments, this))
    , m_codeSaver(new CodeSaver(*m_code, m_settings))
    , m_task(new TaskPanel(this))
    , m_explain(new ExplainPanel(this))
    , m_time(new TimePanel(this))
    , m_replay(new ReplayPart(m_playhead, m_moments, *m_timeline, *m_charts, this))
    , m_questions(new QuestionFlow(m_parameters, m_controller, *m_timeline, this))
    , m_whatIf(new WhatIfFlow(m_parameters, this))
    , m_mend(new MendFlow(m_parameters, m_controller, *m_timeline, this))
    , m_runMarks(std::make_unique<RunMarks>(m_controller, *m_files, m_galleryModel, m_settings))
    , m_systemIsDark(isDark(*qApp))
    , m_databases(new DatabaseConsent(m_settings, this))
{
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    layOut();
    connectActions();
    connectPanels();
    connectTimeline();
    connectQuestions();
    m_summaryLater.setSingleShot(true);
    connect(&m_summaryLater, &QTimer::timeout, this, &MainWindow::showFigures);
    connectFigures();
    m_files->fillGallery();
    setTheme(m_settings.theme());
    retranslate();
    restoreLayout();
    m_gallery->setFocus();
    follow();
}

MainWindow::~MainWindow()
{
    // What the panels show ends before the models and the session they show.
    disconnect(&m_controller, nullptr, this, nullptr);
    delete m_questions;
    delete m_whatIf;
    delete m_mend;
    delete takeCentralWidget();
}

void MainWindow::open(const QString &fileOrId)
{
    const QString first = m_galleryModel.firstEntry().data(GalleryModel::KeyRole).toString();
    if (!fileOrId.isEmpty() && m_files->open(fileOrId))
        return;
    if (m_files->key().isEmpty())
        m_files->open(first);
}

void MainWindow::run()
{
    QStringList hosts;
    if (m_controller.world() == World::Real)
        hosts = foreignHosts(m_parameters.scenario(), {}, m_parameters.compared());
    const qint64 requests = foreignRequests(m_parameters.scenario(), {}, m_parameters.compared());
    const int atOnce = foreignAtOnce(m_parameters.scenario(), m_parameters.compared());
    const bool agreed = std::all_of(hosts.begin(), hosts.end(), [&](const QString &host) {
        const auto [most, together] = m_agreed.value(host);
        return requests <= most && atOnce <= together;
    });
    if (hosts.isEmpty() || agreed) {
        startRun(hosts);
        return;
    }
    QMessageBox *question = consentQuestion(hosts, requests, atOnce, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, hosts, requests, atOnce](int answer) {
        if (answer != QMessageBox::Ok)
            return;
        for (const QString &host : hosts) {
            auto &[most, together] = m_agreed[host];
            most = std::max(most, requests);
            together = std::max(together, atOnce);
        }
        startRun(hosts);
    });
    question->open();
}

void MainWindow::startRun(const QStringList &hosts)
{
    RunPermissions permissions{.hosts = hosts};
    if (m_controller.world() == World::Real) {
        permissions.databases = lastingDatabases(m_parameters.scenario(), m_parameters.compared());
        if (!m_files->file().isEmpty())
            permissions.folder = QFileInfo(m_files->file()).absolutePath();
    }
    m_databases->ask(permissions.databases, permissions.folder, [this, permissions](const SqlServers &servers) mutable {
        permissions.servers = servers;
        m_controller.run(permissions);
    });
}

void MainWindow::showRecord()
{
    m_task->clear();
    m_summary->clear();
    m_playhead.reset();
    m_moments.setRecord(m_controller.record());
    m_replay->recordChanged();
    m_code->recordChanged();
    m_figuresPart->setFeed(nullptr); // before the filter looks through other tasks
    m_timeline->setRecord(m_controller.record());
    QStringList names;
    for (int i = 0; m_timeline->feed() && i < m_timeline->feed()->variantCount(); ++i)
        names << variantName(m_timeline->feed()->variant(i).trace());
    m_actions->setVariants(names);
    m_time->setFeed(m_timeline->feed());
    m_figuresPart->setFeed(m_timeline->feed());
    m_charts->setRange(m_timeline->visibleRange().range());
    frame();
}

void MainWindow::frame()
{
    const bool news = m_timeline->refresh();
    const std::shared_ptr<const Feed> feed = m_timeline->feed();
    if (feed && news)
        m_figuresPart->feedChanged();
    if (feed)
        m_playhead.setEnd(feed->now());
    if (news)
        showFigures();
    m_task->refresh();
    if (news) { // also of the instant at which it stood before
        m_code->refresh();
        m_replay->refresh();
    }
    refreshStatus();
    if (!news)
        m_controller.rest();
}

// The next of the tasks found is chosen and shown.
void MainWindow::stepFound(int by)
{
    const std::optional<TaskRef> task = m_timeline->filter().next(m_timeline->selected(), by);
    if (!task)
        return;
    m_timeline->select(task);
    m_timeline->reveal(*task);
}

// Figures that are dear to compute come later, whether there are frames by then or not.
void MainWindow::showFigures()
{
    const std::shared_ptr<const Feed> feed = m_timeline->feed();
    if (!feed)
        return;
    const std::optional<Nanoseconds> at = m_playhead.isLive() ? std::nullopt : std::optional(m_playhead.time());
    m_time->refresh(at);
    if (!m_summary->refresh(*feed, at))
        m_summaryLater.start(m_summary->msToWait());
}

void MainWindow::showMoment()
{
    showFigures();
    m_figuresPart->showMoment(m_playhead);
    if (const TaskStory *story = m_task->story())
        m_task->standAt(m_playhead, m_moments.at(story->variant()));
    refreshStatus();
}

void MainWindow::showTask(int variant, TaskId task)
{
    m_filterBar->setChosen(variant < 0 ? std::nullopt : std::optional(TaskRef{variant, task}));
    m_code->select(variant, task);
    if (variant < 0 || task == noTask || !m_controller.record()) {
        m_task->clear();
        m_replay->loop()->mark(-1, noTask);
        return;
    }
    m_task->setTask(m_controller.record(), variant, task);
    m_task->standAt(m_playhead, m_moments.at(variant));
    m_replay->loop()->mark(variant, task);
    if (m_tabs->currentWidget() != m_code) // which shows it, too
        m_tabs->setCurrentWidget(m_task);
    follow();
}

void MainWindow::showScenario()
{
    m_controller.forget();
    m_gallery->choose(m_files->key());
    m_explain->setScenario(m_parameters.original());
    if (m_tabs->currentWidget() == m_task)
        m_tabs->setCurrentWidget(m_form);
    follow();
}

// Before there are figures, the table says what will be compared.
void MainWindow::showPlan()
{
    if (m_controller.record())
        return;
    QStringList names;
    for (const Variant &variant : m_parameters.scenario().variants) {
        if (m_parameters.compared().contains(variant.name))
            names << variantName(variant);
    }
    m_summary->plan(names);
}

void MainWindow::follow()
{
    RunState state;
    state.session = m_controller.state();
    state.world = m_controller.presentWorld();
    const Message fault = m_parameters.firstFault();
    state.whyNot = m_parameters.isValid() ? QString() : fault.translated();
    state.hasRecord = m_controller.record() != nullptr;
    state.canCancelTask = m_task->canCancel();
    state.canReset = m_parameters.isAnythingChanged();
    state.canGuess = m_questions->isAsking();
    state.canAskAgain = m_questions->canAskAgain();
    state.canMend = m_mend->canMend();
    state.isMended = m_mend->isMended();
    state.anyWasRun = m_runMarks->any();
    m_hint->setVisible(!m_controller.record() && !m_questions->hasPlan());
    m_actions->follow(state);
    m_whatIf->setAsking(m_questions->hasPlan());
    m_whatIf->setWorld(m_controller.world());
    m_toolBar->speed().setUsable(state.world == World::Simulated);

    const Scenario &scenario = m_parameters.scenario();
    const QString world =
        m_controller.world() == World::Simulated ? tr("Simulated, seed %1.").arg(scenario.seed) : tr("Real time.");
    const QString title = scenario.title.in(m_language.code());
    m_timeline->setHeading(title, scenario.summary.in(m_language.code()) + u' ' + world);
    //: The window's title; [*] stands where unsaved changes are marked
    setWindowTitle(title.isEmpty() ? QStringLiteral("Interleave") : tr("%1[*] – Interleave").arg(title));
    setWindowModified(m_parameters.isScenarioChanged());
    setWindowFilePath(m_files->file());
    showPlan();
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const std::shared_ptr<const Feed> feed = m_timeline->feed();
    QString text;
    if (!m_parameters.isValid())
        text = tr("Cannot run: %1").arg(m_parameters.firstFault().translated());
    else if (feed && !m_playhead.isLive())
        text = m_replay->statusText();
    else if (feed)
        text = progressText(*feed, m_controller.presentWorld() == World::Simulated ? m_controller.speed() : 1);
    else
        text = tr("Press F5 to run");
    if (m_controller.state() == SessionState::Paused)
        text += QStringLiteral(" · ") + tr("paused");
    m_progress->setText(text);
    m_worldLabel->setText(worldText(m_controller.presentWorld(), m_language.name()));
}

void MainWindow::say(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Interleave"), sentence, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("badNews"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace interleave
