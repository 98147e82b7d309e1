// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/durationspec.h"

#include <QString>

namespace interleave {

/// A literal: "text", or f"req {i}" where the text has {i} and `number`, an expression, stands for it. Without `number` {i} is 1. In
/// single quotes where that saves backslashes.
[[nodiscard]] QString pythonString(const QString &text, const QString &number = {});

/// The same with the value of a variable before the text: f"{BASE_URL}/people/{i}".
[[nodiscard]] QString pythonStringAfter(const QString &variable, const QString &text, const QString &number);

/// A string broken at spaces into literals that follow each other, each of at most `room` columns where its words allow.
[[nodiscard]] QString brokenPythonString(const QString &text, const QString &number, int room);

/// A duration in seconds, as an expression: 0.1, random.uniform(0.04, 0.16), [0.3, 0.1][i - 1]. `number` is the task's, empty for a task
/// that is the only one; `count` says how many there are.
[[nodiscard]] QString pythonSeconds(const DurationSpec &spec, const QString &number, quint32 count);

} // namespace interleave
