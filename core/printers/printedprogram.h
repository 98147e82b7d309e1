// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace interleave {

/// What a line of a program is there for.
struct LineMark
{
    quint32 step = 0; ///< Step::number; 0: none
    int task = -1;    ///< the template (its place in Scenario::tasks) whose steps the line belongs to, or, with step 0, whose tasks it
                      ///< defines or starts; -1: none, the line belongs to the variant's main
    bool isGate = false; ///< tasks wait there until the variant's limit lets them through; step and task are none

    bool operator==(const LineMark &) const = default;
};

/// Lines that follow each other and have the same mark.
struct LineSpan
{
    int first = 1; ///< counted from 1
    int last = 1;  ///< inclusive
    LineMark mark;

    bool operator==(const LineSpan &) const = default;
};

/// A scenario's variant as a program.
///
/// A step owns the lines of its own words, not those of the steps in it; these may lie between them. A line that prints two steps
/// in one expression is in two spans.
struct PrintedProgram
{
    QString text;                ///< ends with a line end
    std::vector<LineSpan> spans; ///< in order of their first lines; lines with no mark are in none
    QString build;               ///< C++: the CMakeLists.txt that builds it as main.cpp
    std::vector<QStringList> functions; ///< by template: the functions that run its steps; more than one where the language needs two kinds

    /// The step's lines, ascending; none when the program does not print it.
    [[nodiscard]] std::vector<int> linesOf(quint32 step) const;
    /// What stands on a line: none, one, or more marks.
    [[nodiscard]] std::vector<LineMark> marksOn(int line) const;
};

} // namespace interleave
