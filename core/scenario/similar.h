// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace interleave {

/// The word of `known` that `word` was probably meant to be, or an empty string: at most two slips away (a letter too
/// many, missing, wrong, or two swapped), and fewer than the half of its letters. Letters' case does not count.
[[nodiscard]] QString similarWord(const QString &word, const QStringList &known);

} // namespace interleave
