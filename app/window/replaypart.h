// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/arrowsview.h"
#include "app/charts/playheadview.h"
#include "app/panels/looppanel.h"
#include "app/panels/taskstory.h"
#include "app/timeline/replay.h"
#include "app/window/replayactions.h"
#include "app/window/transportbar.h"
#include "core/time/steadyclock.h"

namespace interleave {

/// All of the window that has to do with the moment that is shown: the playhead, what moves it, and those that show
/// nothing but it. The others are told by moved().
class ReplayPart : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; keys work in `window`.
    ReplayPart(Playhead &playhead, Moments &moments, TimelineView &timeline, ChartsView &charts, QWidget *window);

    /// Of the selected task; null when there is none.
    void showRelations(const TaskStory *story);
    /// The moments have another run, or none.
    void recordChanged();
    /// The run has gone on.
    void refresh();
    void setTheme(Theme theme);
    void retranslate();

    [[nodiscard]] Replay &replay() { return m_replay; }
    [[nodiscard]] ReplayActions &actions() { return *m_actions; }
    [[nodiscard]] TransportBar *bar() { return m_bar; }
    [[nodiscard]] LoopPanel *loop() { return m_loop; }

    /// The moment and what goes on in the variant then, in words; empty without a run.
    [[nodiscard]] QString statusText();

Q_SIGNALS:
    void moved();

private:
    void follow();
    [[nodiscard]] bool isRunning() const;

    SteadyClock m_clock;
    Playhead &m_playhead;
    Moments &m_moments;
    Replay m_replay;
    ReplayActions *m_actions;
    TransportBar *m_bar;
    LoopPanel *m_loop;
    PlayheadView *m_view;
    ArrowsView *m_arrows;
};

} // namespace interleave
