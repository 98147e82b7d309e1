// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/transportbar.h"

#include "app/panels/dropdown.h"
#include "app/timeline/durationwords.h"
#include "app/timeline/replay.h"
#include "app/window/replayactions.h"
#include "app/window/speedslider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace interleave {

namespace {

constexpr std::array speeds{0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0, 1000.0};
constexpr int normalSpeed = 4;

} // namespace

TransportBar::TransportBar(ReplayActions &actions, Replay &replay, const Playhead &playhead, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_replay(replay)
    , m_playhead(playhead)
    , m_moment(new QLabel(this))
    , m_live(new QLabel(this))
    , m_speed(new DropDown(this))
    , m_jump(new QToolButton(this))
{
    setObjectName(QStringLiteral("transport"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(2);
    for (QAction *action : {actions.beginning, actions.stepBack, actions.playBack, actions.play, actions.stepForward, actions.live}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setProperty("role", QStringLiteral("transport"));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(14, 14));
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    m_moment->setObjectName(QStringLiteral("replayMoment"));
    m_live->setObjectName(QStringLiteral("replayState"));
    m_live->setProperty("role", QStringLiteral("note"));
    m_jump->setObjectName(QStringLiteral("replayJump"));
    m_jump->setProperty("role", QStringLiteral("transport"));
    m_jump->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_jump->setPopupMode(QToolButton::InstantPopup);
    m_jump->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_jump);
    menu->addActions(actions.jumps());
    m_jump->setMenu(menu);
    layout->addSpacing(6);
    layout->addWidget(m_moment);
    layout->addSpacing(6);
    layout->addWidget(m_live);
    layout->addStretch();
    layout->addWidget(m_jump);
    layout->addWidget(m_speed);
    nameSpeeds();
    m_speed->setCurrentIndex(normalSpeed);
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_replay.setSpeed(speeds[static_cast<std::size_t>(index)]); });
    connect(m_actions.live, &QAction::changed, this, [this] { setEnabled(m_actions.play->isEnabled()); });
    retranslate();
    follow(false);
}

void TransportBar::nameSpeeds()
{
    const int chosen = m_speed->currentIndex();
    m_speed->clear();
    for (const double speed : speeds)
        m_speed->addItem(speedText(speed));
    m_speed->setCurrentIndex(chosen);
}

void TransportBar::follow(bool isRunning)
{
    setEnabled(m_actions.play->isEnabled());
    m_moment->setText(tr("%1 of %2").arg(durationText(m_playhead.time()), durationText(m_playhead.end())));
    m_moment->setVisible(isEnabled());
    m_live->setVisible(isEnabled());
    m_live->setText(m_playhead.isLive() ? (isRunning ? tr("live") : QString())
                    : isRunning         ? tr("the run goes on meanwhile; L catches up with it")
                                        : QString());
}

void TransportBar::retranslate()
{
    nameSpeeds();
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setToolTip(tr("How fast the replay plays: times the run's own time"));
    m_jump->setText(tr("Jump") + QStringLiteral(" ▾"));
    m_jump->setToolTip(tr("To the next failure, cancellation or wake-up"));
}

} // namespace interleave
