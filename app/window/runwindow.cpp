// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/runwindow.h"

#include "app/window/icons.h"
#include "app/window/mainwindow.h"

#include <QApplication>

namespace interleave {

int runWindow(QApplication &application, const QString &fileOrId)
{
    QApplication::setWindowIcon(programIcon());
    QApplication::setDesktopFileName(QStringLiteral("interleave"));
    Settings settings;
    InterfaceLanguage language;
    language.install(settings.language());
    MainWindow window(settings, language);
    window.show();
    window.open(fileOrId);
    return application.exec();
}

} // namespace interleave
