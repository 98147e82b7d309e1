// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace interleave {

/// What nothing of the scenario may be called in a C++ program: keywords, macros, and all names that the program may have of its own.
[[nodiscard]] QSet<QString> reservedCppWords();

} // namespace interleave
