// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/printedprogram.h"

namespace interleave {

std::vector<int> PrintedProgram::linesOf(quint32 step) const
{
    std::vector<int> lines;
    for (const LineSpan &span : spans) {
        for (int line = span.first; step != 0 && span.mark.step == step && line <= span.last; ++line)
            lines.push_back(line);
    }
    return lines;
}

std::vector<LineMark> PrintedProgram::marksOn(int line) const
{
    std::vector<LineMark> marks;
    for (const LineSpan &span : spans) {
        if (span.first <= line && line <= span.last)
            marks.push_back(span.mark);
    }
    return marks;
}

} // namespace interleave
