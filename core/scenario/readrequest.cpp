// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");

bool isToken(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("\\A[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}\\z"));
    return token.match(text).hasMatch();
}

std::optional<QString> readMethod(const Node &node)
{
    const std::optional<QString> method = readText(node);
    if (!method || isToken(*method))
        return method;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected an HTTP method such as GET or POST; found %1."), {excerpt(node.value())});
    return std::nullopt;
}

std::optional<std::vector<HeaderField>> readHeaders(const Node &node)
{
    std::vector<HeaderField> headers;
    const ObjectReader reader(node);
    if (!reader.isObject())
        return std::nullopt;
    for (const JsonMember &member : *node.value().as<JsonValue::Object>()) {
        if (!isToken(member.key)) {
            node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "“%1” cannot be the name of a header."),
                            {shortened(member.key)});
        }
        const Node below = node.below(member);
        const std::optional<QString> value = readText(below);
        const auto isControl = [](QChar one) { return (one < u' ' && one != u'\t') || one == u'\u007f'; };
        if (value && std::ranges::any_of(*value, isControl))
            below.fault(QT_TRANSLATE_NOOP("Message", "A header's value cannot have line ends or other controls in it."));
        headers.push_back({member.key, value.value_or(QString())});
    }
    return headers;
}

// Of "sqlite:FILE": a scenario that came from elsewhere names no file of this machine's.
bool staysInFolder(const QString &address)
{
    static const QLatin1String sqlite("sqlite:");
    if (!address.startsWith(sqlite) || address == QLatin1String("sqlite::memory:"))
        return true;
    const QString file = address.mid(sqlite.size());
    return !file.startsWith(u'/') && !file.contains(u'\\') && !file.contains(u':')
        && !file.split(u'/').contains(QLatin1String(".."));
}

std::optional<BindingValue> readBinding(const Node &node)
{
    const JsonValue &value = node.value();
    if (const auto *text = value.as<QString>())
        return *text;
    if (const auto *flag = value.as<bool>())
        return *flag;
    if (value.as<std::nullptr_t>())
        return nullptr;
    if (const auto *number = value.as<JsonNumber>()) {
        constexpr quint64 most = std::numeric_limits<qint64>::max();
        if (!number->whole || number->magnitude > most)
            return number->value;
        const auto magnitude = static_cast<qint64>(number->magnitude);
        return number->negative ? -magnitude : magnitude;
    }
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a text, a number, true, false or null; found %1."), {excerpt(value)});
    return std::nullopt;
}

} // namespace

std::optional<RequestSpec> readRequest(const Node &node)
{
    RequestSpec request;
    ObjectReader reader(node);
    readInto(request.method, reader.require("method"), readMethod);
    readInto(request.url, reader.require("url"), readUrl);
    readInto(request.headers, reader.find("headers"), readHeaders);
    readInto(request.body, reader.find("body"), readText);
    reader.refuseOthers();
    return request;
}

std::optional<Bindings> readBindings(const Node &node)
{
    Bindings bindings;
    const ObjectReader reader(node);
    if (!reader.isObject())
        return std::nullopt;
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]{0,63}\\z"));
    for (const JsonMember &member : *node.value().as<JsonValue::Object>()) {
        if (!name.match(member.key).hasMatch()) {
            const char *source = QT_TRANSLATE_NOOP(
                "Message", "Expected the name of a placeholder, letters, digits and “_” without a colon; found “%1”.");
            node.faultOfKey(member, source, {shortened(member.key)});
        }
        if (std::optional<BindingValue> value = readBinding(node.below(member)))
            bindings.push_back({member.key, *std::move(value)});
    }
    return bindings;
}

std::optional<QString> readHostPort(const Node &node)
{
    const std::optional<QString> text = readText(node);
    if (!text)
        return std::nullopt;
    static const QRegularExpression form(
        QStringLiteral("\\A(\\[[0-9A-Fa-f:.]{2,45}\\]|[A-Za-z0-9._-]{1,253}):([0-9]{1,5})\\z"));
    QString sample = *text;
    const QRegularExpressionMatch match = form.match(sample.replace(placeholder, QLatin1String("1")));
    const int port = match.captured(2).toInt();
    if (port >= 1 && port <= 65535)
        return text;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a host and a port from 1 to 65535, as in localhost:7; found %1."),
               {excerpt(node.value())});
    return std::nullopt;
}

std::optional<QString> readDatabase(const Node &node)
{
    const bool *flag = node.value().as<bool>();
    const auto *text = node.value().as<QString>();
    if ((flag && *flag) || (text && *text == QLatin1String("sqlite:")))
        return QStringLiteral("sqlite::memory:");
    static const QRegularExpression form(
        QStringLiteral("\\A(sqlite:[^\\x00-\\x1f\\x7f]+|postgres:[A-Za-z0-9._-]{1,64})\\z"));
    if (text && form.match(*text).hasMatch()) {
        if (staysInFolder(*text))
            return *text;
        node.fault(QT_TRANSLATE_NOOP("Message", "A database's file stands in the scenario's own folder, or below it: a path without "
                                                "“..”, “\\” and “:” that does not begin with “/”; found %1."),
                   {excerpt(node.value())});
        return std::nullopt;
    }
    const char *source = QT_TRANSLATE_NOOP(
        "Message", "Expected a database such as sqlite::memory:, sqlite:FILE or postgres:SERVICE; found %1.");
    node.fault(source, {excerpt(node.value())});
    return std::nullopt;
}

} // namespace interleave
