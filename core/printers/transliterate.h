// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace interleave {

/// The text in ASCII: letters without their accents, Cyrillic and Greek in the Latin letters that passports use for them. What has no
/// such letters becomes a space.
[[nodiscard]] QString transliterated(const QString &text);

} // namespace interleave
