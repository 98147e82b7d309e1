// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/replayactions.h"

#include "app/timeline/replay.h"
#include "app/window/icons.h"

#include <QWidget>

namespace interleave {

ReplayActions::ReplayActions(Replay &replay, QWidget *window)
    : QObject(window)
    , m_replay(replay)
    , m_window(window)
{
    beginning = make("replayBeginning", QKeySequence(Qt::CTRL | Qt::Key_Home));
    stepBack = make("replayStepBack", QKeySequence(Qt::CTRL | Qt::Key_Left));
    playBack = make("replayBack", QKeySequence(Qt::Key_J));
    play = make("replay", QKeySequence(Qt::Key_K));
    stepForward = make("replayStep", QKeySequence(Qt::CTRL | Qt::Key_Right));
    live = make("replayLive", QKeySequence(Qt::Key_L));
    nextFailure = makeJump("nextFailure", Qt::Key_N, Wanted::Failure, Direction::Forward);
    previousFailure = makeJump("previousFailure", QKeySequence(Qt::SHIFT | Qt::Key_N), Wanted::Failure, Direction::Backward);
    nextCancellation = makeJump("nextCancellation", Qt::Key_X, Wanted::Cancellation, Direction::Forward);
    previousCancellation =
        makeJump("previousCancellation", QKeySequence(Qt::SHIFT | Qt::Key_X), Wanted::Cancellation, Direction::Backward);
    nextWakeUp = makeJump("nextWakeUp", Qt::Key_W, Wanted::WakeUp, Direction::Forward);
    previousWakeUp = makeJump("previousWakeUp", QKeySequence(Qt::SHIFT | Qt::Key_W), Wanted::WakeUp, Direction::Backward);

    panel = make("loopPanel", Qt::Key_F9);
    panel->setCheckable(true);
    panel->setChecked(true);

    connect(beginning, &QAction::triggered, &replay, &Replay::goToBeginning);
    connect(live, &QAction::triggered, &replay, &Replay::goLive);
    connect(stepBack, &QAction::triggered, this, [this] { m_replay.step(m_variant, Direction::Backward); });
    connect(stepForward, &QAction::triggered, this, [this] { m_replay.step(m_variant, Direction::Forward); });
    connect(play, &QAction::triggered, &replay, &Replay::toggle);
    connect(playBack, &QAction::triggered, this, [this] {
        if (m_replay.isPlaying() && m_replay.direction() == Direction::Backward)
            m_replay.pause();
        else
            m_replay.play(Direction::Backward);
    });
    connect(&replay, &Replay::changed, this, &ReplayActions::retranslate);
    retranslate();
    follow(false, true);
}

QAction *ReplayActions::make(const char *name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

QAction *ReplayActions::makeJump(const char *name, const QKeySequence &key, Wanted wanted, Direction direction)
{
    QAction *action = make(name, key);
    connect(action, &QAction::triggered, this, [this, wanted, direction] {
        if (!m_replay.jump(wanted, direction))
            Q_EMIT nothingFound(direction == Direction::Forward ? tr("There is no other after this moment")
                                                                : tr("There is no other before this moment"));
    });
    return action;
}

QList<QAction *> ReplayActions::jumps() const
{
    return {nextFailure, previousFailure, nextCancellation, previousCancellation, nextWakeUp, previousWakeUp};
}

QList<QAction *> ReplayActions::all() const
{
    return QList<QAction *>{play, playBack, stepForward, stepBack, beginning, live} + jumps();
}

void ReplayActions::follow(bool hasRecord, bool isLive)
{
    for (QAction *action : all())
        action->setEnabled(hasRecord);
    live->setEnabled(hasRecord && !isLive);
}

void ReplayActions::setTheme(Theme theme)
{
    m_theme = theme;
    beginning->setIcon(glyphIcon(Glyph::ToBegin, theme));
    stepBack->setIcon(glyphIcon(Glyph::StepBack, theme));
    stepForward->setIcon(glyphIcon(Glyph::Step, theme));
    live->setIcon(glyphIcon(Glyph::ToEnd, theme));
    retranslate();
}

void ReplayActions::retranslate()
{
    const bool plays = m_replay.isPlaying();
    const bool back = plays && m_replay.direction() == Direction::Backward;
    play->setIcon(glyphIcon(plays ? Glyph::Pause : Glyph::Run, m_theme));
    playBack->setIcon(glyphIcon(back ? Glyph::Pause : Glyph::PlayBack, m_theme));
    play->setText(plays ? tr("Pause the replay") : tr("Replay"));
    playBack->setText(tr("Replay backward"));
    stepForward->setText(tr("Next event"));
    stepBack->setText(tr("Previous event"));
    beginning->setText(tr("To the beginning"));
    live->setText(tr("To the end, and on"));
    panel->setText(tr("Event-loop panel"));
    nextFailure->setText(tr("Next failure"));
    previousFailure->setText(tr("Previous failure"));
    nextCancellation->setText(tr("Next cancellation"));
    previousCancellation->setText(tr("Previous cancellation"));
    nextWakeUp->setText(tr("Next wake-up"));
    previousWakeUp->setText(tr("Previous wake-up"));
    for (QAction *action : all()) {
        QString what = action->text();
        what.remove(u'&');
        //: A button's tip: what it does, and its key
        action->setToolTip(tr("%1 (%2)").arg(what, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace interleave
