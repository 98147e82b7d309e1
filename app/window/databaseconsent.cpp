// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/databaseconsent.h"

#include "app/window/settings.h"
#include "core/sql/passwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace interleave {

namespace {

constexpr qsizetype mostNamed = 10;

struct DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseConsent)
};

QString placeOf(const QString &address, const QString &folder, const SqlServers &servers)
{
    const SqlSource source = sourceOf(address, folder, servers);
    if (source.kind == SqlSource::Kind::File)
        return QDir::toNativeSeparators(source.file);
    if (!source.service.isEmpty())
        return DatabaseWords::tr("%1, a service of PostgreSQL's").arg(address);
    const QString host = source.server.host.isEmpty() ? DatabaseWords::tr("this machine") : source.server.host;
    return DatabaseWords::tr("%1, on %2").arg(address, host);
}

// The same name in another folder is another database.
QString keyOf(const QString &address, const QString &folder)
{
    return isServer(address) ? address : folder + u'\n' + address;
}

} // namespace

QMessageBox *databaseQuestion(const QStringList &addresses, const QString &folder, const SqlServers &servers, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("databaseConsent"));
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(DatabaseWords::tr("Statements to databases"));
    QStringList places;
    for (const QString &address : addresses.mid(0, mostNamed))
        places.append(placeOf(address, folder, servers));
    if (addresses.size() > mostNamed)
        places.append(DatabaseWords::tr("and %n more", nullptr, static_cast<int>(addresses.size() - mostNamed)));
    box->setTextFormat(Qt::PlainText);
    box->setText(DatabaseWords::tr("Let the scenario work on the following?") + QStringLiteral("\n\n") + places.join(u'\n'));
    box->setInformativeText(DatabaseWords::tr("Its statements can change and delete what is in there. Look at them first if "
                                              "the scenario is not your own."));
    box->setStandardButtons(QMessageBox::Ok | QMessageBox::Cancel);
    box->button(QMessageBox::Ok)->setText(DatabaseWords::tr("Run"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    return box;
}

DatabaseConsent::DatabaseConsent(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{}

void DatabaseConsent::ask(const QStringList &addresses, const QString &folder, const Then &then)
{
    const auto isAgreed = [this, &folder](const QString &address) { return m_agreed.contains(keyOf(address, folder)); };
    if (std::ranges::all_of(addresses, isAgreed)) {
        find(addresses, then);
        return;
    }
    QMessageBox *question = databaseQuestion(addresses, folder, m_settings.databaseServers(), m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, addresses, folder, then](int answer) {
        if (answer != QMessageBox::Ok)
            return;
        for (const QString &address : addresses)
            m_agreed.insert(keyOf(address, folder));
        find(addresses, then);
    });
    question->open();
}

void DatabaseConsent::find(const QStringList &addresses, const Then &then)
{
    QStringList services;
    for (const QString &address : addresses) {
        if (isServer(address))
            services.append(nameInAddress(address));
    }
    if (services.isEmpty())
        then({});
    else
        findPasswords(m_settings.databaseServers(), services, this, then);
}

} // namespace interleave
