// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace interleave {

/// The text as a search compares it: without case, accents and other marks on letters ("Sessão" and "sessao" are the
/// same, "ещё" and "еще" too), compatible forms of a letter as that letter.
[[nodiscard]] QString searchText(const QString &text);

/// Every word of `words` occurs in `text`, which is a searchText() already; no words occur in every text.
[[nodiscard]] bool hasWords(const QString &text, const QString &words);

} // namespace interleave
