// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/blockingclient.h"

#include "core/http/httpworker.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace interleave {

namespace {

// Hands phases on, and ends the event loop with the request.
class Ear final : public HttpObserver
{
public:
    Ear(HttpObserver &phases, QEventLoop &loop)
        : m_phases(phases)
        , m_loop(loop)
    {}

    void phaseReached(RequestId id, HttpPhase phase, Nanoseconds time) override { m_phases.phaseReached(id, phase, time); }
    void ended(RequestId, const HttpResult &ended) override
    {
        result = ended;
        isOver = true;
        m_loop.quit();
    }

    HttpResult result;
    bool isOver = false;

private:
    HttpObserver &m_phases;
    QEventLoop &m_loop;
};

} // namespace

BlockingClient::BlockingClient(const Clock &clock, const ClientOptions &options)
    : m_worker(std::make_unique<HttpClient::Worker>(clock, options))
{}

BlockingClient::~BlockingClient() = default;

HttpResult BlockingClient::perform(HttpRequest request, HttpObserver &phases, const std::stop_token &stop)
{
    return run(std::move(request), phases, stop);
}

HttpResult BlockingClient::perform(TcpRequest request, HttpObserver &phases, const std::stop_token &stop)
{
    return run(std::move(request), phases, stop);
}

template<typename Request>
HttpResult BlockingClient::run(Request request, HttpObserver &phases, const std::stop_token &stop)
{
    const RequestId id = ++m_lastId;
    QEventLoop loop;
    Ear ear(phases, loop);
    m_worker->enqueue(id, std::move(request), ear, std::chrono::steady_clock::now());
    m_worker->admit();
    {
        // Called on the thread that asks to stop, or here at once.
        const std::stop_callback whenStopped(stop, [this, id, &loop] {
            QMetaObject::invokeMethod(&loop, [this, id] { m_worker->abort(id); }, Qt::QueuedConnection);
        });
        if (!ear.isOver)
            loop.exec();
    }
    // Replies that were let go: this thread has no other event loop that would.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return ear.result;
}

} // namespace interleave
