// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/passwords.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace interleave {

namespace {

const QString place = QStringLiteral("Interleave");

QString keyOf(const QString &service)
{
    return QStringLiteral("postgres:") + service;
}

// Asks for one password after another, so that the person is not asked for the key store's own in two dialogs.
class Search final : public QObject
{
public:
    Search(SqlServers servers, QStringList wanted, QObject *context, std::function<void(const SqlServers &)> done)
        : QObject(context)
        , m_servers(std::move(servers))
        , m_wanted(std::move(wanted))
        , m_done(std::move(done))
    {
        QTimer::singleShot(0, this, [this] { next(); });
    }

private:
    void next()
    {
        if (m_wanted.isEmpty()) {
            m_done(m_servers);
            deleteLater();
            return;
        }
        const QString service = m_wanted.takeFirst();
        auto *job = new QKeychain::ReadPasswordJob(place, this);
        job->setKey(keyOf(service));
        connect(job, &QKeychain::Job::finished, this, [this, job, service] {
            m_servers[service].password = job->textData();
            next();
        });
        job->start();
    }

    SqlServers m_servers;
    QStringList m_wanted;
    std::function<void(const SqlServers &)> m_done;
};

} // namespace

QString passwordVariable(const QString &service)
{
    QString name = service.toUpper();
    for (QChar &one : name) {
        if (!one.isLetterOrNumber())
            one = u'_';
    }
    return QStringLiteral("INTERLEAVE_PASSWORD_") + name;
}

void findPasswords(SqlServers servers, const QStringList &services, QObject *context,
                   const std::function<void(const SqlServers &)> &done)
{
    QStringList wanted;
    for (const QString &service : services) {
        const QString given = qEnvironmentVariable(passwordVariable(service).toLatin1().constData());
        if (!given.isEmpty())
            servers[service].password = given;
        else if (servers.contains(service) && qEnvironmentVariableIsEmpty("PGPASSWORD"))
            wanted.append(service);
    }
    new Search(std::move(servers), std::move(wanted), context, done); // the context owns it
}

void keepPassword(const QString &service, const QString &password, QObject *context,
                  const std::function<void(const QString &error)> &done)
{
    QKeychain::Job *job = nullptr;
    if (password.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(place, context);
    } else {
        auto *write = new QKeychain::WritePasswordJob(place, context);
        write->setTextData(password);
        job = write;
    }
    job->setKey(keyOf(service));
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
        const bool isFine = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        done(isFine ? QString() : job->errorString());
    });
    job->start();
}

} // namespace interleave
