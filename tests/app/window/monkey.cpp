// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/monkey.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTabBar>
#include <QTimer>
#include <QWheelEvent>

#include <array>
#include <cstdio>

namespace interleave {

namespace {

constexpr int deepest = 4;

constexpr std::array keys{Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape,   Qt::Key_Space, Qt::Key_Up,
                          Qt::Key_Down,  Qt::Key_Left,    Qt::Key_Right,  Qt::Key_PageDown, Qt::Key_Home,  Qt::Key_End,
                          Qt::Key_Plus,  Qt::Key_Minus,   Qt::Key_F,      Qt::Key_Slash,    Qt::Key_L,     Qt::Key_M,
                          Qt::Key_F5,    Qt::Key_F6,      Qt::Key_F10,    Qt::Key_Delete,   Qt::Key_A,     Qt::Key_Z,
                          Qt::Key_1,     Qt::Key_0,       Qt::Key_9,      Qt::Key_Period,   Qt::Key_Comma, Qt::Key_Backspace};

constexpr std::array scenarios{"three-tasks", "twenty-products", "ninety-people", "deadlock",     "cpu-blocks-the-loop", "echo-server",
                               "retry-storm", "task-group",      "queue",         "thousand-requests", "run-in-executor",   "sqlite"};

} // namespace

Monkey::Monkey(quint32 seed)
    : m_random(seed)
    , m_loud(qEnvironmentVariableIsSet("INTERLEAVE_MONKEY_LOUD"))
{}

void Monkey::open()
{
    m_open.reset();
    m_open = std::make_unique<OpenWindow>();
    // Quitting would end the loop of the test for good; the window is closed in other ways.
    m_open->actions().quit->setEnabled(false);
    ++m_windows;
}

void Monkey::play(int things, std::chrono::seconds time)
{
    m_wanted = things;
    if (time.count() > 0)
        m_until = std::chrono::steady_clock::now() + time;
    open();
    actSoon();
    m_loop.exec();
    m_open.reset();
}

bool Monkey::isTired() const
{
    return m_until ? std::chrono::steady_clock::now() >= *m_until : m_done >= m_wanted;
}

// A shot of its own each time: a timer that repeats would wait for the act that opened a menu to end.
void Monkey::actSoon()
{
    QTimer::singleShot(m_done % 5 == 0 ? 15 : 0, this, &Monkey::act);
}

void Monkey::act()
{
    if (!m_open) { // one is just being opened, which waits a moment
        QTimer::singleShot(10, this, &Monkey::act);
        return;
    }
    const bool isInside = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (isTired() && !isInside && m_depth == 0) {
        m_loop.quit();
        return;
    }
    actSoon();
    ++m_depth;
    ++m_done;
    QWidget *where = target();
    if (isTired() || m_depth > deepest) {
        if (isInside && where) {
            say("leaves", where);
            where->close();
        }
    } else if (where) {
        actIn(*where);
    }
    --m_depth;
    if (m_depth == 0 && !m_open->window->isVisible()) {
        say("opens a window");
        open();
    }
}

QWidget *Monkey::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return m_open->window.get();
}

void Monkey::actIn(QWidget &target)
{
    if (qobject_cast<QFileDialog *>(&target)) {
        actInFileDialog(target);
        return;
    }
    const bool isWindow = &target == m_open->window.get();
    if (!isWindow && upTo(4) == 0) {
        say("escapes from", &target);
        QTest::keyClick(&target, Qt::Key_Escape);
        return;
    }
    const int what = upTo(100);
    if (isWindow && what < 1)
        closeWindow();
    else if (isWindow && what < 4)
        chooseScenario();
    else if (what < 40) {
        if (QWidget *control = anyControl(target))
            press(*control, anyPoint(*control));
    } else if (what < 55) {
        const QPoint point = anyPoint(target);
        QWidget *child = target.childAt(point);
        press(child ? *child : target, child ? child->mapFrom(&target, point) : point);
    } else if (what < 68) {
        const QPoint point = anyPoint(target);
        if (QWidget *child = target.childAt(point))
            drag(*child, child->mapFrom(&target, point));
    } else if (what < 80) {
        const QPoint point = anyPoint(target);
        if (QWidget *child = target.childAt(point))
            turnWheel(*child, child->mapFrom(&target, point));
    } else if (isWindow && what < 82) {
        say("resizes", &target);
        target.resize(700 + upTo(1300), 500 + upTo(700));
    } else
        type();
}

// Only what is in the test's own folder is written and read.
void Monkey::actInFileDialog(QWidget &dialog)
{
    say("names a file", &dialog);
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    if (!name || upTo(2) == 0) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return;
    }
    static constexpr std::array endings{"scenario.json", "run.json", "png", "csv", "svg", "txt", "py"};
    name->setText(m_open->folder.filePath(
        QStringLiteral("f%1.%2").arg(upTo(5)).arg(QString::fromLatin1(endings[static_cast<std::size_t>(upTo(endings.size()))]))));
    QTest::keyClick(name, Qt::Key_Return);
}

void Monkey::press(QWidget &widget, const QPoint &point)
{
    say("presses", &widget);
    const int what = upTo(10);
    const Qt::MouseButton button = what == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers modifiers = what == 1 ? Qt::ControlModifier : what == 2 ? Qt::ShiftModifier : Qt::NoModifier;
    if (what == 3)
        QTest::mouseDClick(&widget, button, modifiers, point);
    else
        QTest::mouseClick(&widget, button, modifiers, point);
}

void Monkey::drag(QWidget &widget, const QPoint &from)
{
    say("drags", &widget);
    // It may go away on the way.
    const QPointer<QWidget> dragged(&widget);
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4 && dragged; ++i)
        QTest::mouseMove(dragged, from + QPoint(upTo(400) - 200, upTo(200) - 100) * i / 4);
    if (dragged)
        QTest::mouseRelease(dragged, Qt::LeftButton, {}, from + QPoint(upTo(400) - 200, upTo(200) - 100));
}

void Monkey::turnWheel(QWidget &widget, const QPoint &point)
{
    say("turns the wheel on", &widget);
    const QPoint by(upTo(3) == 0 ? 120 * (upTo(7) - 3) : 0, 120 * (upTo(7) - 3));
    QWheelEvent event(point, widget.mapToGlobal(point), {}, by, Qt::NoButton, upTo(3) == 0 ? Qt::ControlModifier : Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

void Monkey::type()
{
    QWidget *focused = QApplication::focusWidget();
    QWidget *widget = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : focused ? focused : target();
    say("types into", widget);
    const auto key = keys[static_cast<std::size_t>(upTo(static_cast<int>(keys.size())))];
    const int what = upTo(8);
    QTest::keyClick(widget, key, what == 0 ? Qt::ControlModifier : what == 1 ? Qt::ShiftModifier : Qt::NoModifier);
}

void Monkey::chooseScenario()
{
    const char *scenario = scenarios[static_cast<std::size_t>(upTo(static_cast<int>(scenarios.size())))];
    say(scenario);
    m_open->window->open(QString::fromLatin1(scenario));
    m_open->actions().run->trigger();
}

void Monkey::closeWindow()
{
    say("closes the window");
    m_open->window->close();
}

QWidget *Monkey::anyControl(QWidget &within)
{
    QList<QWidget *> controls;
    for (QWidget *widget : within.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                               || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSlider *>(widget)
                               || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        if (isControl && widget->isVisible() && widget->isEnabled())
            controls << widget;
    }
    return controls.isEmpty() ? nullptr : controls.at(upTo(static_cast<int>(controls.size())));
}

QPoint Monkey::anyPoint(const QWidget &widget)
{
    return {upTo(std::max(1, widget.width())), upTo(std::max(1, widget.height()))};
}

void Monkey::say(const char *what, const QWidget *where) const
{
    if (!m_loud)
        return;
    std::fprintf(stderr, "%d: %*s%s %s %s\n", m_done, 2 * m_depth, "", what, where ? where->metaObject()->className() : "",
                 where ? qPrintable(where->objectName()) : "");
}

} // namespace interleave
