// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/jsontree.h"

#include <QLocale>

#include <cmath>

namespace interleave {

namespace {

constexpr qsizetype longestExcerpt = 48;
constexpr double exactWholes = 9007199254740992.0; // 2^53: below, every whole double is exact

} // namespace

const JsonMember *memberOf(const JsonValue::Object &object, QStringView key)
{
    for (const JsonMember &member : object) {
        if (member.key == key)
            return &member;
    }
    return nullptr;
}

JsonNumber jsonInteger(quint64 magnitude)
{
    return {.value = static_cast<double>(magnitude), .magnitude = magnitude, .negative = false, .whole = true};
}

JsonNumber jsonNumber(double value)
{
    const bool whole = std::abs(value) < exactWholes && std::trunc(value) == value;
    return {.value = value,
            .magnitude = whole ? static_cast<quint64>(std::abs(value)) : 0,
            .negative = value < 0,
            .whole = whole};
}

QString numberText(const JsonNumber &number)
{
    if (number.whole)
        return QLatin1String(number.negative ? "-" : "") + QString::number(number.magnitude);
    return QString::number(number.value, 'g', QLocale::FloatingPointShortest);
}

QString shortened(const QString &text)
{
    QString result = text.left(longestExcerpt);
    if (text.size() > longestExcerpt) {
        if (result.back().isHighSurrogate())
            result.chop(1);
        result += u'…';
    }
    for (QChar &character : result) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            character = QChar::ReplacementCharacter;
    }
    return result;
}

QString excerpt(const JsonValue &value)
{
    if (const bool *flag = value.as<bool>())
        return QLatin1String(*flag ? "true" : "false");
    if (const JsonNumber *number = value.as<JsonNumber>())
        return numberText(*number);
    if (const QString *text = value.as<QString>())
        return u'"' + shortened(*text) + u'"';
    if (const JsonValue::Array *array = value.as<JsonValue::Array>())
        return array->empty() ? QStringLiteral("[]") : QStringLiteral("[…]");
    if (const JsonValue::Object *object = value.as<JsonValue::Object>())
        return object->empty() ? QStringLiteral("{}") : QStringLiteral("{…}");
    return QStringLiteral("null");
}

} // namespace interleave
