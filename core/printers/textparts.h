// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace interleave {

/// A piece of a text in which {i} stands for a task's number.
struct TextPart
{
    QString literal;
    bool isNumber = false; ///< it is the number; there is no literal

    bool operator==(const TextPart &) const = default;
};

/// The text in pieces, literal and number, in order; no empty ones.
[[nodiscard]] std::vector<TextPart> partsOf(const QString &text);
/// Whether there is a {i} in it.
[[nodiscard]] bool hasNumber(const QString &text);
/// The text for the task of that number.
[[nodiscard]] QString textFor(const QString &text, quint32 number);

/// A character as it stands in a literal in these quotes, in Python's and JavaScript's way.
[[nodiscard]] QString escapedIn(QChar quote, QChar c);
/// Literals that together say the text, broken behind spaces, each of at most `room` columns where its words allow. `literal` writes one.
[[nodiscard]] QStringList brokenAtSpaces(const QString &text, const std::function<QString(const QString &)> &literal, qsizetype room);

} // namespace interleave
