// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QStringList>

namespace interleave {

/// The databases that these variants would use in a real run and that are still there after it, by their addresses
/// ("sqlite:lesson.db", "postgres:shop"), without repetition, in the order of `resources`; no names: all variants. What
/// RunOptions::allowedDatabases has to name.
[[nodiscard]] QStringList lastingDatabases(const Scenario &scenario, const QStringList &variants = {});

} // namespace interleave
