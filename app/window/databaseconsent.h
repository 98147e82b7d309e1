// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"

#include <QObject>
#include <QSet>

#include <functional>

class QMessageBox;
class QWidget;

namespace interleave {

class Settings;

/// The question before a real run that works on databases which are there afterwards: which, and where they are. Answered
/// with QMessageBox::Ok or Cancel; the caller shows and deletes it.
[[nodiscard]] QMessageBox *databaseQuestion(const QStringList &addresses, const QString &folder, const SqlServers &servers,
                                            QWidget *parent);

/// Lets real runs at databases, each after the person has agreed to it: once a session.
class DatabaseConsent : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const SqlServers &)>;

    /// Both outlive it; `window` is the parent of the dialog.
    DatabaseConsent(Settings &settings, QWidget *window);

    /// Asks if need be, finds the servers' passwords, and then calls `then`: at once when there is nothing to do, never when
    /// the person does not want it. `folder`: where files are.
    void ask(const QStringList &addresses, const QString &folder, const Then &then);

private:
    void find(const QStringList &addresses, const Then &then);

    Settings &m_settings;
    QWidget *m_window;
    QSet<QString> m_agreed;
};

} // namespace interleave
