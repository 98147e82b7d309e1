// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpphelper.h"

namespace interleave {

namespace {

using enum CppHelper;

constexpr CppHelperRow rows[] = {
    {Network, cppHelperList<>, R"(/// QNetworkAccessManager 6.4 opens at most six connections to a host, and further requests wait inside it:
/// of as many managers as it takes, this gives the one with the least to do.
class Network
{
public:
    explicit Network(std::size_t managers)
        : m_managers(managers)
    {
    }
    QNetworkAccessManager *manager()
    {
        const auto replies = [](const QNetworkAccessManager &one) { return one.children().size(); };
        return &*std::ranges::min_element(m_managers, {}, replies);
    }

private:
    std::vector<QNetworkAccessManager> m_managers;
};)"},
    {Answer, cppHelperList<>, R"(/// Reads the answer to its end. Any status but 2xx is a failure.
N|QCoro::Task<QByteArray> answer(QNetworkReply *reply)
S|QCoro::Task<QByteArray> answer(QNetworkReply *reply, std::stop_token stop)
{
    const QScopedPointer<QNetworkReply, QScopedPointerDeleteLater> owner(reply);
S|    // Queued: abort() resumes whoever waits for the reply within itself.
S|    const std::stop_callback onStop(stop, [reply] {
S|        QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
S|    });
    co_await reply;
S|    if (stop.stop_requested())
S|        throw Cancelled();
T|    if (reply->error() == QNetworkReply::OperationCanceledError)
T|        throw TimedOut();
    if (reply->error() != QNetworkReply::NoError)
        throw std::runtime_error(reply->errorString().toStdString());
    co_return reply->readAll();
})"},
    {AnswerWith, cppHelperList<>, R"(/// Reads the answer to its end. Any status but the expected one is a failure.
N|QCoro::Task<QByteArray> answerWith(int expected, QNetworkReply *reply)
S|QCoro::Task<QByteArray> answerWith(int expected, QNetworkReply *reply, std::stop_token stop)
{
    const QScopedPointer<QNetworkReply, QScopedPointerDeleteLater> owner(reply);
S|    // Queued: abort() resumes whoever waits for the reply within itself.
S|    const std::stop_callback onStop(stop, [reply] {
S|        QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
S|    });
    co_await reply;
S|    if (stop.stop_requested())
S|        throw Cancelled();
T|    if (reply->error() == QNetworkReply::OperationCanceledError)
T|        throw TimedOut();
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        throw std::runtime_error(reply->errorString().toStdString());
    if (status.toInt() != expected)
        throw std::runtime_error("expected " + std::to_string(expected) + ", got " + status.toString().toStdString());
    co_return reply->readAll();
})"},
    {FetchBlocking, cppHelperList<>, R"(/// Sends a request and holds this thread until the answer is there, over a connection of its own.
/// Any status but the expected one is a failure; 0 stands for 2xx.
QByteArray fetchBlocking(QNetworkRequest request, QByteArray method = "GET", QByteArray body = {},
                         int expected = 0)
{
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
T|    if (reply->error() == QNetworkReply::OperationCanceledError)
T|        throw TimedOut();
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (reply->error() != QNetworkReply::NoError && (expected == 0 || !status.isValid()))
        throw std::runtime_error(reply->errorString().toStdString());
    if (expected != 0 && status.toInt() != expected)
        throw std::runtime_error("unexpected status " + status.toString().toStdString());
    return reply->readAll();
})"},
    {Exchange, cppHelperList<>, R"(/// Sends a text over a connection of its own and reads the reply to its end.
QCoro::Task<QByteArray> exchange(QString host, quint16 port, QByteArray text, $stop)
{
    QTcpSocket socket;
S|    const std::stop_callback onStop(stop, [&socket] {
S|        QMetaObject::invokeMethod(&socket, [&socket] { socket.abort(); }, Qt::QueuedConnection);
S|    });
    auto awaitable = qCoro(socket);
    socket.connectToHost(host, port);
    co_await awaitable.waitForConnected();
S|    if (stop.stop_requested())
S|        throw Cancelled();
    if (socket.state() != QAbstractSocket::ConnectedState)
        throw std::runtime_error(socket.errorString().toStdString());
    socket.write(text);
    socket.flush();
    // QTcpSocket cannot close the one direction only, which tells the other side that this was all.
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
    co_await awaitable.waitForDisconnected();
S|    if (stop.stop_requested())
S|        throw Cancelled();
    co_return socket.readAll();
})"},
    {ExchangeBlocking, cppHelperList<>, R"(/// Sends a text over a connection of its own and reads the reply to its end, holding this thread.
QByteArray exchangeBlocking(QString host, quint16 port, QByteArray text)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    if (!socket.waitForConnected())
        throw std::runtime_error(socket.errorString().toStdString());
    socket.write(text);
    socket.flush();
    // QTcpSocket cannot close the one direction only, which tells the other side that this was all.
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
    while (socket.state() == QAbstractSocket::ConnectedState)
        socket.waitForReadyRead();
    return socket.readAll();
})"},
    {Database, cppHelperList<>, R"(/// A connection on a thread of its own, as Qt wants it: the statements run there, one after another.
class Database
{
public:
    Database(QString driver, QString name, QString options = {})
    {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1); // the connection belongs to this one thread
        const auto open = [driver, name, options, connection = m_connection] {
            QSqlDatabase database = QSqlDatabase::addDatabase(driver, connection);
            database.setDatabaseName(name);
            database.setConnectOptions(options);
            if (!database.open())
                qWarning("%s", qUtf8Printable(database.lastError().text()));
        };
        QtConcurrent::run(&m_thread, open).waitForFinished();
    }
    ~Database()
    {
        const auto close = [connection = m_connection] { QSqlDatabase::removeDatabase(connection); };
        QtConcurrent::run(&m_thread, close).waitForFinished();
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The rows that the statement gives.
W|N|    QCoro::Task<QList<QVariantList>> execute(QString statement, QVariantMap values = {})
W|S|    QCoro::Task<QList<QVariantList>> execute(QString statement, QVariantMap values, std::stop_token stop)
W|    {
W|        auto rows = QtConcurrent::run(&m_thread, &Database::rowsOf, m_connection, statement, values);
W|S|        const QFuture<void> end(rows);
W|S|        co_await finished(end, stop);
W|N|        co_await rows;
W|        co_return rows.result();
W|    }
K|    QList<QVariantList> executeBlocking(QString statement, QVariantMap values = {})
K|    {
K|        return QtConcurrent::run(&m_thread, &Database::rowsOf, m_connection, statement, values).result();
K|    }

private:
    static QList<QVariantList> rowsOf(QString connection, QString statement, QVariantMap values)
    {
        QSqlQuery query(QSqlDatabase::database(connection));
        bool ok = query.prepare(statement);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            query.bindValue(u':' + value.key(), value.value());
        ok = ok && query.exec();
        if (!ok)
            throw std::runtime_error(query.lastError().text().toStdString());
        QList<QVariantList> rows;
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column));
            rows.append(row);
        }
        return rows;
    }

    const QString m_connection = QUuid::createUuid().toString();
    QThreadPool m_thread;
};)"},
};

} // namespace

std::span<const CppHelperRow> cppWorldHelpers()
{
    return rows;
}

} // namespace interleave
