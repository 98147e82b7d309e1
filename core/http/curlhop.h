// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/curlmulti.h"
#include "core/http/hop.h"

#include <array>
#include <memory>
#include <utility>

namespace interleave {

/// A hop that libcurl carries: HTTP/1.1 without a proxy. One thread does all of it, where QNetworkAccessManager needs a
/// second one and reads a head byte by byte.
class CurlHop final : public Hop, private CurlMulti::Listener
{
public:
    /// `request` outlives the hop.
    CurlHop(const HttpRequest &request, CurlMulti &multi, Hop::Listener &listener);
    ~CurlHop() override;

    void start() override;
    [[nodiscard]] int sendings() const override { return m_sendings; }
    [[nodiscard]] bool hasHead() const override { return m_status != 0; }
    [[nodiscard]] int status() const override { return m_status; }
    [[nodiscard]] QByteArray header(const QByteArray &name) const override;
    [[nodiscard]] QByteArray takeBody() override { return std::exchange(m_body, {}); }
    [[nodiscard]] bool isOver() const override { return m_isOver; }
    [[nodiscard]] Trouble trouble() const override { return m_trouble; }

private:
    struct ListCleanup
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    static int requestBegins(void *self, char *, char *, int, int);
    static int bytesPassed(CURL *easy, curl_infotype type, char *bytes, size_t count, void *self);
    static size_t headerCame(char *bytes, size_t size, size_t count, void *self);
    static size_t bodyCame(char *bytes, size_t size, size_t count, void *self);
    void transferWentOn() override { m_listener.hopChanged(); }
    void transferEnded(CURLcode code) override;

    void setMethod();
    void setHeaders();
    void setCallbacks();
    void wrote(curl_infotype type, QByteArrayView bytes);
    [[nodiscard]] bool takeHeader(QByteArrayView line);
    [[nodiscard]] bool mayRepeat() const;

    const HttpRequest &m_request;
    CurlMulti &m_multi;
    Hop::Listener &m_listener;
    CurlMulti::Easy m_easy;
    std::unique_ptr<curl_slist, ListCleanup> m_headers;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    QByteArray m_body;
    Trouble m_trouble;
    qsizetype m_headBytes = 0;
    qsizetype m_bodyLeft = 0;  ///< of the request, to be written
    bool m_isHeadWritten = false;
    bool m_isTold = false;     ///< that this try has been written
    int m_tries = 0;           ///< how often writing was begun
    int m_sendings = 0;
    int m_status = 0;          ///< once the head is complete
    bool m_isOver = false;
};

} // namespace interleave
