// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/runwindow.h"

#include <QApplication>

namespace {

void introduce()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Interleave"));
    QCoreApplication::setApplicationName(QStringLiteral("interleave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERLEAVE_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    introduce();
    // A command as the first argument is the command line's: it goes here, before there is a window system.
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return interleave::runWindow(application, arguments.value(1));
}
