// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace interleave {

/// The word of `known` that `word` was probably meant to be, or an empty string: one slip away from three letters on, two
/// from seven on; with more there are words that mean something else (“dance” is not “cancel”, nor “return” “retry”). A
/// slip is a letter too many, missing or wrong, or two swapped. Letters' case does not count.
[[nodiscard]] QString similarWord(const QString &word, const QStringList &known);

} // namespace interleave
