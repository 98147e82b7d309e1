// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/demoroutes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <cmath>
#include <optional>

// The data stand in a static library: without this the linker leaves them out.
static void initData()
{
    Q_INIT_RESOURCE(demodata);
}

namespace interleave {

using std::chrono::milliseconds;

namespace {

constexpr std::mt19937_64::result_type seed = 20;

// What stands behind the question mark. The value of a query that is not there changes nothing.
struct Wishes
{
    milliseconds delay{0};
    milliseconds jitter{0};
    std::optional<int> status;
    int retryAfter = 0;
    double fail = 0;
    QByteArray wrong; ///< the query that cannot be read; empty when all can
};

std::optional<milliseconds> asDelay(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !(value >= 0))
        return std::nullopt;
    return milliseconds(std::llround(std::min(value, static_cast<double>(DemoRoutes::longestDelay.count()))));
}

Wishes readWishes(QByteArrayView query)
{
    Wishes wishes;
    if (query.isEmpty())
        return wishes;
    const auto items = QUrlQuery(QString::fromUtf8(query)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        bool good = true;
        if (name == QLatin1String("delay") || name == QLatin1String("jitter")) {
            const std::optional<milliseconds> delay = asDelay(value);
            good = delay.has_value();
            (name == QLatin1String("delay") ? wishes.delay : wishes.jitter) = delay.value_or(milliseconds(0));
        } else if (name == QLatin1String("status")) {
            wishes.status = value.toInt(&good);
            good = good && *wishes.status >= 200 && *wishes.status <= 599;
        } else if (name == QLatin1String("retry-after")) {
            wishes.retryAfter = value.toInt(&good);
            good = good && wishes.retryAfter >= 0 && wishes.retryAfter <= 3600;
        } else if (name == QLatin1String("fail")) {
            wishes.fail = value.toDouble(&good);
            good = good && wishes.fail >= 0 && wishes.fail <= 1;
        }
        if (!good)
            wishes.wrong = name.toUtf8();
    }
    return wishes;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return {}; // RFC 9112, section 4: it may be left out, its space may not
    }
}

} // namespace

DemoRoutes::DemoRoutes(milliseconds latency)
    : m_latency(latency)
    , m_random(seed)
{
    initData();
    addPages(QStringLiteral(":/demoserver/products.json"), "/products");
    addPages(QStringLiteral(":/demoserver/people.json"), "/people");
}

// The list itself, and a page for each element under its id.
void DemoRoutes::addPages(const QString &resource, const QByteArray &path)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The demo server's data are missing: %ls", qUtf16Printable(resource));
        return;
    }
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    m_pages.insert(path, QJsonDocument(list).toJson(QJsonDocument::Compact));
    for (const QJsonValue &element : list) {
        const QByteArray id = QByteArray::number(element[QLatin1String("id")].toInt());
        m_pages.insert(path + '/' + id, QJsonDocument(element.toObject()).toJson(QJsonDocument::Compact));
    }
}

DemoAnswer DemoRoutes::answer(const ParsedRequest &request)
{
    const QByteArrayView target = request.target;
    const qsizetype mark = target.indexOf('?');
    QByteArrayView path = mark < 0 ? target : target.first(mark);
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    const Wishes wishes = readWishes(mark < 0 ? QByteArrayView() : target.sliced(mark + 1));

    DemoAnswer answer = page(request, path);
    if (!wishes.wrong.isEmpty()) {
        answer.status = 400;
        answer.body = errorBody("the value of " + wishes.wrong + " cannot be read");
    } else if (wishes.fail > 0 && unit() < wishes.fail) {
        answer.status = 500;
        answer.body = errorBody("failed as asked");
    } else if (wishes.status) {
        answer.status = *wishes.status;
        if (answer.status >= 400)
            answer.body = errorBody("status as asked");
    }
    if (answer.status == 429 || answer.status == 503)
        answer.retryAfter = wishes.retryAfter;
    answer.delay = m_latency + wishes.delay;
    if (wishes.jitter.count() > 0)
        answer.delay += milliseconds(std::llround(unit() * static_cast<double>(wishes.jitter.count())));
    return answer;
}

DemoAnswer DemoRoutes::page(const ParsedRequest &request, QByteArrayView path) const
{
    DemoAnswer answer;
    if (path == "/echo") {
        answer.body = request.body;
        answer.type = "text/plain";
        return answer;
    }
    if (request.method != "GET" && request.method != "HEAD") {
        answer.status = 405;
        answer.body = errorBody("only GET and HEAD");
        return answer;
    }
    const auto found = m_pages.constFind(QByteArray::fromRawData(path.data(), path.size()));
    if (found == m_pages.constEnd()) {
        answer.status = 404;
        answer.body = errorBody("there is nothing here");
    } else {
        answer.body = *found;
    }
    return answer;
}

// In [0, 1), with 53 random bits.
double DemoRoutes::unit()
{
    return static_cast<double>(m_random() >> 11) * 0x1p-53;
}

QByteArray errorBody(QByteArrayView what)
{
    const QJsonObject error{{QStringLiteral("error"), QString::fromUtf8(what)}};
    return QJsonDocument(error).toJson(QJsonDocument::Compact);
}

QByteArray serialized(const DemoAnswer &answer, const ParsedRequest &request, bool keepAlive)
{
    const bool bodiless = answer.status == 204 || answer.status == 304;
    QByteArray bytes;
    bytes.reserve(128 + answer.body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    if (!bodiless) {
        bytes += "Content-Type: " + answer.type + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    }
    if (answer.status == 405)
        bytes += "Allow: GET, HEAD\r\n";
    if (answer.retryAfter > 0)
        bytes += "Retry-After: " + QByteArray::number(answer.retryAfter) + "\r\n";
    if (!keepAlive)
        bytes += "Connection: close\r\n";
    else if (request.oldClient)
        bytes += "Connection: keep-alive\r\n";
    bytes += "\r\n";
    if (!bodiless && request.method != "HEAD")
        bytes += answer.body;
    return bytes;
}

} // namespace interleave
