// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/durationspec.h"

#include <QString>

namespace interleave {

/// A literal: 'text', or `req ${i}` where the text has {i} and `number`, an expression, stands for it. Without `number` {i} is 1. In
/// double quotes where that saves backslashes.
[[nodiscard]] QString jsString(const QString &text, const QString &number = {});

/// The same with the value of a variable before the text: `${BASE_URL}/people/${i}`.
[[nodiscard]] QString jsStringAfter(const QString &variable, const QString &text, const QString &number);

/// A string broken at spaces into literals that are added up, one a line, each of at most `room` columns where its words allow.
[[nodiscard]] QString brokenJsString(const QString &text, const QString &number, int room);

/// A duration in milliseconds, as an expression: 100, uniform(40, 160), [300, 100][i - 1]. `number` is the task's, empty for a task that
/// is the only one; `count` says how many there are.
[[nodiscard]] QString jsMilliseconds(const DurationSpec &spec, const QString &number, quint32 count);
/// An object's key, in quotes where it has to be.
[[nodiscard]] QString jsKey(const QString &text);

} // namespace interleave
