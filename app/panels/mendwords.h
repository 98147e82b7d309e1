// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/aftermath.h"

#include <QString>

namespace interleave {

/// What is wrong with a variant, in a sentence with numbers: the gravest of it. `name` as on screen.
[[nodiscard]] QString faultSentence(const QString &name, const Aftermath &broken);

/// What the cure has changed, in a sentence with numbers: only what differs.
[[nodiscard]] QString mendedSentence(const QString &brokenName, const Aftermath &broken, const QString &mendedName,
                                     const Aftermath &mended);

} // namespace interleave
