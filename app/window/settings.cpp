// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settings.h"

#include "core/sql/sqlservers.h"

#include <QDir>
#include <QStandardPaths>

namespace interleave {

QString Settings::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("language"), code);
}

ThemeChoice Settings::theme() const
{
    const QString word = m_settings.value(QStringLiteral("theme")).toString();
    if (word == QStringLiteral("light"))
        return ThemeChoice::Light;
    return word == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    const QString word = theme == ThemeChoice::Light  ? QStringLiteral("light")
                         : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                      : QStringLiteral("system");
    m_settings.setValue(QStringLiteral("theme"), word);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::split(const QString &name) const
{
    return m_settings.value(QStringLiteral("window/split/") + name).toByteArray();
}

void Settings::setSplit(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("window/split/") + name, state);
}

int Settings::figuresPage() const
{
    return m_settings.value(QStringLiteral("window/figures")).toInt();
}

void Settings::setFiguresPage(int page)
{
    m_settings.setValue(QStringLiteral("window/figures"), page);
}

QStringList Settings::wereRun() const
{
    return m_settings.value(QStringLiteral("gallery/run")).toStringList();
}

void Settings::setWereRun(const QStringList &keys)
{
    m_settings.setValue(QStringLiteral("gallery/run"), keys);
}

QString Settings::folder() const
{
    const QString last = m_settings.value(QStringLiteral("folder")).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("folder"), folder);
}

SqlServers Settings::databaseServers()
{
    return readServers(m_settings);
}

void Settings::setDatabaseServers(const SqlServers &servers)
{
    writeServers(m_settings, servers);
}

QString Settings::caFile() const
{
    return m_settings.value(QStringLiteral("real/certificates")).toString();
}

void Settings::setCaFile(const QString &path)
{
    m_settings.setValue(QStringLiteral("real/certificates"), path);
}

} // namespace interleave
