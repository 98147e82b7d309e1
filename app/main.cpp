// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/export/picture.h"
#include "app/window/language.h"
#include "app/window/runwindow.h"

#include <QApplication>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace {

using namespace interleave;

void introduce()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Interleave"));
    QCoreApplication::setApplicationName(QStringLiteral("interleave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERLEAVE_VERSION));
}

bool writeOrdered(const RunRecord &record, const PictureOrder &order, QString *error)
{
    const PictureOptions options{order.size, order.scale, order.dark ? Theme::Dark : Theme::Light};
    return writePicture(record, order.title, order.summary, order.path, options, error);
}

int carryOut(const QStringList &arguments)
{
    Language language;
    language.install({});
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Terminal terminal{out, err, ::isatty(STDERR_FILENO) == 1};
    const CommandLineServices services{pictureFormats(), &writeOrdered,
                                       [&language](const QString &code) { language.install(code); }};
    return runCommandLine(arguments, terminal, services);
}

// A command needs no display; only pictures need fonts, and with them an application of the GUI's kind.
int commandLine(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    std::unique_ptr<QCoreApplication> application;
    if (wantsPictures(words, pictureFormats())) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return carryOut(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    introduce();
    QStringList first;
    if (argc > 1)
        first << QString::fromLocal8Bit(argv[1]);
    if (isCommand(first))
        return commandLine(argc, argv);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1); // without Qt's own
    if (arguments.size() > 1 || arguments.value(0).startsWith(u'-'))
        return carryOut(arguments); // which says what is wrong with them
    return runWindow(application, arguments.value(0));
}
