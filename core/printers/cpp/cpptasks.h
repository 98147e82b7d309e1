// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/cpp/cppprogram.h"

namespace interleave::cpp {

/// The name under which a program knows a task, as an expression: u"A"_s, u"req %1"_s.arg(i).
[[nodiscard]] QString taskName(const CppBody &body, const TaskRange &range);
/// The name of the range's first: req 1.
[[nodiscard]] QString firstName(const CppBody &body, const TaskRange &range);

/// The template's function and what it is given, in front of which others may stand: {"req", "network", "i"}. Without a stop token.
[[nodiscard]] QStringList functionAndArguments(const CppBody &body, const TaskRange &range);
/// The template's function called, with the stop token: req(network, i, stop).
[[nodiscard]] QString called(const CppBody &body, const TaskRange &range);

/// Prints what `print` prints, in a loop over the range's numbers if there are several. `isNumbered`: the variable is used.
void forEach(CppBody &body, const TaskRange &range, const std::function<void()> &print);
/// The same for each task of a range that is kept; `print` is told the expression for the task.
void forEachKept(CppBody &body, const TaskRange &range, const std::function<void(const QString &)> &print);

/// The class of what is started.
[[nodiscard]] QString taskType(const CppProgram &program);
/// Starts a piece's tasks and keeps them (Bookkeeping::Local, Keeping not Nothing).
void startAndKeep(CppBody &body, const TaskRange &range);
/// Makes a list of jobs or tasks that a step waits for, started now if they were not before; gives its name. A step may want jobs where
/// plain tasks would do.
[[nodiscard]] QString waitedList(CppBody &body, const Step &step, const char *name, bool wantsJobs);

/// Prints that the first of the tasks has been started before.
void throwAlreadyStarted(CppBody &body, const Step &step);

} // namespace interleave::cpp
