// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoserver.h"

#include "core/http/democonnection.h"
#include "core/http/demolistener.h"
#include "core/http/descriptorlimit.h"
#include "core/http/echoconnection.h"

#include <QThread>

namespace interleave {

struct DemoServer::Thread
{
    DemoCounters counters;
    // Made, used and deleted on the thread; null when it could not listen.
    std::unique_ptr<DemoRoutes> routes;
    std::unique_ptr<Listener> http;
    std::unique_ptr<Listener> echo;
    quint16 port = 0;
    quint16 echoPort = 0;
    QString error;
    QObject place; ///< lives in the thread: where work is posted to
    QThread thread;

    // Runs `work` on the thread and waits for it.
    template<typename Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&place, std::move(work), Qt::BlockingQueuedConnection);
    }

    void open(const Options &options)
    {
        routes = std::make_unique<DemoRoutes>(options.latency);
        http = std::make_unique<Listener>(options.log, [this](const Conversation::Place &connection) {
            ++counters.connections;
            return std::make_unique<DemoConnection>(connection, *routes, counters);
        });
        echo = std::make_unique<Listener>(options.log, [latency = options.latency](const Conversation::Place &connection) {
            return std::make_unique<EchoConnection>(connection, latency);
        });
        if (http->open(options.port) && echo->open(options.echoPort)) {
            port = http->serverPort();
            echoPort = echo->serverPort();
            return;
        }
        error = http->isListening() ? echo->errorString() : http->errorString();
        close();
    }

    void close()
    {
        echo.reset();
        http.reset();
        routes.reset();
    }
};

DemoServer::DemoServer(const Options &options)
    : m_thread(std::make_unique<Thread>())
{
    raiseDescriptorLimit();
    m_thread->thread.setObjectName(QStringLiteral("demo server"));
    m_thread->place.moveToThread(&m_thread->thread);
    m_thread->thread.start();
    m_thread->run([this, &options] { m_thread->open(options); });
}

DemoServer::~DemoServer()
{
    m_thread->run([this] { m_thread->close(); });
    m_thread->thread.quit();
    m_thread->thread.wait();
}

bool DemoServer::isListening() const
{
    return m_thread->port != 0;
}

QString DemoServer::errorString() const
{
    return m_thread->error;
}

quint16 DemoServer::port() const
{
    return m_thread->port;
}

quint16 DemoServer::echoPort() const
{
    return m_thread->echoPort;
}

QUrl DemoServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

int DemoServer::requestsSeen() const
{
    return m_thread->counters.seen();
}

int DemoServer::requestsNow() const
{
    return m_thread->counters.now();
}

int DemoServer::mostAtOnce() const
{
    return m_thread->counters.most();
}

int DemoServer::connectionsSeen() const
{
    return m_thread->counters.connections;
}

int DemoServer::coroutinesAlive()
{
    return FrameMark::alive();
}

} // namespace interleave
