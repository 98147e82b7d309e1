// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "core/http/descriptorlimit.h"
#include "core/http/httpworker.h"

#include <QMutex>
#include <QThread>

#include <atomic>
#include <variant>
#include <vector>

namespace interleave {

struct HttpClient::Thread
{
    // What was called, on its way to the I/O thread: a request to send, or one to abort.
    struct Call
    {
        RequestId id = 0; ///< 0: all
        std::variant<std::monostate, HttpRequest, TcpRequest> request;
        HttpObserver *observer = nullptr;
        Worker::TimePoint made{};
    };

    std::atomic<RequestId> lastId = 0;
    QMutex mutex;
    std::vector<Call> calls; ///< guarded by `mutex`; not empty: a turn() is posted
    std::unique_ptr<Worker> worker; ///< on the thread only; null before the beginning and after the end
    QObject place; ///< lives in the thread: where turns are posted to
    QThread thread;

    void post(Call call)
    {
        const QMutexLocker lock(&mutex);
        if (calls.empty())
            QMetaObject::invokeMethod(&place, [this] { turn(); }, Qt::QueuedConnection);
        calls.push_back(std::move(call));
    }

    // Takes all calls that are there, and only then lets requests onto the wire: one that is already aborted stays off.
    void turn()
    {
        if (!worker)
            return; // posted before the end, delivered after it
        std::vector<Call> taken;
        {
            const QMutexLocker lock(&mutex);
            taken.swap(calls);
        }
        for (Call &call : taken) {
            if (call.observer)
                worker->enqueue(call.id, std::move(call.request), *call.observer, call.made);
            else if (call.id != 0)
                worker->abort(call.id);
            else
                worker->abortAll();
        }
        worker->admit();
    }

    // Tells everybody; observers may answer with new requests, which are told too.
    void close()
    {
        do {
            post({});
            turn();
        } while (isCalled());
        worker.reset();
    }

    bool isCalled()
    {
        const QMutexLocker lock(&mutex);
        return !calls.empty();
    }
};

HttpClient::HttpClient(const Clock &clock, const ClientOptions &options)
    : m_thread(std::make_unique<Thread>())
{
    raiseDescriptorLimit();
    m_thread->thread.setObjectName(QStringLiteral("http"));
    m_thread->place.moveToThread(&m_thread->thread);
    m_thread->thread.start();
    QMetaObject::invokeMethod(&m_thread->place, [this, &clock, &options] {
        m_thread->worker = std::make_unique<Worker>(clock, options);
    }, Qt::BlockingQueuedConnection);
}

HttpClient::~HttpClient()
{
    QMetaObject::invokeMethod(&m_thread->place, [this] { m_thread->close(); }, Qt::BlockingQueuedConnection);
    m_thread->thread.quit();
    m_thread->thread.wait();
}

RequestId HttpClient::send(HttpRequest request, HttpObserver &observer)
{
    const RequestId id = ++m_thread->lastId;
    m_thread->post({id, std::move(request), &observer, std::chrono::steady_clock::now()});
    return id;
}

RequestId HttpClient::send(TcpRequest request, HttpObserver &observer)
{
    const RequestId id = ++m_thread->lastId;
    m_thread->post({id, std::move(request), &observer, std::chrono::steady_clock::now()});
    return id;
}

void HttpClient::abort(RequestId id)
{
    if (id != 0)
        m_thread->post({id, {}, nullptr, {}});
}

void HttpClient::abortAll()
{
    m_thread->post({});
}

} // namespace interleave
