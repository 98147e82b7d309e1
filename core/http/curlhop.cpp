// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/curlhop.h"

#include "core/http/curltrouble.h"
#include "core/http/headertext.h"
#include "core/http/requesttext.h"

namespace interleave {

namespace {

// As QNetworkAccessManager does, so that https and http are alike.
constexpr int mostRepetitions = 3;

// Bytes that a transfer reads at once. Of most answers all; libcurl's own 16 KiB would be most of what a request costs.
constexpr long readAtOnce = 2048;

template<typename T>
void set(const CurlMulti::Easy &easy, CURLoption option, T value)
{
    curl_easy_setopt(easy.get(), option, value);
}

} // namespace

CurlHop::CurlHop(const HttpRequest &request, CurlMulti &multi, Hop::Listener &listener)
    : m_request(request)
    , m_multi(multi)
    , m_listener(listener)
    , m_easy(multi.takeEasy())
{}

CurlHop::~CurlHop()
{
    m_multi.remove(m_easy.get(), *this);
    m_multi.giveBack(std::move(m_easy));
}

void CurlHop::start()
{
    set(m_easy, CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
    set(m_easy, CURLOPT_PATH_AS_IS, 1L);
    set(m_easy, CURLOPT_PROTOCOLS_STR, "http");
    set(m_easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(m_easy, CURLOPT_PROXY, "");
    set(m_easy, CURLOPT_NOSIGNAL, 1L);
    set(m_easy, CURLOPT_BUFFERSIZE, readAtOnce);
    set(m_easy, CURLOPT_QUICK_EXIT, 1L);              // a name that is looked up still holds up nobody
    set(m_easy, CURLOPT_CONNECTTIMEOUT, 86'400L * 7); // patience is the exchange's business
    set(m_easy, CURLOPT_ERRORBUFFER, m_words.data());
    set(m_easy, CURLOPT_FRESH_CONNECT, m_request.fresh ? 1L : 0L);
    set(m_easy, CURLOPT_FORBID_REUSE, m_request.fresh ? 1L : 0L);
    setMethod();
    setHeaders();
    setCallbacks();
    m_multi.add(m_easy.get(), *this);
}

void CurlHop::setMethod()
{
    if (m_request.method == "HEAD")
        set(m_easy, CURLOPT_NOBODY, 1L);
    if (announcesLength(m_request)) {
        set(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        set(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData()); // not copied
    }
    // The name that libcurl would choose by itself is right for the other two.
    if ((m_request.method != "GET" && m_request.method != "HEAD") || !m_request.body.isEmpty())
        set(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void CurlHop::setHeaders()
{
    curl_slist *list = nullptr;
    bool hasAccept = false;
    bool hasType = false;
    for (const auto &[name, value] : headersOf(m_request)) {
        hasAccept |= sameText(name, "accept");
        hasType |= sameText(name, "content-type");
        list = curl_slist_append(list, (value.isEmpty() ? name + ';' : name + ": " + value).constData());
    }
    // What libcurl would say by itself.
    list = curl_slist_append(list, "Expect:");
    if (!hasAccept)
        list = curl_slist_append(list, "Accept:");
    if (!hasType)
        list = curl_slist_append(list, "Content-Type:");
    m_headers.reset(list);
    set(m_easy, CURLOPT_HTTPHEADER, list);
}

void CurlHop::setCallbacks()
{
    set(m_easy, CURLOPT_PREREQFUNCTION, &CurlHop::requestBegins);
    set(m_easy, CURLOPT_PREREQDATA, this);
    set(m_easy, CURLOPT_DEBUGFUNCTION, &CurlHop::bytesPassed);
    set(m_easy, CURLOPT_DEBUGDATA, this);
    set(m_easy, CURLOPT_VERBOSE, 1L); // else nobody tells when the request has been written
    set(m_easy, CURLOPT_HEADERFUNCTION, &CurlHop::headerCame);
    set(m_easy, CURLOPT_HEADERDATA, this);
    set(m_easy, CURLOPT_WRITEFUNCTION, &CurlHop::bodyCame);
    set(m_easy, CURLOPT_WRITEDATA, this);
}

QByteArray CurlHop::header(const QByteArray &name) const
{
    QByteArray values;
    curl_header *found = nullptr;
    for (size_t i = 0; curl_easy_header(m_easy.get(), name.constData(), i, CURLH_HEADER, -1, &found) == CURLHE_OK; ++i)
        values += (i > 0 ? ", " : "") + QByteArray(found->value);
    return values;
}

// On a connection that is there, new or used. libcurl itself begins anew when one that was kept turns out to be closed.
int CurlHop::requestBegins(void *self, char *, char *, int, int)
{
    auto &hop = *static_cast<CurlHop *>(self);
    if (hop.m_tries > 0 && !hop.mayRepeat())
        return CURL_PREREQFUNC_ABORT;
    ++hop.m_tries;
    hop.m_isHeadWritten = hop.m_isTold = false;
    hop.m_bodyLeft = hop.m_request.body.size();
    return CURL_PREREQFUNC_OK;
}

int CurlHop::bytesPassed(CURL *, curl_infotype type, char *bytes, size_t count, void *self)
{
    if (type == CURLINFO_HEADER_OUT || type == CURLINFO_DATA_OUT)
        static_cast<CurlHop *>(self)->wrote(type, QByteArrayView(bytes, static_cast<qsizetype>(count)));
    return 0;
}

void CurlHop::wrote(curl_infotype type, QByteArrayView bytes)
{
    if (type == CURLINFO_HEADER_OUT)
        m_isHeadWritten = bytes.endsWith("\r\n\r\n");
    else
        m_bodyLeft -= bytes.size();
    if (!m_isHeadWritten || m_bodyLeft > 0 || m_isTold)
        return;
    m_isTold = true;
    ++m_sendings;
    m_multi.note(*this);
}

size_t CurlHop::headerCame(char *bytes, size_t, size_t count, void *self)
{
    return static_cast<CurlHop *>(self)->takeHeader(QByteArrayView(bytes, static_cast<qsizetype>(count))) ? count : 0;
}

// Lines of headers, and of trailers.
bool CurlHop::takeHeader(QByteArrayView line)
{
    m_headBytes += line.size();
    if (m_headBytes > responseHeadLimit) {
        m_trouble.breach = Breach::HeadTooLong;
        return false;
    }
    if (m_status != 0 || (line != "\r\n" && line != "\n"))
        return true;
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status >= 200 || status == 101) { // else it only says that another answer will come
        m_status = static_cast<int>(status);
        m_multi.note(*this);
    }
    return true;
}

size_t CurlHop::bodyCame(char *bytes, size_t, size_t count, void *self)
{
    auto &hop = *static_cast<CurlHop *>(self);
    hop.m_body.append(bytes, static_cast<qsizetype>(count));
    hop.m_multi.note(hop);
    return count;
}

bool CurlHop::mayRepeat() const
{
    return m_tries > 0 && m_tries <= mostRepetitions && m_headBytes == 0 && isIdempotent(m_request.method);
}

void CurlHop::transferEnded(CURLcode code)
{
    long systemError = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &systemError);
    if (isConnectionLost(code, systemError) && mayRepeat()) {
        m_multi.remove(m_easy.get(), *this);
        m_multi.add(m_easy.get(), *this);
        return;
    }
    m_isOver = true;
    // The head cut short passes for a whole one; and a method that may not be sent twice was kept from it.
    if ((code == CURLE_OK && !hasHead()) || code == CURLE_ABORTED_BY_CALLBACK)
        code = CURLE_GOT_NOTHING;
    if (m_trouble.breach == Breach::None)
        m_trouble = troubleOf(code, systemError, QString::fromUtf8(m_words.data()));
    m_listener.hopChanged();
}

} // namespace interleave
