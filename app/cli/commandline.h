// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/terminal.h"
#include "core/trace/runrecord.h"

#include <QSize>
#include <QStringList>

#include <functional>

namespace interleave {

/// A picture a command wants written.
struct PictureOrder
{
    QString path; ///< its ending says the format
    QString title;
    QString summary;
    QSize size{1600, 900};
    double scale = 1;
    bool dark = false;
};

/// What the command line needs of the rest of the program, which it does not know.
struct CommandLineServices
{
    /// The endings of the pictures that can be written: "png", "svg" ...
    QStringList pictureEndings;
    /// Writes the picture whole or not at all; false with a reason.
    std::function<bool(const RunRecord &record, const PictureOrder &order, QString *error)> writePicture;
    /// Puts the program into a language: "en", "pt_BR", "ru".
    std::function<void(const QString &language)> setLanguage;
};

/// The arguments (without the program's name) are for the command line, not for the window.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Carries out a command of cli.md and returns its exit code. There must be an application object; of a GUI's kind only
/// if a picture is wanted.
[[nodiscard]] int runCommandLine(const QStringList &arguments, const Terminal &terminal,
                                 const CommandLineServices &services);

/// Whether a command will draw a picture, for which the application object has to be of the GUI's kind.
[[nodiscard]] bool wantsPictures(const QStringList &arguments, const QStringList &pictureEndings);

} // namespace interleave
