// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/code/codegrammar.h"
#include "app/timeline/palette.h"

#include <array>

namespace interleave {

/// The colours of programs. Every text has a contrast of 4.5 or more to every ground it may stand on.
struct CodeColours
{
    QColor ground;
    QColor underWay;  ///< behind lines on which tasks are under way
    QColor heldUp;    ///< behind lines on which all are held up
    QColor text;
    QColor lineNumber;
    QColor underWayPill;
    QColor heldUpPill;
    QColor onPill;    ///< the words of both pills
    QColor selected;  ///< marks the line of the selected task
    std::array<QColor, codeTokenCount> tokens; ///< in the order of CodeToken

    [[nodiscard]] const QColor &of(CodeToken token) const { return tokens[static_cast<std::size_t>(token)]; }
};

[[nodiscard]] const CodeColours &codeColours(Theme theme);

} // namespace interleave
