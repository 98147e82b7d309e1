// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/questions.h"

#include <QLocale>

namespace interleave {

/// "you said 2 s, it took 3 s – longer than you thought"; without a truth only what was said, and once the run `isOver`
/// that there is nothing to hold it against. Empty for a question nobody answered.
[[nodiscard]] QString outcomeSentence(const Question &question, bool isOver, const QLocale &locale = QLocale());

/// "exactly right", "close", "longer than you thought", "shorter than you thought".
[[nodiscard]] QString closenessWords(Closeness closeness);

} // namespace interleave
