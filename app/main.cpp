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

// A command needs no display; only pictures need fonts, and with them an application of the GUI's kind.
int commandLine(int argc, char *argv[], const QStringList &words)
{
    std::unique_ptr<QCoreApplication> application;
    if (wantsPictures(words, pictureFormats())) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    InterfaceLanguage language;
    language.install({});
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Terminal terminal{out, err, ::isatty(STDERR_FILENO) == 1};
    const CommandLineServices services{pictureFormats(), &writeOrdered,
                                       [&language](const QString &code) { language.install(code); }};
    return runCommandLine(QCoreApplication::arguments().mid(1), terminal, services);
}

// On systems where a display is named in the environment; elsewhere there is one.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

int complainOfDisplay()
{
    InterfaceLanguage language;
    language.install({});
    QTextStream out(stdout);
    QTextStream err(stderr);
    Terminal{out, err}.complain(QCoreApplication::translate(
        "CommandLine", "There is no display to open the window on. The commands work without one: interleave --help"));
    return ExitFailed;
}

} // namespace

int main(int argc, char *argv[])
{
    introduce();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    // More than one word, or an option that is not Qt's ("-platform"), can only be meant for the command line, which
    // says what is wrong with it.
    const bool isWindow = words.isEmpty() || (words.size() == 1 && !words.first().startsWith(QLatin1String("--")))
                          || (words.first().startsWith(u'-') && !words.first().startsWith(QLatin1String("--")));
    if (isCommand(words) || !isWindow)
        return commandLine(argc, argv, words);
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        return complainOfDisplay();
    }
    QApplication application(argc, argv);
    return runWindow(application, QCoreApplication::arguments().value(1));
}
