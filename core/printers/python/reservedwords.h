// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/taskflow.h"

#include <QSet>

namespace interleave {

/// What no name from a scenario may be in a Python program: keywords, the builtin functions, modules, and the names that the program of this
/// variant uses for its own. These only where it does use them: a task may be called "queue" where no module of that name is needed.
[[nodiscard]] QSet<QString> reservedPythonWords(const Variant &variant, const CallGraph &graph, const TaskFlow &flow);

} // namespace interleave
