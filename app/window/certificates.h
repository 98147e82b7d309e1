// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace interleave {

class Settings;

/// The setting that names a file of certificates which vouch for servers in real runs, besides the system's authorities: shows
/// it, and lets a person choose or forget it. Certificates are always checked; there is no setting for that.
class Certificates : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlive it; `window` is the parent of the dialogs.
    Certificates(Settings &settings, QWidget *window);

    /// Asks; returns at once.
    void ask();
    /// Takes the file, if it has certificates in it; says so if not.
    bool choose(const QString &path);
    void forget();

Q_SIGNALS:
    void changed(const QString &path);

private:
    void chooseFile();
    void set(const QString &path);

    Settings &m_settings;
    QWidget *m_window;
};

} // namespace interleave
