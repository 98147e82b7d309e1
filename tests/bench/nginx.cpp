// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/nginx.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace interleave::bench {

namespace {

constexpr int longestWait = 10'000; // ms

// One process: it needs no other user to hand its work to. Its folders are ours, whoever we are.
const char *const configuration = R"(daemon off;
master_process off;
worker_processes 1;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 10000000;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  default_type application/json;
  server {
    listen 127.0.0.1:PORT backlog=1024;
    location / { return 200 'BODY'; }
  }
}
)";

QByteArray body()
{
    const QByteArray front = R"({"id":1,"name":"Walnut Desk Lamp","price":64.9,"stock":38,"tags":["lamp","desk","oak"],"description":")";
    const QByteArray end = R"("})";
    return front + QByteArray(300 - front.size() - end.size(), 'x') + end;
}

// Debian keeps it where only root looks.
QString program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")}) : found;
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(100);
}

} // namespace

Nginx::Nginx()
{
    if (program().isEmpty()) {
        m_problem = QStringLiteral("nginx is not installed (Debian: nginx-light)");
        return;
    }
    for (int attempt = 0; attempt < 3 && !start(); ++attempt) {
    }
}

Nginx::~Nginx()
{
    m_process.terminate();
    if (!m_process.waitForFinished(longestWait))
        m_process.kill();
}

// Somebody else may take the port before nginx does; then it ends, and another is tried.
bool Nginx::start()
{
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    const QByteArray text = QByteArray(configuration).replace("PORT", QByteArray::number(m_port)).replace("BODY", body());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        m_problem = file.errorString();
        return false;
    }
    file.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // should the bench crash
    m_process.start(program(), {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), file.fileName()});
    QElapsedTimer timer;
    timer.start();
    while (m_process.state() != QProcess::NotRunning && timer.elapsed() < longestWait) {
        if (m_process.state() == QProcess::Running && answers(m_port))
            return true;
        m_process.waitForFinished(20);
    }
    m_problem = QString::fromLocal8Bit(m_process.readAll()).trimmed();
    return false;
}

QUrl Nginx::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/products/1").arg(m_port));
}

} // namespace interleave::bench
