// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/taskflow.h"

#include <QSet>

namespace interleave {

/// The words that no name of a scenario may become: JavaScript's own, Node's, and those of the program round them.
[[nodiscard]] QSet<QString> reservedJsWords(const Variant &variant, const CallGraph &graph, const TaskFlow &flow);

} // namespace interleave
