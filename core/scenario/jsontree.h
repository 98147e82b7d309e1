// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/faultlist.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace interleave {

struct JsonMember;

/// A number as a file gives it.
struct JsonNumber
{
    double value = 0;      ///< finite
    quint64 magnitude = 0; ///< exactly |value|, when whole
    bool negative = false;
    bool whole = false;    ///< a whole number whose magnitude is known exactly: 100, 1e2 and 100.0, up to 64 bits
};

/// A value of a JSON text that remembers where it stands. What parseJson gives is at most 3 * maxNesting + 2 deep.
struct JsonValue
{
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>; ///< in file order

    std::variant<std::nullptr_t, bool, JsonNumber, QString, Array, Object> data; ///< null to begin with
    qint64 offset = noOffset; ///< of its first byte

    /// The value as that type, or null when it is of another.
    template<typename T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&data);
    }
    template<typename T>
    [[nodiscard]] T *as()
    {
        return std::get_if<T>(&data);
    }
};

struct JsonMember
{
    QString key;
    qint64 keyOffset = noOffset; ///< of the quotation mark
    JsonValue value;
};

/// The first member of that key, or null.
[[nodiscard]] const JsonMember *memberOf(const JsonValue::Object &object, QStringView key);

/// A whole number.
[[nodiscard]] JsonNumber jsonInteger(quint64 magnitude);
/// Any finite number.
[[nodiscard]] JsonNumber jsonNumber(double value);

/// The number's text: whole numbers without a point, others in the fewest digits that give the same double.
[[nodiscard]] QString numberText(const JsonNumber &number);

/// The value in a few words, as the file has it, for messages: "ten", 10, true, [...], {...}.
[[nodiscard]] QString excerpt(const JsonValue &value);
/// A text fit for a message and a terminal: cut when long, without line ends and other controls.
[[nodiscard]] QString shortened(const QString &text);

/// Reads strict JSON (RFC 8259) in UTF-8 without a byte order mark. Any bytes may come in; the stack does not grow with
/// the text. Keys given twice and nesting over maxNesting are faults, too. Nothing when the text is not JSON; with
/// duplicate keys there is a tree and a fault.
[[nodiscard]] std::optional<JsonValue> parseJson(const QByteArray &text, FaultList &faults);

} // namespace interleave
