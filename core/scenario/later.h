// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace interleave {

/// Where in a file a word of the format stands.
enum class Vocabulary : quint8 { ScenarioKey, VariantKey, Mode, Step };

/// What scenario-format.md knows and this version does not run yet: one table, in later.cpp. A word that is run from
/// now on leaves the table; nothing else has to change for it to be no longer refused.
[[nodiscard]] std::span<const char *const> laterWords(Vocabulary vocabulary);
[[nodiscard]] bool comesLater(Vocabulary vocabulary, QStringView word);

/// How much of the format is read.
enum class Reach : quint8 {
    WhatRuns,    ///< words that come later are faults
    WholeFormat, ///< everything in scenario-format.md
};
[[nodiscard]] inline bool comesLater(Vocabulary vocabulary, QStringView word, Reach reach)
{
    return reach == Reach::WhatRuns && comesLater(vocabulary, word);
}

} // namespace interleave
