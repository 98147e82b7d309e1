// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QByteArray>

namespace interleave {

/// The scenario as a file: UTF-8, indented, keys in the order of scenario-format §1, defaults left out. Reading it
/// gives an equal scenario.
[[nodiscard]] QByteArray writeScenario(const Scenario &scenario);

} // namespace interleave
