// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/databasesdialog.h"

#include "app/window/settings.h"
#include "core/sql/passwords.h"
#include "core/sql/sqlservers.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace interleave {

DatabasesDialog::DatabasesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_password(new QPushButton(tr("&Password…"), this))
    , m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("databases"));
    setWindowTitle(tr("Databases"));
    auto *intro = new QLabel(tr("Where the servers are that a scenario names as postgres:SERVICE. What is left empty, and services "
                                "that are not listed, PostgreSQL's library looks up: in the environment and in ~/.pg_service.conf."),
                             this);
    intro->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_table->setHorizontalHeaderLabels({tr("Service"), tr("Host"), tr("Port"), tr("Database"), tr("User")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setObjectName(QStringLiteral("add"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_password->setObjectName(QStringLiteral("password"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove, m_password}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *all = new QVBoxLayout(this);
    all->addWidget(intro);
    all->addWidget(m_table);
    all->addLayout(row);
    all->addWidget(m_sentence);
    all->addWidget(buttons);
    resize(720, 360);

    const SqlServers servers = settings.databaseServers();
    for (auto it = servers.begin(); it != servers.end(); ++it)
        addRow(it.key(), *it);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_table->setCurrentCell(m_table->rowCount() - 1, Service);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &DatabasesDialog::removeRow);
    connect(m_password, &QPushButton::clicked, this, &DatabasesDialog::askForPassword);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DatabasesDialog::follow);
    connect(m_table, &QTableWidget::itemChanged, this, &DatabasesDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &DatabasesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DatabasesDialog::reject);
    follow();
}

void DatabasesDialog::addRow(const QString &service, const SqlServer &server)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{service, server.host, server.port > 0 ? QString::number(server.port) : QString(), server.database, server.user};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

void DatabasesDialog::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    follow();
}

void DatabasesDialog::askForPassword()
{
    const QString service = text(m_table->currentRow(), Service);
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("passwordQuestion"));
    question->setWindowTitle(tr("Password"));
    question->setLabelText(tr("The password for “%1”. It is kept in the system's key store; an empty one is forgotten.").arg(service));
    question->setTextEchoMode(QLineEdit::Password);
    connect(question, &QInputDialog::textValueSelected, this, [this, service](const QString &password) {
        keepPassword(service, password, this, [this, service, isEmpty = password.isEmpty()](const QString &error) {
            if (error.isEmpty())
                say(isEmpty ? tr("The password for “%1” is forgotten.").arg(service) : tr("The password for “%1” is kept.").arg(service));
            else
                say(tr("The key store did not take it: %1. The environment variable %2 can have the password instead.").arg(error, passwordVariable(service)));
        });
    });
    question->open();
}

void DatabasesDialog::follow()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_password->setEnabled(row >= 0 && isServiceName(text(row, Service)));
}

QString DatabasesDialog::text(int row, Column column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QString DatabasesDialog::read(SqlServers &servers)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto fault = [this, row](Column column, const QString &sentence) {
            m_table->setCurrentCell(row, column);
            return sentence;
        };
        const QString service = text(row, Service);
        if (!isServiceName(service))
            return fault(Service, tr("A service's name has letters, digits, “.”, “_” and “-” in it, not “%1”.").arg(service));
        if (servers.contains(service))
            return fault(Service, tr("“%1” is there twice.").arg(service));
        bool ok = true;
        const QString port = text(row, Port);
        const int number = port.isEmpty() ? 0 : port.toInt(&ok);
        if (!ok || number < 0 || number > 65535)
            return fault(Port, tr("A port is a number from 1 to 65535, not “%1”.").arg(port));
        servers.insert(service, {.host = text(row, Host), .port = number, .database = text(row, Database), .user = text(row, User), .password = {}});
    }
    return {};
}

void DatabasesDialog::accept()
{
    SqlServers servers;
    if (const QString fault = read(servers); !fault.isEmpty()) {
        say(fault);
        return;
    }
    m_settings.setDatabaseServers(servers);
    QDialog::accept();
}

void DatabasesDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace interleave
