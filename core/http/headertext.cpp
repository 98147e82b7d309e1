// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/headertext.h"

#include <algorithm>

namespace interleave {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

// The next element of a comma-separated list, trimmed; moves `from` behind its comma, to -1 after the last.
QByteArrayView takeElement(QByteArrayView list, qsizetype &from)
{
    const qsizetype comma = list.indexOf(',', from);
    const QByteArrayView element = comma < 0 ? list.sliced(from) : list.sliced(from, comma - from);
    from = comma < 0 ? -1 : comma + 1;
    return element.trimmed();
}

} // namespace

bool isHeaderName(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isHeaderValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

bool isVisibleText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f;
    });
}

bool sameText(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool listContains(QByteArrayView list, QByteArrayView element)
{
    for (qsizetype at = 0; at >= 0;) {
        if (sameText(takeElement(list, at), element))
            return true;
    }
    return false;
}

std::optional<qint64> lengthInDigits(QByteArrayView text)
{
    std::optional<qint64> length;
    for (qsizetype at = 0; at >= 0;) {
        const QByteArrayView element = takeElement(text, at);
        if (element.isEmpty() || !std::all_of(element.begin(), element.end(), isDigit))
            return std::nullopt;
        bool fits = false;
        const qint64 value = element.toByteArray().toLongLong(&fits);
        if (!fits || (length && *length != value))
            return std::nullopt;
        length = value;
    }
    return length;
}

} // namespace interleave
