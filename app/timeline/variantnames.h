// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace interleave {

/// What a variant's own name is in the language of the program, where it is one of those in the built-in scenarios; any
/// other name is the name. Files and the command line keep to the name itself.
[[nodiscard]] QString nameInWords(const QString &name);

} // namespace interleave
