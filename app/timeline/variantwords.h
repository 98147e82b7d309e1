// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <QString>

namespace interleave {

/// How a variant is called on screen: "Sequential", "Concurrent · 30", "Chunked · 5"; the name its file gives it, if
/// that is not just the mode's. In the language of the installed translators.
[[nodiscard]] QString variantName(const VariantTrace &variant);
/// The same of a variant that has not run: `name` as in Variant::name, `mode` its key.
[[nodiscard]] QString variantName(const QString &name, const QString &mode, int limit, int chunk);

/// What its mode means, in a line: "one finishes, the next begins". Empty for a variant with a main of its own.
[[nodiscard]] QString variantMeaning(const VariantTrace &variant);

} // namespace interleave
