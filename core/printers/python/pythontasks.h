// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/python/pythonprogram.h"

namespace interleave::python {

/// The name under which a program knows a task, as an expression: "A", f"req {i}". `further` words stand in the same literal.
[[nodiscard]] QString taskName(const PythonBody &body, const TaskRange &range, const QString &further = {});
/// The name of the range's first: req 1.
[[nodiscard]] QString firstName(const PythonBody &body, const TaskRange &range);

/// Something said of each task of a range. With the loop's variable in it when the range has more than one task.
struct ForEach
{
    QString text;
    bool isNumbered = false; ///< the variable is in it
};
/// The template's function called: req(session, i).
[[nodiscard]] ForEach called(const PythonBody &body, const TaskRange &range);
/// The same handed to a function that calls it, behind its name: start("A", a), start(f"req {i}", req, i). `first` stands before them.
[[nodiscard]] ForEach handedTo(const PythonBody &body, const QString &function, const TaskRange &range, const QString &first = {});
/// The same without the name: pool.submit(req, i).
[[nodiscard]] ForEach submittedTo(const PythonBody &body, const QString &function, const TaskRange &range);
/// The text with another round it, where %1 stands for it.
[[nodiscard]] ForEach within(const QString &outer, const ForEach &inner);

/// An item of a list: the text, or *(… for i in range(1, 21)).
[[nodiscard]] QString itemOf(const PythonBody &body, const TaskRange &range, const ForEach &one);
/// Items as a list: [a_task, *req_tasks]; an only one without its star.
[[nodiscard]] QString listOf(const QStringList &items);
/// The text as a statement, in a loop if there are several tasks.
void printForEach(PythonBody &body, const TaskRange &range, const ForEach &one);

/// Starts a piece's tasks and keeps them (Bookkeeping::Local, Keeping not Nothing). `create` makes the task: "asyncio.create_task".
void startAndKeep(PythonBody &body, const TaskRange &range, const QString &create);
/// The tasks of a piece that the program keeps, as an item of a list: a_task, *req_tasks, tasks["A"].
[[nodiscard]] QString keptItem(const PythonBody &body, const TaskRange &range);
/// Prints a statement about each kept task: `one` with %1 for the task.
void printForEachKept(PythonBody &body, const TaskRange &range, const QString &one);

/// What a step waits for, as items of a list: starts first what has to be kept; the rest are calls that whoever waits makes tasks of.
[[nodiscard]] QStringList waitedItems(PythonBody &body, const Step &step);

/// Prints that the first of the tasks has been started before.
void raiseAlreadyStarted(PythonBody &body, const Step &step);

} // namespace interleave::python
