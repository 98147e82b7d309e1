// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/window/openwindow.h"

#include <QEventLoop>
#include <QPointer>

#include <random>

namespace interleave {

/// Does to a window what somebody does who knows nothing and fears nothing: clicks, types, drags, turns the wheel, opens
/// menus and dialogs and closes the window, each thing right after the other. It acts inside menus and dialogs that wait,
/// too. One number makes it do the same choices again; runs go on in their own time, so what they meet may differ.
class Monkey : public QObject
{
    Q_OBJECT

public:
    explicit Monkey(quint32 seed);

    /// So many things, or as many as go into that time if there is one. Afterwards no menu and no dialog is open.
    void play(int things, std::chrono::seconds time);
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int windows() const { return m_windows; }

private:
    void open();
    void actSoon();
    void act();
    void actIn(QWidget &target);
    void actInFileDialog(QWidget &dialog);
    void press(QWidget &widget, const QPoint &point);
    void drag(QWidget &widget, const QPoint &from);
    void turnWheel(QWidget &widget, const QPoint &point);
    void type();
    void chooseScenario();
    void closeWindow();
    [[nodiscard]] QWidget *target() const;
    [[nodiscard]] QWidget *anyControl(QWidget &within);
    [[nodiscard]] QPoint anyPoint(const QWidget &widget);
    [[nodiscard]] int upTo(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }
    void say(const char *what, const QWidget *where = nullptr) const;
    [[nodiscard]] bool isTired() const;

    std::mt19937 m_random; ///< whose numbers the standard fixes
    std::unique_ptr<OpenWindow> m_open;
    QEventLoop m_loop;
    std::optional<std::chrono::steady_clock::time_point> m_until;
    int m_wanted = 0;
    int m_done = 0;
    int m_windows = 0;
    int m_depth = 0; // acts that wait for a menu or a dialog, and this one
    bool m_loud;
};

} // namespace interleave
