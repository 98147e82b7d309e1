// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoserver.h"

#include "core/http/demolistener.h"
#include "core/http/descriptorlimit.h"

#include <QThread>

namespace interleave {

struct DemoServer::Thread
{
    DemoCounters counters;
    std::unique_ptr<Listener> listener; ///< made, used and deleted on the thread; null when it could not listen
    quint16 port = 0;
    QString error;
    QObject place; ///< lives in the thread: where work is posted to
    QThread thread;

    // Runs `work` on the thread and waits for it.
    template<typename Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&place, std::move(work), Qt::BlockingQueuedConnection);
    }
};

DemoServer::DemoServer(const Options &options)
    : m_thread(std::make_unique<Thread>())
{
    raiseDescriptorLimit();
    m_thread->thread.setObjectName(QStringLiteral("demo server"));
    m_thread->place.moveToThread(&m_thread->thread);
    m_thread->thread.start();
    m_thread->run([this, &options] {
        auto listener = std::make_unique<Listener>(options, m_thread->counters);
        if (listener->open()) {
            m_thread->port = listener->serverPort();
            m_thread->listener = std::move(listener);
        } else {
            m_thread->error = listener->errorString();
        }
    });
}

DemoServer::~DemoServer()
{
    m_thread->run([this] { m_thread->listener.reset(); });
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
