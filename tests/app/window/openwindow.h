// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/timelineview.h"
#include "app/window/actions.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace interleave {

/// A window with settings of its own in a folder that goes away.
struct OpenWindow
{
    explicit OpenWindow(const QString &scenario = QStringLiteral("three-tasks"))
    {
        settings.setFolder(folder.path());
        settings.setTheme(ThemeChoice::Light);
        language.install(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(settings, language);
        window->resize(1280, 800);
        window->show();
        window->open(scenario);
        window->activateWindow();
        // Keys reach their actions in an active window only.
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] RunController &controller() { return window->controller(); }
    [[nodiscard]] Actions &actions() { return window->actions(); }
    template<typename T>
    [[nodiscard]] T *child(const char *name)
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    /// Runs to the end, as fast as a paced run goes.
    void runToTheEnd()
    {
        controller().setSpeed(100);
        actions().run->trigger();
        QTRY_VERIFY(controller().record() && controller().record()->isOver());
        QTRY_VERIFY(window->timeline().feed() && window->timeline().feed()->isOver());
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    InterfaceLanguage language;
    std::unique_ptr<MainWindow> window;
};

} // namespace interleave
