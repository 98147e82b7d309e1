// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/durationspec.h"

#include <QString>

#include <optional>

namespace interleave {

/// The inside of a literal in double quotes, as UTF-8 source.
[[nodiscard]] QString cppEscaped(const QString &text);
/// A char literal, "text". {i} is 1.
[[nodiscard]] QString cppLiteral(const QString &text);

/// A QString: u"text"_s, or u"req %1"_s.arg(i) where the text has {i} and `number`, an expression, stands for it. Without `number` {i}
/// is 1.
[[nodiscard]] QString cppString(const QString &text, const QString &number = {});

/// A QString broken at spaces into literals that follow each other, each of at most `room` columns where its words allow.
[[nodiscard]] QString brokenCppString(const QString &text, const QString &number, int room);

/// The arguments of a printf-like function that says the text: "loaded %d", i.
[[nodiscard]] QString cppFormat(const QString &text, const QString &number);

/// A duration of so many milliseconds as a literal: 2s, 200ms, 1500us.
[[nodiscard]] QString cppDuration(double milliseconds);
/// The same in a unit that all of these have in common.
[[nodiscard]] QStringList cppDurations(const EachDuration &spec, quint32 count);

/// What is in the brackets when a list of durations is asked for a task's.
[[nodiscard]] QString cppIndex(const EachDuration &spec, const QString &number, quint32 count);

} // namespace interleave
