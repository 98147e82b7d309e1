// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sweep.h"

#include <QString>

namespace interleave {

/// What a sweep says: "Concurrent: beyond 30 at once nothing is gained; with 30 it takes 683 ms." And from where on more
/// spoil it. `name` is the variant's, without its number of places.
[[nodiscard]] QString sweepSentence(const QString &name, const Sweep &sweep);

/// The variant's name without its number of places: "Concurrent".
[[nodiscard]] QString nameWithoutPlaces(const Variant &variant);

} // namespace interleave
