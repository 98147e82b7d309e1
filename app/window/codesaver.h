// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace interleave {

class CodePanel;
class Settings;

/// Writes `text` as UTF-8, whole or not at all. Why it could not, in a sentence; empty when it did.
[[nodiscard]] QString writeText(const QString &path, const QString &text);

/// Asks where the program that the panel shows is to be written, and writes it there.
class CodeSaver : public QObject
{
    Q_OBJECT

public:
    /// A child of the panel. `settings` outlive it.
    CodeSaver(CodePanel &panel, Settings &settings);

    /// To that file; the language's ending is put to a name that has none.
    void saveTo(const QString &path);
    /// The CMakeLists.txt of the program, into that folder.
    void saveBuildIn(const QString &folder);

Q_SIGNALS:
    /// A file was written, or why it was not.
    void done(const QString &path, const QString &error);

private:
    void choose();
    void offerBuild(const QString &folder);

    CodePanel &m_panel;
    Settings &m_settings;
};

} // namespace interleave
