// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/jsonprint.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace interleave {

namespace {

constexpr qsizetype lineWidth = 110;

// The text in quotation marks, escaped.
QByteArray quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

// Recursion in this file: as deep as the tree.
QByteArray onOneLine(const JsonValue &value);

// The brackets of an object or list, and what stands between them, each entry printed by `print`.
struct Entries
{
    char open;
    char close;
    QList<QByteArray> texts;
};

template<typename Print>
std::optional<Entries> entriesOf(const JsonValue &value, Print print)
{
    if (const auto *array = value.as<JsonValue::Array>()) {
        Entries entries{'[', ']', {}};
        for (const JsonValue &element : *array)
            entries.texts.append(print(element));
        return entries;
    }
    if (const auto *object = value.as<JsonValue::Object>()) {
        Entries entries{'{', '}', {}};
        for (const JsonMember &member : *object)
            entries.texts.append(quoted(member.key) + ": " + print(member.value));
        return entries;
    }
    return std::nullopt;
}

QByteArray onOneLine(const JsonValue &value)
{
    if (const auto entries = entriesOf(value, onOneLine))
        return entries->open + entries->texts.join(", ") + entries->close;
    if (const bool *flag = value.as<bool>())
        return *flag ? "true" : "false";
    if (const auto *number = value.as<JsonNumber>())
        return numberText(*number).toLatin1();
    if (const auto *text = value.as<QString>())
        return quoted(*text);
    return "null";
}

QByteArray onLines(const JsonValue &value, int indent, bool root)
{
    const QByteArray line = onOneLine(value);
    if (!root && indent + line.size() <= lineWidth)
        return line;
    const int inner = indent + 2;
    const auto entries = entriesOf(value, [inner](const JsonValue &below) { return onLines(below, inner, false); });
    if (!entries || entries->texts.isEmpty())
        return line;
    const QByteArray begin = '\n' + QByteArray(inner, ' ');
    return entries->open + begin + entries->texts.join("," + begin) + '\n' + QByteArray(indent, ' ') + entries->close;
}

} // namespace

QByteArray printJson(const JsonValue &root)
{
    return onLines(root, 0, true) + '\n';
}

} // namespace interleave
