// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actions.h"

#include "app/window/icons.h"
#include "app/window/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace interleave {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    run = make("run", {Qt::Key_F5});
    pause = make("pause", {Qt::Key_Space});
    step = make("step", {Qt::Key_F10, Qt::Key_Period});
    cancel = make("cancel", {Qt::Key_Escape});
    cancelTask = make("cancelTask", {Qt::Key_Delete});
    guess = make("guess", {QKeySequence(Qt::CTRL | Qt::Key_G)});
    askAgain = make("askAgain");
    mend = make("mend", {QKeySequence(Qt::CTRL | Qt::Key_M)});
    forgetRuns = make("forgetRuns");
    open = make("open", {QKeySequence::Open});
    save = make("save", {QKeySequence::Save});
    saveAs = make("saveAs", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    saveRun = make("saveRun");
    exportAs = make("export", {QKeySequence(Qt::CTRL | Qt::Key_E)});
    quit = make("quit", {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    search = make("search", {QKeySequence::Find});
    reset = make("reset");
    databases = make("databases");
    fit = make("fit", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    zoomIn = make("zoomIn", {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make("zoomOut", {QKeySequence::ZoomOut});
    find = make("find", {Qt::Key_Slash});
    findNext = make("findNext", {QKeySequence::FindNext});
    findPrevious = make("findPrevious", {QKeySequence::FindPrevious});
    zoomToChoice = makeForTimeline("zoomToChoice", Qt::Key_F);
    zoomToTask = makeForTimeline("zoomToTask", Qt::Key_T);
    measure = makeForTimeline("measure", Qt::Key_M);
    bySlot = makeForTimeline("bySlot", Qt::Key_S);
    measure->setCheckable(true);
    bySlot->setCheckable(true);
    keys = make("keys", {QKeySequence::HelpContents});
    about = make("about");
    aboutQt = make("aboutQt");
    simulated = make("simulated");
    real = make("real");
    certificates = make("certificates");
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);

    worlds = new QActionGroup(this);
    for (QAction *action : {simulated, real}) {
        action->setCheckable(true);
        worlds->addAction(action);
    }
    simulated->setChecked(true);
    ownScales = new QActionGroup(this);
    setVariants({});
    themes = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        auto *action = new QAction(themes);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
    }
    languages = new QActionGroup(this);
    auto *system = new QAction(languages);
    system->setCheckable(true);
    system->setData(QString());
    for (const auto &[code, name] : InterfaceLanguage::all()) {
        auto *action = new QAction(name, languages);
        action->setCheckable(true);
        action->setData(code);
    }
    QCoreApplication::instance()->installEventFilter(this);
    setTheme(Theme::Light);
    retranslate();
}

QAction *Actions::make(const char *name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

QAction *Actions::makeForTimeline(const char *name, Qt::Key key)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> Actions::ofTimeline() const
{
    return {zoomToChoice, zoomToTask, measure, bySlot};
}

void Actions::setVariants(const QStringList &names)
{
    qDeleteAll(ownScales->actions());
    for (int i = -1; i < names.size(); ++i) {
        auto *action = new QAction(i < 0 ? tr("&None") : QString(names.at(i)).replace(u'&', QStringLiteral("&&")), ownScales);
        action->setCheckable(true);
        action->setChecked(i < 0);
        action->setData(i);
    }
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    // A button that has the focus is pressed by Space, whatever else the key does in the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space &&
        qobject_cast<QAbstractButton *>(watched)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QList<QAction *> Actions::withKeys() const
{
    QList<QAction *> list;
    for (QAction *action :
         {run,  pause,    step,         cancel, cancelTask, guess, mend, open,         save,       saveAs,  exportAs, search,
          find, findNext, findPrevious, fit,    zoomIn,     zoomOut, zoomToChoice, zoomToTask, measure, bySlot,   keys,
          quit})
        list << action;
    return list;
}

void Actions::setTheme(Theme theme)
{
    run->setIcon(glyphIcon(Glyph::Run, theme, true));
    pause->setIcon(glyphIcon(Glyph::Pause, theme));
    step->setIcon(glyphIcon(Glyph::Step, theme));
    cancel->setIcon(glyphIcon(Glyph::Cancel, theme));
}

void Actions::follow(const RunState &state)
{
    m_state = state;
    const bool goesOn = state.session == SessionState::Running || state.session == SessionState::Paused;
    const bool simulatedWorld = state.world == World::Simulated;
    const bool runnable = state.whyNot.isEmpty();
    const QString noStop = tr("Real time cannot be stopped");
    run->setEnabled(runnable);
    run->setToolTip(runnable ? tr("Runs the scenario (F5)") : tr("Cannot run: %1").arg(state.whyNot));
    pause->setEnabled(goesOn && simulatedWorld);
    pause->setText(state.session == SessionState::Paused ? tr("&Resume") : tr("&Pause"));
    pause->setToolTip(!simulatedWorld                         ? noStop
                      : state.session == SessionState::Paused ? tr("Goes on (Space)")
                                                              : tr("Stops time (Space)"));
    step->setEnabled(simulatedWorld && state.session != SessionState::Cancelling && (goesOn || runnable));
    step->setToolTip(simulatedWorld ? tr("Lets the next thing happen, and waits (F10)") : noStop);
    cancel->setEnabled(goesOn);
    cancel->setToolTip(tr("Cancels everything that goes on (Esc)"));
    cancelTask->setEnabled(state.canCancelTask);
    cancelTask->setToolTip(tr("Asks only the selected task to end (Del)"));
    exportAs->setEnabled(state.hasRecord);
    exportAs->setToolTip(state.hasRecord ? tr("Writes the comparison as a picture, or its tasks as a table (Ctrl+E)")
                                         : tr("Nothing to export before the first run"));
    for (QAction *action : {find, findNext, findPrevious, zoomToChoice, zoomToTask, measure, bySlot})
        action->setEnabled(state.hasRecord);
    saveRun->setEnabled(state.hasRecord);
    saveRun->setToolTip(state.hasRecord ? tr("Writes the run as a file that can be opened again and exported")
                                        : tr("Nothing to save before the first run"));
    save->setEnabled(runnable);
    saveAs->setEnabled(runnable);
    reset->setEnabled(state.canReset);
    guess->setEnabled(state.canGuess);
    askAgain->setEnabled(state.canAskAgain);
    mend->setEnabled(state.canMend);
    mend->setText(state.isMended ? tr("Break it a&gain") : tr("&Mend it"));
    mend->setToolTip(tr("Applies the cure for what is wrong, or takes it back (Ctrl+M)"));
    forgetRuns->setEnabled(state.anyWasRun);
    for (QAction *action : {run, pause, step, cancel, cancelTask, exportAs, save, saveAs, saveRun})
        action->setStatusTip(action->isEnabled() ? QString() : action->toolTip());
}

void Actions::retranslate()
{
    run->setText(tr("&Run"));
    step->setText(tr("&Step"));
    cancel->setText(tr("&Cancel"));
    cancelTask->setText(tr("Cancel selected &task"));
    guess->setText(tr("Answer the &question"));
    askAgain->setText(tr("Ask a&gain"));
    forgetRuns->setText(tr("&Forget which scenarios were run"));
    open->setText(tr("&Open…"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &as…"));
    saveRun->setText(tr("Save r&un as…"));
    exportAs->setText(tr("&Export…"));
    quit->setText(tr("&Quit"));
    search->setText(tr("&Search scenarios"));
    reset->setText(tr("&Reset parameters"));
    databases->setText(tr("&Databases…"));
    fit->setText(tr("Show &everything"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    find->setText(tr("&Find tasks"));
    findNext->setText(tr("&Next task found"));
    findPrevious->setText(tr("&Previous task found"));
    zoomToChoice->setText(tr("Zoom to &selection"));
    zoomToChoice->setToolTip(tr("The stretch that is marked, or the chosen task, or everything"));
    zoomToTask->setText(tr("Zoom to &task"));
    measure->setText(tr("&Measure"));
    measure->setToolTip(tr("Two clicks measure the time between them; they snap to events"));
    bySlot->setText(tr("&Lanes by slot"));
    bySlot->setToolTip(tr("As many lanes as tasks were in flight at once, in place of one for each task"));
    ownScales->actions().first()->setText(tr("&None"));
    keys->setText(tr("&Keys"));
    about->setText(tr("&About Interleave"));
    aboutQt->setText(tr("About &Qt"));
    simulated->setText(tr("Simulated"));
    simulated->setToolTip(tr("Virtual time: exact, and the same at every run"));
    real->setText(tr("Real"));
    real->setToolTip(tr("Real requests, real computing, in real time"));
    certificates->setText(tr("Trusted &certificates…"));
    certificates->setToolTip(tr("A file of certificates that vouch for servers, besides this system's"));
    const QStringList themeNames{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < themeNames.size(); ++i)
        themes->actions().at(i)->setText(themeNames.at(i));
    languages->actions().first()->setText(tr("As the &system"));
    follow(m_state);
}

} // namespace interleave
