// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/sqlconnection.h"

#include "core/sql/sqlwords.h"
#include "core/sql/statementtext.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <limits>

namespace interleave {

namespace {

// How long a statement waits for another program's lock on a SQLite file: aiosqlite's 5 s. In slices, so that a
// cancelled one ends sooner: SQLite itself cannot be interrupted in this wait.
constexpr std::chrono::seconds longestLock{5};
constexpr int lockSlice = 200; // ms
const QString sqliteBusy = QStringLiteral("5");

QString freshName()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("interleave-%1").arg(++last);
}

QVariant boundValue(const BindingValue &value)
{
    return std::visit([](const auto &one) {
        if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::nullptr_t>)
            return QVariant(QMetaType(QMetaType::QString));
        else
            return QVariant::fromValue(one);
    }, value);
}

// PostgreSQL takes a parameter's type from where it stands, and `:n * :n` says none. So each has the type that the value
// would have if it stood there itself; texts and NULL have none then either.
QString castOf(const BindingValue &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value)) {
        const bool isInteger = *whole >= std::numeric_limits<qint32>::min() && *whole <= std::numeric_limits<qint32>::max();
        return isInteger ? QStringLiteral("::integer") : QStringLiteral("::bigint");
    }
    if (std::holds_alternative<double>(value))
        return QStringLiteral("::double precision");
    return std::holds_alternative<bool>(value) ? QStringLiteral("::boolean") : QString();
}

const BindingValue *valueOf(const SqlStatement &statement, const QString &placeholder)
{
    const auto found = std::ranges::find(statement.values, placeholder, &Binding::name);
    return found == statement.values.end() ? nullptr : &found->value;
}

QString textOf(QSqlQuery &query, int column)
{
    return query.value(column).toString();
}

} // namespace

Message SqlConnection::open()
{
    const bool isServer = m_source.kind == SqlSource::Kind::Server;
    const QString driver = isServer ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return noDriver(m_source);
    m_database = QSqlDatabase::addDatabase(driver, freshName());
    if (isServer) {
        const SqlServer &server = m_source.server;
        QStringList options{QStringLiteral("fallback_application_name=interleave")};
        if (!m_source.service.isEmpty())
            options.append(QStringLiteral("service=") + m_source.service);
        if (qEnvironmentVariableIsEmpty("PGCONNECT_TIMEOUT"))
            options.append(QStringLiteral("connect_timeout=2"));
        m_database.setConnectOptions(options.join(u';'));
        m_database.setHostName(server.host);
        m_database.setPort(server.port > 0 ? server.port : -1);
        m_database.setDatabaseName(server.database);
        m_database.setUserName(server.user);
        m_database.setPassword(server.password);
    } else {
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockSlice));
        m_database.setDatabaseName(m_source.kind == SqlSource::Kind::Memory ? QStringLiteral(":memory:") : m_source.file);
    }
    QSqlError error;
    if (!m_database.open() || !setUp(error)) {
        const Message why = noConnection(m_source, error.isValid() ? error : m_database.lastError());
        close();
        return why;
    }
    return {};
}

// What every connection begins with.
bool SqlConnection::setUp(QSqlError &error)
{
    QSqlQuery query(m_database);
    const bool isServer = m_source.kind == SqlSource::Kind::Server;
    // What a server notes besides, libpq would write to standard error.
    if (!query.exec(isServer ? QStringLiteral("SELECT pg_backend_pid(), set_config('client_min_messages', 'error', false)") : QStringLiteral("SELECT sqlite_source_id()"))
        || !query.next()) {
        error = query.lastError();
        return false;
    }
    const std::scoped_lock lock(m_mutex);
    if (isServer) {
        m_backend = query.value(0).toLongLong();
        m_native = NativeConnection::ofPostgres(*m_database.driver());
        return true;
    }
    m_native = NativeConnection::ofSqlite(*m_database.driver(), textOf(query, 0).toLatin1().constData());
    query.finish();
    // Readers and a writer at the same time. On a file that cannot be written it stays as it is; what is no database at
    // all is found out here.
    if (m_source.kind == SqlSource::Kind::File && !query.exec(QStringLiteral("PRAGMA journal_mode=WAL"))) {
        error = query.lastError();
        return false;
    }
    return true;
}

void SqlConnection::close()
{
    if (!m_database.isValid())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_native = {};
        m_backend = 0;
    }
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    m_isLost = false;
    QSqlDatabase::removeDatabase(name);
}

bool SqlConnection::interrupt()
{
    const std::scoped_lock lock(m_mutex);
    return m_native.interrupt();
}

bool SqlConnection::cutOff()
{
    const std::scoped_lock lock(m_mutex);
    return m_native.cutOff();
}

Message SqlConnection::flawIn(const SqlStatement &statement) const
{
    if (m_source.kind != SqlSource::Kind::Server && reachesOtherFiles(statement.text))
        return otherFiles();
    if (statement.values.empty())
        return {}; // colons may be anything then
    const std::vector<StatementPiece> pieces = piecesOf(statement.text);
    for (const StatementPiece &piece : pieces) {
        if (piece.isPlaceholder && !valueOf(statement, piece.text))
            return noValueFor(piece.text);
    }
    for (const Binding &binding : statement.values) {
        if (std::ranges::find(pieces, StatementPiece{binding.name, true}) == pieces.end())
            return noPlaceholderFor(binding.name);
    }
    return {};
}

SqlResult SqlConnection::run(const SqlStatement &statement, const std::atomic<bool> &stop)
{
    if (Message flaw = flawIn(statement); !flaw.source.isEmpty())
        return {.message = std::move(flaw)};
    SqlResult result = runOpen(statement, stop);
    if (m_isLost)
        close(); // the next statement begins with a new one
    return result;
}

SqlResult SqlConnection::runOpen(const SqlStatement &statement, const std::atomic<bool> &stop)
{
    const auto began = std::chrono::steady_clock::now();
    QSqlQuery query(m_database);
    query.setForwardOnly(true); // rows are counted, not kept
    while (!execute(query, statement)) {
        const bool isLocked = m_source.kind == SqlSource::Kind::File && query.lastError().nativeErrorCode() == sqliteBusy;
        if (!isLocked || stop)
            return failure(query.lastError());
        if (std::chrono::steady_clock::now() - began >= longestLock)
            return {.message = stillLocked(m_source, static_cast<int>(longestLock.count()))};
    }
    return fetch(query, stop);
}

// Values are bound: Qt hands them to SQLite as they are, and to PostgreSQL as the quoted arguments of a prepared statement.
bool SqlConnection::execute(QSqlQuery &query, const SqlStatement &statement) const
{
    if (statement.values.empty())
        return query.exec(statement.text);
    const bool isServer = m_source.kind == SqlSource::Kind::Server;
    QString text;
    QVariantList values;
    for (const StatementPiece &piece : piecesOf(statement.text)) {
        if (!piece.isPlaceholder) {
            text += piece.text;
            continue;
        }
        const BindingValue &value = *valueOf(statement, piece.text);
        text += u'?' + (isServer ? castOf(value) : QString());
        values.append(boundValue(value));
    }
    if (!query.prepare(text))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

SqlResult SqlConnection::fetch(QSqlQuery &query, const std::atomic<bool> &stop)
{
    SqlResult result{.ok = true, .isQuery = query.isSelect()};
    if (!result.isQuery) {
        result.rows = std::max(0, query.numRowsAffected());
        return result;
    }
    while (!stop && query.next())
        ++result.rows;
    const QSqlError error = query.lastError();
    return error.isValid() && !stop ? failure(error) : result;
}

SqlResult SqlConnection::failure(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    // A server gives each refusal a code: none, or one of the classes 08 (connection) and 57P (it stops), means that it is gone.
    m_isLost = m_source.kind == SqlSource::Kind::Server
        && (code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")));
    return {.message = m_isLost ? connectionLost(m_source) : refused(error)};
}

} // namespace interleave
