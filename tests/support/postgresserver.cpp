// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/postgresserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTcpServer>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace interleave::testing {

namespace {

constexpr int longestWait = 60'000; // ms; a machine may be busy

const passwd *unprivileged()
{
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

PostgresServer::PostgresServer()
{
    if (!prepare() || !makeCluster())
        return;
    for (int attempt = 0; attempt < 3 && !start(); ++attempt) {
    }
}

PostgresServer::~PostgresServer()
{
    if (!isRunning())
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGCONT);
    kill();
}

QString PostgresServer::programs()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(), [](const QString &one, const QString &other) { return one.toInt() > other.toInt(); });
    for (const QString &version : found) {
        const QString folder = versions.filePath(version + QStringLiteral("/bin/"));
        if (QFile::exists(folder + QStringLiteral("initdb")) && QFile::exists(folder + QStringLiteral("postgres")))
            return folder;
    }
    return {};
}

// The folder belongs to whoever the server runs as.
bool PostgresServer::prepare()
{
    if (programs().isEmpty()) {
        m_problem = QStringLiteral("PostgreSQL's server is not installed (Debian's package postgresql)");
        return false;
    }
    if (!write(m_folder.filePath(QStringLiteral("password")), "secret\n")) {
        m_problem = m_folder.errorString();
        return false;
    }
    if (::geteuid() == 0) {
        const passwd *user = unprivileged();
        const QByteArray folder = QFile::encodeName(m_folder.path());
        if (!user || ::chown(folder.constData(), user->pw_uid, user->pw_gid) != 0
            || ::chown((folder + "/password").constData(), user->pw_uid, user->pw_gid) != 0) {
            m_problem = QStringLiteral("There is nobody to run the server as");
            return false;
        }
    }
    return true;
}

void PostgresServer::runAsUnprivileged(QProcess &process) const
{
    const passwd *user = ::geteuid() == 0 ? unprivileged() : nullptr;
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // should the test crash
    });
}

bool PostgresServer::makeCluster()
{
    QProcess initdb;
    runAsUnprivileged(initdb);
    initdb.start(programs() + QStringLiteral("initdb"),
                 {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("cluster")), QStringLiteral("-U"),
                  QStringLiteral("tester"), QStringLiteral("--auth=scram-sha-256"), QStringLiteral("--pwfile"),
                  m_folder.filePath(QStringLiteral("password")), QStringLiteral("--no-sync"), QStringLiteral("-E"),
                  QStringLiteral("UTF8"), QStringLiteral("--locale=C")});
    if (initdb.waitForFinished(longestWait) && initdb.exitCode() == 0)
        return true;
    m_problem = QString::fromUtf8(initdb.readAll()) + initdb.errorString();
    return false;
}

bool PostgresServer::start()
{
    if (m_port == 0) {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    runAsUnprivileged(m_server);
    m_server.start(programs() + QStringLiteral("postgres"),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("cluster")), QStringLiteral("-c"),
                    QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"), QStringLiteral("unix_socket_directories="),
                    QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-p"), QString::number(m_port)});
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (m_server.state() != QProcess::NotRunning && timer.elapsed() < longestWait) {
        m_server.waitForReadyRead(1000);
        said += m_server.readAll();
        if (said.contains("database system is ready to accept connections"))
            return true;
    }
    m_server.kill();
    m_server.waitForFinished(longestWait);
    m_port = 0; // somebody else may have taken it
    m_problem = QString::fromUtf8(said) + m_server.errorString();
    return false;
}

SqlServer PostgresServer::place() const
{
    return {.host = QStringLiteral("127.0.0.1"), .port = m_port, .database = QStringLiteral("postgres"),
            .user = QStringLiteral("tester"), .password = QStringLiteral("secret")};
}

QString PostgresServer::serviceFile(const QString &service)
{
    const QString path = m_folder.filePath(service + QStringLiteral(".conf"));
    write(path, QStringLiteral("[%1]\nhost=127.0.0.1\nport=%2\ndbname=postgres\nuser=tester\n").arg(service).arg(m_port).toUtf8());
    return path;
}

QStringList PostgresServer::ask(const QString &statement)
{
    const QString name = QStringLiteral("the test's own");
    QStringList answer;
    {
        const SqlServer server = place();
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(server.host);
        database.setPort(server.port);
        database.setDatabaseName(server.database);
        database.setUserName(server.user);
        database.setPassword(server.password);
        database.open();
        QSqlQuery query(database);
        if (!query.exec(statement))
            answer.append(query.lastError().text());
        while (query.next()) {
            for (int column = 0; column < query.record().count(); ++column)
                answer.append(query.value(column).toString());
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

void PostgresServer::kill()
{
    // SIGQUIT: its processes end without good-byes, within moments.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    if (!m_server.waitForFinished(10'000)) {
        m_server.kill();
        m_server.waitForFinished(10'000);
    }
}

void PostgresServer::freeze(bool frozen)
{
    const pid_t server = static_cast<pid_t>(m_server.processId());
    // The server and its children, one for each connection.
    QProcess list;
    list.start(QStringLiteral("ps"), {QStringLiteral("-o"), QStringLiteral("pid="), QStringLiteral("--ppid"), QString::number(server)});
    list.waitForFinished();
    for (const QByteArray &line : list.readAll().split('\n')) {
        if (const int child = line.trimmed().toInt(); child > 0)
            ::kill(child, frozen ? SIGSTOP : SIGCONT);
    }
    ::kill(server, frozen ? SIGSTOP : SIGCONT);
}

} // namespace interleave::testing
