// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sql/sqlsource.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace interleave {

class Settings;

/// Where the PostgreSQL servers are that scenarios name as services: a table to be edited, and a password for each, which
/// goes to the system's key store at once and nowhere else.
class DatabasesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `settings` outlive the dialog, and have what it says once it is accepted.
    explicit DatabasesDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    enum Column { Service, Host, Port, Database, User, ColumnCount };

    void addRow(const QString &service, const SqlServer &server);
    void removeRow();
    void askForPassword();
    void follow();
    [[nodiscard]] QString text(int row, Column column) const;
    /// What is wrong in the table, and where; empty when nothing is.
    [[nodiscard]] QString read(SqlServers &servers);
    void say(const QString &sentence);

    Settings &m_settings;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_password;
    QLabel *m_sentence;
};

} // namespace interleave
