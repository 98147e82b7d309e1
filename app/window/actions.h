// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"
#include "app/window/settings.h"
#include "core/engine/session.h"

#include <QAction>
#include <QActionGroup>

namespace interleave {

/// What the actions have to know to be enabled or not.
struct RunState
{
    SessionState session = SessionState::Idle;
    World world = World::Simulated; ///< of the run that goes on, or the next
    QString whyNot;                 ///< why the parameters cannot be run; empty when they can
    bool hasRecord = false;
    bool canCancelTask = false;
    bool canReset = false;
    bool canGuess = false;    ///< a question waits for an answer
    bool canAskAgain = false; ///< questions have been answered or skipped
    bool canMend = false;     ///< there is a cure to apply, or to take back
    bool isMended = false;
    bool anyWasRun = false;   ///< the gallery has marks to take away
};

/// Everything a person can do in the window, with its text, key and sign; menus and tool bar are made of these.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Keys work in all of `window`.
    explicit Actions(QWidget *window);

    QAction *run, *pause, *step, *cancel, *cancelTask;
    QAction *guess, *askAgain, *forgetRuns;
    QAction *mend;
    QAction *open, *save, *saveAs, *saveRun, *exportAs, *quit;
    QAction *search, *reset, *databases, *fit, *zoomIn, *zoomOut;
    QAction *find, *findNext, *findPrevious;
    QAction *zoomToChoice, *zoomToTask, *measure, *bySlot; ///< keys without Ctrl: of the timeline, see ofTimeline()
    QActionGroup *ownScales; ///< data(): the variant's place, -1 for none
    QAction *keys, *about, *aboutQt;
    QAction *simulated, *real, *certificates;
    QActionGroup *worlds;
    QActionGroup *themes;    ///< data(): the ThemeChoice as int
    QActionGroup *languages; ///< data(): the language's code, empty for the system's

    void follow(const RunState &state);
    void setTheme(Theme theme);
    void retranslate();

    /// Those whose keys work where the timeline has the focus only.
    [[nodiscard]] QList<QAction *> ofTimeline() const;
    /// The variants that can have a scale of their own.
    void setVariants(const QStringList &names);

    /// Those that have a key, for the list of keys.
    [[nodiscard]] QList<QAction *> withKeys() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const char *name, const QList<QKeySequence> &keys = {});
    QAction *makeForTimeline(const char *name, Qt::Key key);

    QWidget *m_window;
    RunState m_state;
};

} // namespace interleave
