// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace interleave {

/// Light, dark, or what the desktop has.
enum class ThemeChoice : quint8 { System, Light, Dark };

/// What the window remembers from one time to the next.
class Settings
{
public:
    /// The person's own file.
    Settings() = default;
    /// A file given by name: for tests.
    explicit Settings(const QString &path)
        : m_settings(path, QSettings::IniFormat)
    {}

    /// "en", "pt_BR", "ru"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The state of a splitter.
    /// The page of the figures that was shown last, from 0.
    [[nodiscard]] int figuresPage() const;
    void setFiguresPage(int page);
    [[nodiscard]] QByteArray split(const QString &name) const;
    void setSplit(const QString &name, const QByteArray &state);
    /// The gallery's keys of the scenarios that were run.
    [[nodiscard]] QStringList wereRun() const;
    void setWereRun(const QStringList &keys);
    /// Where files were opened or written last; the documents' folder at first.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    /// Certificates that vouch for servers in real runs, besides the system's; empty: none.
    [[nodiscard]] QString caFile() const;
    void setCaFile(const QString &path);

    /// Where services of databases are; without passwords.
    [[nodiscard]] SqlServers databaseServers();
    void setDatabaseServers(const SqlServers &servers);

private:
    QSettings m_settings;
};

} // namespace interleave
