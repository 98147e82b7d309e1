// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/durationspec.h"

#include <QStringList>

namespace interleave {

/// The shortest decimal text that reads back as `value`, times ten to the power: decimalText(1500, -3) is "1.5". Exact: the decimal
/// point moves, nothing is calculated. Very large and very small values have an exponent.
[[nodiscard]] QString decimalText(double value, int power = 0);

/// A duration in words, for comments: "100 ms", "40 to 160 ms", "300, 100 and 200 ms in turn".
[[nodiscard]] QString durationWords(const DurationSpec &spec);

/// Whether it is 0 whatever is drawn.
[[nodiscard]] bool isAlwaysZero(const DurationSpec &spec);
/// Whether it is drawn at random.
[[nodiscard]] bool isRandom(const DurationSpec &spec);
/// About how long it is, in milliseconds: its mean; of several, of the first.
[[nodiscard]] double typicalMilliseconds(const DurationSpec &spec);
/// Whether the tasks of a template with `count` instances have not all the same.
[[nodiscard]] bool dependsOnNumber(const DurationSpec &spec, quint32 count);


/// The values that a duration takes in turn, times ten to the power; as many as `count` tasks can take.
[[nodiscard]] QStringList valuesInTurn(const EachDuration &spec, quint32 count, int power = 0);
/// What is in the brackets when a list of them, counted from 0, is asked for the task of that number: an expression.
[[nodiscard]] QString indexInTurn(const EachDuration &spec, const QString &number, quint32 count);

} // namespace interleave
