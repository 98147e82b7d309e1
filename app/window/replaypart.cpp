// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/replaypart.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"

#include <QLocale>

namespace interleave {

ReplayPart::ReplayPart(Playhead &playhead, Moments &moments, TimelineView &timeline, ChartsView &charts, QWidget *window)
    : QObject(window)
    , m_playhead(playhead)
    , m_moments(moments)
    , m_replay(playhead, moments, m_clock)
    , m_actions(new ReplayActions(m_replay, window))
    , m_bar(new TransportBar(*m_actions, m_replay, m_playhead, window))
    , m_loop(new LoopPanel(m_moments, m_playhead, window))
    , m_view(new PlayheadView(m_playhead, timeline, charts, this))
    , m_arrows(new ArrowsView(timeline, this))
{
    connect(&m_playhead, &Playhead::changed, this, &ReplayPart::follow);
    connect(m_view, &PlayheadView::dragBegins, &m_replay, &Replay::pause);
    connect(m_loop, &LoopPanel::variantChanged, m_actions, &ReplayActions::setVariant);
    connect(m_actions->panel, &QAction::toggled, m_loop, [this](bool shown) { m_loop->setCollapsed(!shown); });
    connect(m_loop, &LoopPanel::collapsedChanged, m_actions->panel, [this](bool folded) { m_actions->panel->setChecked(!folded); });
    connect(m_loop, &LoopPanel::variantChanged, this, &ReplayPart::moved);
}

void ReplayPart::showRelations(const TaskStory *story)
{
    m_arrows->setLinks(story ? story->variant() : -1, story ? story->relations().links() : std::vector<TaskLink>());
}

void ReplayPart::recordChanged()
{
    m_replay.pause();
    m_loop->setRecord();
    m_view->setVisible(m_moments.record() != nullptr);
    follow();
}

void ReplayPart::refresh()
{
    m_bar->follow(isRunning());
    m_loop->refresh(); // also what has come in at the very instant that is shown
}

bool ReplayPart::isRunning() const
{
    return m_moments.record() && !m_moments.record()->isOver();
}

void ReplayPart::follow()
{
    m_actions->follow(m_moments.record() != nullptr, m_playhead.isLive());
    m_bar->follow(isRunning());
    m_loop->refresh();
    Q_EMIT moved();
}

QString ReplayPart::statusText()
{
    if (m_moments.variantCount() == 0)
        return {};
    const Moment &moment = m_moments.at(m_loop->variant());
    quint32 ended = 0;
    for (int state = static_cast<int>(State::Done); state < stateCount; ++state)
        ended += moment.count(static_cast<State>(state));
    const QLocale locale;
    //: The status line while an earlier moment is shown: the moment, a variant's name, ended tasks, all tasks, tasks in flight
    return tr("At %1 – %2: %3 of %4 ended · %5 in flight")
        .arg(durationText(m_playhead.time()), variantName(moment.trace()), locale.toString(ended),
             locale.toString(moment.taskCount()), locale.toString(moment.inFlight()));
}

void ReplayPart::setTheme(Theme theme)
{
    m_actions->setTheme(theme);
    m_loop->setTheme(theme);
    m_view->setTheme(theme);
    m_arrows->setTheme(theme);
}

void ReplayPart::retranslate()
{
    m_actions->retranslate();
    m_bar->retranslate();
    m_bar->follow(isRunning());
    m_loop->retranslate();
}

} // namespace interleave
