// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpsender.h"

namespace interleave::test {

HttpRequest to(const DemoServer &server, const QString &target)
{
    HttpRequest request;
    request.url = server.url().resolved(QUrl(target));
    return request;
}

Told sendAlone(const HttpRequest &request)
{
    const SteadyClock clock;
    HttpRecorder recorder;
    RequestId id = 0;
    {
        HttpClient client(clock, 1);
        id = client.send(request, recorder);
        if (!recorder.waitForEnds(1))
            return {};
    }
    return recorder.told(id);
}

HttpResult resultOf(HttpRequest request)
{
    if (request.timeout == Nanoseconds(0))
        request.timeout = std::chrono::seconds(10);
    const Told told = sendAlone(request);
    return told.ends.size() == 1 && !told.phaseAfterEnd ? told.ends.front() : HttpResult();
}

HttpResult resultOf(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return resultOf(request);
}

} // namespace interleave::test
