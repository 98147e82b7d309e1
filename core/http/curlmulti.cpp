// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/curlmulti.h"

#include <algorithm>

namespace interleave {

namespace {

// Easy handles that wait for their next transfer: a few kB each.
constexpr std::size_t mostSpare = 128;

CURLM *madeMulti()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT); // once for the process
    CURLM *multi = ready == CURLE_OK ? curl_multi_init() : nullptr;
    if (!multi)
        qFatal("libcurl cannot be used: %s", curl_easy_strerror(ready));
    return multi;
}

} // namespace

CurlMulti::CurlMulti(int mostIdle)
    : m_multi(madeMulti())
{
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlMulti::socketWanted);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlMulti::timeWanted);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, static_cast<long>(mostIdle));
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlMulti::~CurlMulti()
{
    m_spare.clear();
    curl_multi_cleanup(m_multi); // closes connections, which ends their watches
}

CurlMulti::Easy CurlMulti::takeEasy()
{
    if (m_spare.empty())
        return Easy(curl_easy_init());
    Easy easy = std::move(m_spare.back());
    m_spare.pop_back();
    return easy;
}

void CurlMulti::giveBack(Easy easy)
{
    if (m_spare.size() >= mostSpare)
        return;
    curl_easy_reset(easy.get());
    m_spare.push_back(std::move(easy));
}

void CurlMulti::add(CURL *easy, Listener &listener)
{
    curl_easy_setopt(easy, CURLOPT_PRIVATE, &listener);
    curl_multi_add_handle(m_multi, easy);
}

void CurlMulti::remove(CURL *easy, const Listener &listener)
{
    for (News &news : m_news) {
        if (news.listener == &listener)
            news.listener = nullptr;
    }
    curl_multi_remove_handle(m_multi, easy);
}

void CurlMulti::note(Listener &listener)
{
    if (m_news.empty() || m_news.back().listener != &listener)
        m_news.push_back({&listener, {}});
}

int CurlMulti::socketWanted(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlMulti *>(self)->watch(socket, what);
    return 0;
}

int CurlMulti::timeWanted(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlMulti *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(static_cast<int>(std::min(milliseconds, 1'000'000L)));
    return 0;
}

void CurlMulti::watch(curl_socket_t socket, int what)
{
    if (what == CURL_POLL_REMOVE) {
        m_watches.erase(socket);
        return;
    }
    Watch &watch = m_watches[socket];
    watchSide(watch.input, socket, QSocketNotifier::Read, (what & CURL_POLL_IN) != 0);
    watchSide(watch.output, socket, QSocketNotifier::Write, (what & CURL_POLL_OUT) != 0);
}

void CurlMulti::watchSide(std::unique_ptr<QSocketNotifier> &notifier, curl_socket_t socket, QSocketNotifier::Type type, bool wanted)
{
    if (!wanted) {
        notifier.reset();
        return;
    }
    if (notifier)
        return;
    notifier = std::make_unique<QSocketNotifier>(socket, type);
    const int events = type == QSocketNotifier::Read ? CURL_CSELECT_IN : CURL_CSELECT_OUT;
    QObject::connect(notifier.get(), &QSocketNotifier::activated, &m_timer, [this, socket, events] { act(socket, events); });
}

void CurlMulti::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        void *listener = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &listener);
        m_news.push_back({static_cast<Listener *>(listener), message->data.result});
    }
    tell();
}

void CurlMulti::tell()
{
    while (!m_news.empty()) {
        const News news = m_news.front();
        m_news.pop_front();
        if (news.listener && news.end)
            news.listener->transferEnded(*news.end);
        else if (news.listener)
            news.listener->transferWentOn();
    }
}

} // namespace interleave
