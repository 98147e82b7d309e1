// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printedprogram.h"
#include "core/trace/moment.h"

namespace interleave {

/// Lines of a program, counted from 1, both inclusive; none when first is 0.
struct LineRange
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool isNone() const { return first == 0; }
    [[nodiscard]] bool has(int line) const { return first != 0 && first <= line && line <= last; }
    bool operator==(const LineRange &) const = default;
};

/// Whether a task in this state is held up by others: it is in line, or waits for a task. The others run, or what they wait for is
/// under way: a timer, a request, a statement.
[[nodiscard]] bool isHeldUp(State state);

/// Who is on a line.
struct LineLoad
{
    LineRange lines;
    Crowd crowd;
    bool isMain = false; ///< the crowd is the variant's main program

    [[nodiscard]] quint32 heldUp() const;
    [[nodiscard]] quint32 underWay() const { return crowd.total() - heldUp(); }
    bool operator==(const LineLoad &) const = default;
};

/// Where in a printed program those are shown who are at a place of it.
///
/// A step has more lines than the one on which a task pauses: the loop around attempts, the handler of their failures. Shown it
/// is on that one, with the lines its brackets reach to.
class CodeLines
{
public:
    CodeLines() = default;
    explicit CodeLines(const PrintedProgram &program);

    /// For a task of that template (its place in the scenario, -1: main). None if the program does not print the place.
    [[nodiscard]] LineRange shownAt(StepPlace place, int task) const;
    /// The lines with somebody on them, ascending. Costs as much as the program has steps, however many tasks there are.
    [[nodiscard]] std::vector<LineLoad> loads(const StepCensus &census) const;
    /// Those who are at a place that the line belongs to, in the order of their numbers; main is not among them.
    [[nodiscard]] std::vector<TaskId> tasksOn(int line, const Moment &moment, const TaskNames &names) const;

private:
    struct StepLines
    {
        LineRange shown;
        std::vector<LineRange> all;
        bool isMain = false;
    };
    void addStep(const LineSpan &span);
    [[nodiscard]] bool isOn(int line, StepPlace place, int task) const;

    std::vector<StepLines> m_steps; // by number; those that are not printed have no lines
    std::vector<LineRange> m_definitions; // by template
    LineRange m_gate;
};

} // namespace interleave
