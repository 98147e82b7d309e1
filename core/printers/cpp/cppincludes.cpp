// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppincludes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace interleave {

namespace {

struct Row
{
    const char *header;
    const char *expression; // what in a program needs it
};

// Sorted as they are included.
constexpr std::array qtRows{
    Row{"QCoreApplication", "\\bQCoreApplication\\b"},
    Row{"QCoroAbstractSocket", "\\bqCoro\\(socket\\)"},
    Row{"QCoroFuture", "co_await (sent|end|ended|future|rows);"},
    Row{"QCoroNetworkReply", "co_await reply;"},
    Row{"QCoroTask", "QCoro::Task"},
    Row{"QCoroTimer", "QCoro::sleepFor|co_await timer;"},
    Row{"QDebug", "\\bq(Info|Warning|Critical)\\("},
    Row{"QEventLoop", "\\bQEventLoop\\b"},
    Row{"QFuture", "\\bQFuture<"},
    Row{"QFutureWatcher", "\\bQFutureWatcher<"},
    Row{"QMutex", "\\bQMutex"},
    Row{"QNetworkAccessManager", "\\bQNetworkAccessManager\\b"},
    Row{"QNetworkReply", "\\bQNetworkReply\\b"},
    Row{"QNetworkRequest", "\\bQNetworkRequest\\b"},
    Row{"QPromise", "\\bQPromise<"},
    Row{"QQueue", "\\bQQueue<"},
    Row{"QRandomGenerator", "\\bQRandomGenerator\\b"},
    Row{"QScopeGuard", "\\bqScopeGuard\\("},
    Row{"QScopedPointer", "\\bQScopedPointer<"},
    Row{"QSemaphore", "\\bQSemaphore"},
    Row{"QSet", "\\bQSet<"},
    Row{"QSqlDatabase", "\\bQSqlDatabase\\b"},
    Row{"QSqlError", "\\blastError\\(\\)"},
    Row{"QSqlQuery", "\\bQSqlQuery\\b"},
    Row{"QSqlRecord", "\\bquery\\.record\\(\\)"},
    Row{"QString", "\\bQString\\b|\"_s\\b"},
    Row{"QTcpSocket", "\\bQTcpSocket\\b"},
    Row{"QThreadPool", "\\bQThreadPool\\b"},
    Row{"QTimer", "\\bQTimer\\b"},
    Row{"QUrl", "\\bQUrl\\("},
    Row{"QUuid", "\\bQUuid\\b"},
    Row{"QVariant", "\\bQVariant"},
    Row{"QtConcurrent", "\\bQtConcurrent::"},
};
constexpr std::array otherRows{
    Row{"algorithm", "std::ranges::min_element|std::min\\(|std::max\\("},
    Row{"array", "\\bstd::array\\b"},
    Row{"atomic", "\\bstd::atomic\\b"},
    Row{"barrier", "\\bstd::barrier\\b"},
    Row{"chrono", "\\bstd::chrono\\b|\\b\\d+(s|ms|us)\\b"},
    Row{"cmath", "\\bstd::llround\\b"},
    Row{"deque", "\\bstd::deque\\b"},
    Row{"exception", "\\bstd::(exception|exception_ptr)\\b"},
    Row{"functional", "\\bstd::function\\b"},
    Row{"map", "\\bstd::map\\b"},
    Row{"memory", "\\bstd::(shared_ptr|make_shared|unique_ptr|make_unique)\\b"},
    Row{"mutex", "\\bstd::lock_guard\\b"},
    Row{"optional", "\\bstd::optional\\b"},
    Row{"random", "\\bstd::\\w+_distribution\\b"},
    Row{"stdexcept", "\\bstd::runtime_error\\b"},
    Row{"stop_token", "\\bstd::stop_"},
    Row{"string", "\\bstd::(string|to_string)\\b"},
    Row{"sys/socket.h", "::shutdown\\("},
    Row{"thread", "\\bstd::this_thread\\b"},
    Row{"time.h", "\\bclock_gettime\\b"},
    Row{"utility", "\\bstd::(move|exchange)\\b"},
    Row{"vector", "\\bstd::vector\\b"},
};

// The text without what is in quotes and in comments.
QString bare(const QString &text)
{
    static const QRegularExpression unimportant(QStringLiteral(R"("(?:[^"\\\n]|\\.)*"|//[^\n]*)"));
    QString result;
    qsizetype begin = 0;
    for (auto it = unimportant.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += text.mid(begin, match.capturedStart() - begin);
        if (match.captured().startsWith(u'"'))
            result += QLatin1String("\"\"");
        begin = match.capturedEnd();
    }
    return result + text.mid(begin);
}

template<std::size_t size>
void add(QStringList &headers, const std::array<Row, size> &rows, const QString &text)
{
    for (const Row &row : rows) {
        if (text.contains(QRegularExpression(QLatin1String(row.expression))))
            headers.append(QLatin1String(row.header));
    }
}

bool hasAny(const QStringList &headers, std::initializer_list<const char *> beginnings)
{
    return std::ranges::any_of(headers, [&beginnings](const QString &header) {
        return std::ranges::any_of(beginnings, [&header](const char *one) { return header.startsWith(QLatin1String(one)); });
    });
}

} // namespace

QStringList cppIncludes(const QString &text)
{
    const QString code = bare(text);
    QStringList headers;
    add(headers, qtRows, code);
    QStringList others;
    add(others, otherRows, code);
    if (!others.isEmpty())
        headers.append(QString());
    return headers + others;
}

QStringList qtComponents(const QStringList &includes)
{
    QStringList components{QStringLiteral("Core")};
    if (hasAny(includes, {"QtConcurrent"}))
        components.append(QStringLiteral("Concurrent"));
    if (hasAny(includes, {"QNetwork", "QTcpSocket"}))
        components.append(QStringLiteral("Network"));
    if (hasAny(includes, {"QSql"}))
        components.append(QStringLiteral("Sql"));
    return components;
}

QStringList qcoroComponents(const QStringList &includes)
{
    if (!hasAny(includes, {"QCoro"}))
        return {};
    QStringList components{QStringLiteral("Core")};
    if (hasAny(includes, {"QCoroNetworkReply", "QCoroAbstractSocket"}))
        components.append(QStringLiteral("Network"));
    return components;
}

QStringList literalNamespaces(const QString &text)
{
    static const QRegularExpression durations(QStringLiteral("\\b\\d+(s|ms|us)\\b"));
    const QString code = bare(text);
    QStringList names;
    if (code.contains(QLatin1String("\"\"_s")))
        names.append(QStringLiteral("Qt::StringLiterals"));
    if (code.contains(durations))
        names.append(QStringLiteral("std::chrono_literals"));
    return names;
}

} // namespace interleave
