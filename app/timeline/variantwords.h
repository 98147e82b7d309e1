// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "core/scenario/scenario.h"

#include <QString>

namespace interleave {

/// How a variant is called on screen: "Sequential", "Concurrent · 30", "Chunked · 5"; the name its file gives it, if
/// that is not just the mode's. In the language of the installed translators.
[[nodiscard]] QString variantName(const VariantTrace &variant);
/// The same of a variant that has not run.
[[nodiscard]] QString variantName(const Variant &variant);

/// What its mode means, in a line: "one finishes, the next begins".
[[nodiscard]] QString variantMeaning(const VariantTrace &variant);

/// How a variant ended that did not end well, in a sentence without a stop: "Deadlock: each waits for the next: A → B → A".
/// Empty for one that did, or goes on.
[[nodiscard]] QString endWords(const VariantFeed &variant);

} // namespace interleave
