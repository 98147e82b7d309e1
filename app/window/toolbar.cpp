// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/toolbar.h"

#include "app/window/actions.h"
#include "app/window/speedslider.h"
#include "app/window/variantchips.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace interleave {

namespace {

QToolButton *button(QAction *action, const char *role, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setDefaultAction(action);
    made->setIconSize(QSize(14, 14));
    return made;
}

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("rule"));
    line->setFixedSize(1, 28);
    return line;
}

} // namespace

ToolBar::ToolBar(Actions &actions, ParameterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_speed(new SpeedSlider(this))
    , m_time(new QLabel(this))
    , m_compare(new QLabel(this))
    , m_segments(new QFrame(this))
    , m_chips(new VariantChips(model, this))
{
    setProperty("role", QStringLiteral("toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(7);
    QToolButton *run = button(actions.run, "tool", this);
    run->setProperty("primary", true);
    layout->addWidget(run);
    m_pause = button(actions.pause, "tool", this);
    layout->addWidget(m_pause);
    for (QAction *action : {actions.step, actions.cancel})
        layout->addWidget(button(action, "tool", this));
    layout->addSpacing(8);
    layout->addWidget(m_speed);
    layout->addSpacing(2);
    layout->addWidget(rule(this));
    layout->addSpacing(2);

    m_segments->setProperty("role", QStringLiteral("segments"));
    auto *segments = new QHBoxLayout(m_segments);
    segments->setContentsMargins(2, 2, 2, 2);
    segments->setSpacing(0);
    segments->addWidget(button(actions.simulated, "segment", m_segments));
    segments->addWidget(button(actions.real, "segment", m_segments));
    layout->addWidget(m_time);
    layout->addWidget(m_segments);
    layout->addSpacing(2);
    layout->addWidget(rule(this));
    layout->addSpacing(2);
    layout->addWidget(m_compare);
    layout->addWidget(m_chips, 1);
    QToolButton *exporting = button(actions.exportAs, "tool", this);
    exporting->setToolButtonStyle(Qt::ToolButtonTextOnly);
    layout->addWidget(exporting);
    retranslate();
}

void ToolBar::retranslate()
{
    // Room for both of the button's words, so that its neighbours stay where they are.
    const QFontMetrics metrics = m_pause->fontMetrics();
    const int word =
        std::max(metrics.horizontalAdvance(Actions::tr("&Pause")), metrics.horizontalAdvance(Actions::tr("&Resume")));
    m_pause->setMinimumWidth(word + 44);
    m_time->setText(tr("Time"));
    m_segments->setAccessibleName(tr("Time"));
    m_compare->setText(tr("Compare"));
    m_speed->retranslate();
    m_chips->retranslate();
    fitCaptions();
}

bool ToolBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitCaptions();
    return QWidget::event(event);
}

// Where there is no room for everything, the captions make way for the variants' names; controls keep accessible names.
void ToolBar::fitCaptions()
{
    const QList<QLabel *> captions{&m_speed->caption(), m_time, m_compare};
    int wanted = layout()->sizeHint().width();
    for (const QLabel *caption : captions) {
        if (caption->isHidden())
            wanted += caption->sizeHint().width() + layout()->spacing();
    }
    const bool shown = wanted <= width();
    for (QLabel *caption : captions) {
        if (caption->isHidden() == shown)
            caption->setVisible(shown);
    }
}

} // namespace interleave
