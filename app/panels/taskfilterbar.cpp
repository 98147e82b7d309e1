// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskfilterbar.h"

#include "app/panels/styleproperty.h"
#include "app/timeline/statelook.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace interleave {

namespace {

// Milliseconds as people write them; nothing for an empty field. Sets whether the field makes sense.
std::optional<Nanoseconds> milliseconds(QLineEdit *field)
{
    const QString text = field->text().trimmed();
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber);
    const bool good = text.isEmpty() || (isNumber && value >= 0 && value < 1e12);
    setStyleProperty(field, "fault", !good);
    if (text.isEmpty() || !good)
        return std::nullopt;
    return Nanoseconds(std::llround(value * 1e6));
}

StateSet chosenIn(const QMenu *menu)
{
    StateSet states;
    for (const QAction *action : menu->actions()) {
        if (!action->isChecked())
            continue;
        // All states that look alike are one choice.
        const auto chosen = static_cast<State>(action->data().toInt());
        for (int i = 0; i < stateCount; ++i) {
            const auto state = static_cast<State>(i);
            if (state == chosen || (!isEnd(chosen) && chosen != State::NotStarted && lookOf(state) == lookOf(chosen)))
                states = states | state;
        }
    }
    return states;
}

QString choiceText(State state)
{
    if (state == State::NotStarted)
        return TaskFilterBar::tr("not ended");
    return isEnd(state) ? stateLook(state).name
                        : state == State::Computing ? computingName(true, true) : lookName(lookOf(state));
}

} // namespace

TaskFilterBar::TaskFilterBar(FilteredTasks &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_name(new QLineEdit(this))
    , m_beenMenu(new QMenu(this))
    , m_outcomeMenu(new QMenu(this))
    , m_been(menuButton(m_beenMenu, "filterBeen"))
    , m_outcome(menuButton(m_outcomeMenu, "filterOutcome"))
    , m_atLeast(new QLineEdit(this))
    , m_to(new QLabel(QStringLiteral("–"), this))
    , m_atMost(new QLineEdit(this))
    , m_unit(new QLabel(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_only(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("role", QStringLiteral("filter"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setClearButtonEnabled(true);
    m_name->setMinimumWidth(60);
    m_atLeast->setObjectName(QStringLiteral("filterAtLeast"));
    m_atMost->setObjectName(QStringLiteral("filterAtMost"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_previous->setObjectName(QStringLiteral("filterPrevious"));
    m_next->setObjectName(QStringLiteral("filterNext"));
    m_only->setObjectName(QStringLiteral("filterOnly"));
    m_close->setObjectName(QStringLiteral("filterClose"));
    for (QLineEdit *field : {m_atLeast, m_atMost})
        field->setFixedWidth(44);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("✕"));
    m_only->setCheckable(true);
    m_only->setChecked(true);
    for (QToolButton *button : {m_previous, m_next, m_only, m_close}) {
        button->setProperty("role", QStringLiteral("tool"));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    for (const State state : {State::Created, State::IoConnecting, State::WaitTimer, State::IoReceiving, State::Running,
                              State::Computing, State::RetryPause})
        addChoice(m_beenMenu, state);
    for (const State state :
         {State::Done, State::Failed, State::TimedOut, State::Cancelled, State::Deadlocked, State::NotStarted})
        addChoice(m_outcomeMenu, state);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_name, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_been, m_outcome, m_atLeast, m_to, m_atMost, m_unit,
                                                            m_previous, m_next, m_count, m_only, m_close})
        row->addWidget(widget);

    for (QLineEdit *field : {m_name, m_atLeast, m_atMost}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this, &TaskFilterBar::apply);
    }
    connect(m_only, &QToolButton::toggled, &m_filter, &FilteredTasks::setLeavesOut);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_close, &QToolButton::clicked, this, &TaskFilterBar::end);
    connect(&m_filter, &FilteredTasks::changed, this, &TaskFilterBar::follow);
    retranslate();
    hide();
}

QToolButton *TaskFilterBar::menuButton(QMenu *menu, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("role", QStringLiteral("tool"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

void TaskFilterBar::addChoice(QMenu *menu, State state)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(static_cast<int>(state));
    connect(action, &QAction::toggled, this, &TaskFilterBar::apply);
}

void TaskFilterBar::search()
{
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void TaskFilterBar::end()
{
    for (QLineEdit *field : {m_name, m_atLeast, m_atMost})
        field->clear();
    for (QMenu *menu : {m_beenMenu, m_outcomeMenu}) {
        for (QAction *action : menu->actions())
            action->setChecked(false);
    }
    hide();
    Q_EMIT ended();
}

void TaskFilterBar::apply()
{
    TaskFilter filter;
    filter.name = m_name->text().trimmed();
    filter.been = chosenIn(m_beenMenu);
    filter.outcomes = chosenIn(m_outcomeMenu);
    filter.atLeast = milliseconds(m_atLeast);
    filter.atMost = milliseconds(m_atMost);
    m_filter.setFilter(filter);
    for (QToolButton *button : {m_been, m_outcome})
        setStyleProperty(button, "active", (button == m_been ? filter.been : filter.outcomes) != StateSet());
}

void TaskFilterBar::setChosen(std::optional<TaskRef> task)
{
    m_chosen = task;
    follow();
}

void TaskFilterBar::follow()
{
    const qsizetype count = m_filter.count();
    const std::optional<qsizetype> place = m_chosen ? m_filter.placeOf(*m_chosen) : std::nullopt;
    const QLocale locale;
    if (m_filter.filter().isEmpty())
        m_count->clear();
    else if (place)
        //: Which of the tasks found is chosen: "3 of 20"
        m_count->setText(tr("%1 of %2").arg(locale.toString(*place + 1), locale.toString(count)));
    else
        //: How many tasks are found
        m_count->setText(tr("%n found", nullptr, static_cast<int>(count)));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void TaskFilterBar::retranslate()
{
    const QString opens = QStringLiteral(" ▾");
    setAccessibleName(tr("Find tasks"));
    m_name->setPlaceholderText(tr("Name of a task"));
    m_name->setAccessibleName(tr("Name of a task"));
    m_been->setText(tr("Was") + opens);
    m_been->setToolTip(tr("Tasks that have been in one of these states for a while"));
    m_outcome->setText(tr("Ended") + opens);
    m_outcome->setToolTip(tr("Tasks that ended in one of these ways"));
    m_atLeast->setPlaceholderText(tr("from"));
    m_atLeast->setAccessibleName(tr("Duration from, in milliseconds"));
    m_atMost->setPlaceholderText(tr("to"));
    m_atMost->setAccessibleName(tr("Duration to, in milliseconds"));
    m_unit->setText(tr("ms"));
    m_previous->setToolTip(tr("The task found before (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("The next task found (F3)"));
    m_next->setAccessibleName(tr("Next"));
    m_only->setText(tr("Only these"));
    m_only->setToolTip(tr("Leaves all other tasks out of timeline, charts and tables"));
    m_close->setToolTip(tr("Shows all tasks again (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    for (QMenu *menu : {m_beenMenu, m_outcomeMenu}) {
        for (QAction *action : menu->actions())
            action->setText(choiceText(static_cast<State>(action->data().toInt())));
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_been, m_beenMenu})
        part->setAccessibleName(tr("Was"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_outcome, m_outcomeMenu})
        part->setAccessibleName(tr("Ended"));
    // Room for large numbers, so that the fields beside stay where they are.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(1000).arg(1000)));
    follow();
}

bool TaskFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAboutToBeShortcut = event->type() == QEvent::ShortcutOverride;
    if (event->type() != QEvent::KeyPress && !isAboutToBeShortcut)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (isAboutToBeShortcut) { // in here Esc ends the search, and not the run
        if (key->key() == Qt::Key_Escape)
            event->accept();
        return key->key() == Qt::Key_Escape || QWidget::eventFilter(watched, event);
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); return true;
    case Qt::Key_Escape: end(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace interleave
