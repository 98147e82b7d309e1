// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/jsontree.h"

namespace interleave {

// Values of a tree that is going to be printed.

inline JsonValue json(JsonValue value)
{
    return value;
}
inline JsonValue json(const QString &text)
{
    return {.data = text, .offset = noOffset};
}
inline JsonValue json(const char *text)
{
    return json(QString(QLatin1String(text)));
}
inline JsonValue json(bool flag)
{
    return {.data = flag, .offset = noOffset};
}
inline JsonValue json(double number)
{
    return {.data = jsonNumber(number), .offset = noOffset};
}
inline JsonValue json(quint64 number)
{
    return {.data = jsonInteger(number), .offset = noOffset};
}
inline JsonValue json(qint64 number)
{
    JsonNumber result = jsonInteger(number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number));
    result.negative = number < 0;
    result.value = static_cast<double>(number);
    return {.data = result, .offset = noOffset};
}
inline JsonValue json(JsonValue::Object object)
{
    return {.data = std::move(object), .offset = noOffset};
}
inline JsonValue json(JsonValue::Array array)
{
    return {.data = std::move(array), .offset = noOffset};
}

template<typename T>
void put(JsonValue::Object &object, const char *key, T &&value)
{
    object.push_back({QLatin1String(key), noOffset, json(std::forward<T>(value))});
}

template<typename T, typename Print>
JsonValue::Array each(const std::vector<T> &values, Print print)
{
    JsonValue::Array array;
    array.reserve(values.size());
    for (const T &value : values)
        array.push_back(json(print(value)));
    return array;
}

} // namespace interleave
