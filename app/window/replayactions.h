// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"
#include "core/trace/eventsearch.h"

#include <QAction>

namespace interleave {

class Replay;

/// What one can do with the time that is shown: its texts, keys and signs. They act on the replay themselves.
class ReplayActions : public QObject
{
    Q_OBJECT

public:
    /// Keys work in all of `window`; the replay outlives it.
    ReplayActions(Replay &replay, QWidget *window);

    QAction *beginning, *stepBack, *playBack, *play, *stepForward, *live;
    QAction *nextFailure, *previousFailure, *nextCancellation, *previousCancellation, *nextWakeUp, *previousWakeUp;
    QAction *panel; ///< checked: the event-loop panel is unfolded

    /// Which variant steps go through.
    void setVariant(int variant) { m_variant = variant; }
    /// There is a run to look at; whether it plays.
    void follow(bool hasRecord, bool isLive);
    void setTheme(Theme theme);
    void retranslate();
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QList<QAction *> jumps() const;

Q_SIGNALS:
    /// There is nothing more of what was looked for.
    void nothingFound(const QString &sentence);

private:
    QAction *make(const char *name, const QKeySequence &key);
    QAction *makeJump(const char *name, const QKeySequence &key, Wanted wanted, Direction direction);

    Replay &m_replay;
    QWidget *m_window;
    Theme m_theme = Theme::Light;
    int m_variant = 0;
};

} // namespace interleave
