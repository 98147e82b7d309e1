// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>
#include <QTimer>

#include <curl/curl.h>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace interleave {

/// libcurl's transfers on this thread's event loop, through its multi-socket interface: Qt watches the sockets and the time,
/// and libcurl does its work when something is due. Keeps the connections that can be used again. One thread.
class CurlMulti
{
public:
    /// Who is told of a transfer, from the event loop and never from inside libcurl. May remove any transfer and add others.
    class Listener
    {
    public:
        virtual void transferWentOn() = 0;
        virtual void transferEnded(CURLcode code) = 0;

    protected:
        ~Listener() = default;
    };

    struct Cleanup
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };
    using Easy = std::unique_ptr<CURL, Cleanup>;

    /// Connections that nobody uses are kept open up to this number.
    explicit CurlMulti(int mostIdle);
    CurlMulti(const CurlMulti &) = delete;
    CurlMulti &operator=(const CurlMulti &) = delete;
    /// All transfers have been removed.
    ~CurlMulti();

    /// One with libcurl's own options; give it back when it is not needed any more: making them is dear.
    [[nodiscard]] Easy takeEasy();
    void giveBack(Easy easy);

    /// `listener` stays until the transfer is removed. CURLOPT_PRIVATE is ours.
    void add(CURL *easy, Listener &listener);
    /// Lets go of it; nobody is told. A connection in the middle of an answer is closed.
    void remove(CURL *easy, const Listener &listener);
    /// For libcurl's callbacks: `listener` is told when libcurl has done what it is doing.
    void note(Listener &listener);

private:
    struct Watch
    {
        std::unique_ptr<QSocketNotifier> input;
        std::unique_ptr<QSocketNotifier> output;
    };
    struct News
    {
        Listener *listener = nullptr; ///< null: the transfer was removed
        std::optional<CURLcode> end{};
    };

    static int socketWanted(CURL *easy, curl_socket_t socket, int what, void *self, void *socketsOwn);
    static int timeWanted(CURLM *multi, long milliseconds, void *self);
    void watch(curl_socket_t socket, int what);
    void watchSide(std::unique_ptr<QSocketNotifier> &notifier, curl_socket_t socket, QSocketNotifier::Type type, bool wanted);
    void act(curl_socket_t socket, int events);
    void tell();

    CURLM *m_multi;
    QTimer m_timer;
    std::unordered_map<curl_socket_t, Watch> m_watches;
    std::deque<News> m_news;
    std::vector<Easy> m_spare;
};

} // namespace interleave
