// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/message.h"

namespace interleave {

/// Something wrong in a scenario file: where, and what to do.
struct Fault
{
    QString place; ///< "tasks[1].steps[0].get"; empty for the file as a whole
    int line = 0;  ///< from 1; 0 when there is no place in a text
    int column = 0; ///< from 1, in characters
    Message message;

    /// "tasks[1].count, line 7, column 12: ..." in the language of the installed translators.
    [[nodiscard]] QString translated() const;
};

} // namespace interleave
