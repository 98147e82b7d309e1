// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/curltrouble.h"

#include <cerrno>

namespace interleave {

namespace {

Trouble broken(Breach breach, const QString &words)
{
    return {.words = words, .breach = breach};
}

Trouble failed(QNetworkReply::NetworkError error, const QString &words)
{
    return {.error = error, .words = words};
}

} // namespace

bool isConnectionLost(CURLcode code, long systemError)
{
    switch (code) {
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR:
        return true;
    case CURLE_RECV_ERROR: // a chunk that cannot be read has this code, too
        return systemError != 0;
    default:
        return false;
    }
}

Trouble troubleOf(CURLcode code, long systemError, const QString &words)
{
    using Error = QNetworkReply::NetworkError;
    if (isConnectionLost(code, systemError))
        return failed(Error::RemoteHostClosedError, words);
    switch (code) {
    case CURLE_OK: return {};
    case CURLE_COULDNT_RESOLVE_HOST: return failed(Error::HostNotFoundError, words);
    case CURLE_COULDNT_CONNECT:
        return failed(systemError == ECONNREFUSED ? Error::ConnectionRefusedError
                      : systemError == ETIMEDOUT  ? Error::TimeoutError
                                                  : Error::UnknownNetworkError, words);
    case CURLE_OPERATION_TIMEDOUT: return failed(Error::TimeoutError, words);
    case CURLE_UNSUPPORTED_PROTOCOL: return broken(Breach::NotHttp, words); // of the answer: the request's is http
    case CURLE_WEIRD_SERVER_REPLY: return broken(Breach::BadHead, words);
    // What it says of a line that is longer than it takes: 100 KiB.
    case CURLE_OUT_OF_MEMORY:
#if LIBCURL_VERSION_NUM >= 0x080600
    case CURLE_TOO_LARGE:
#endif
        return broken(Breach::HeadTooLong, words);
    case CURLE_RECV_ERROR:
    case CURLE_BAD_CONTENT_ENCODING: return broken(Breach::BadChunk, words);
    default: return failed(Error::UnknownNetworkError, words);
    }
}

} // namespace interleave
