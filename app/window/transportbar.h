// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/playhead.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace interleave {

class Replay;
class ReplayActions;

/// The row of buttons that play what has happened, the moment that is shown, and how fast it plays.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    TransportBar(ReplayActions &actions, Replay &replay, const Playhead &playhead, QWidget *parent = nullptr);

    /// The moment is another.
    void follow(bool isRunning);
    void retranslate();

private:
    void nameSpeeds();

    ReplayActions &m_actions;
    Replay &m_replay;
    const Playhead &m_playhead;
    QLabel *m_moment;
    QLabel *m_live;
    QComboBox *m_speed;
    QToolButton *m_jump;
};

} // namespace interleave
