// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/javascript/jsprogram.h"

namespace interleave::javascript {

/// The name under which a program knows a task, as an expression: 'A', `req ${i}`. `further` words stand in the same literal.
[[nodiscard]] QString taskName(const JsBody &body, const TaskRange &range, const QString &further = {});
/// The name of the range's first: req 1.
[[nodiscard]] QString firstName(const JsBody &body, const TaskRange &range);

/// Something said of each task of a range. With the loop's variable in it when the range has more than one task.
struct ForEach
{
    QString text;
    bool isNumbered = false; ///< the variable is in it
};
/// The template's function called: req(i). `signal` is what it is handed, if it takes one: in the body, the body's.
[[nodiscard]] ForEach called(const JsBody &body, const TaskRange &range);
[[nodiscard]] ForEach calledWith(const JsBody &body, const TaskRange &range, const QString &signal);
/// A function that calls it, and takes a signal: (signal) => req(i, signal), or its name alone.
[[nodiscard]] ForEach callable(const JsBody &body, const TaskRange &range);
/// A function that calls it with the signal that the body has: () => req(i).
[[nodiscard]] ForEach callableHere(const JsBody &body, const TaskRange &range);
/// Behind its name, as arguments: startNamed('A', a).
[[nodiscard]] ForEach named(const JsBody &body, const QString &function, const TaskRange &range, const ForEach &run);
/// The text with another round it, where %1 stands for it.
[[nodiscard]] ForEach within(const QString &outer, const ForEach &inner);

/// An item of an array: the text, or ...range(1, 20).map((i) => …).
[[nodiscard]] QString itemOf(JsBody &body, const TaskRange &range, const ForEach &one);
/// Items as an array, between `head` and `tail`: [aTask, ...reqTasks]; an only one without its dots and brackets.
void printArray(JsBody &body, const QString &head, QStringList items, const QString &tail, const std::vector<LineMark> &marks = {});
/// The text as a statement, in a loop if there are several tasks.
void printForEach(JsBody &body, const TaskRange &range, const ForEach &one);

/// Starts a piece's tasks and keeps them (Bookkeeping::Local).
void startAndKeep(JsBody &body, const TaskRange &range);
/// The tasks of a piece that the program keeps, as an item of an array: aTask, ...reqTasks, tasks.get('A').
[[nodiscard]] QString keptItem(JsBody &body, const TaskRange &range);
/// Prints a statement about each kept task: `one` with %1 for the task.
void printForEachKept(JsBody &body, const TaskRange &range, const QString &one);

/// What a step waits for.
struct Waited
{
    QStringList items;     ///< of an array
    bool hasTasks = false; ///< there are tasks among them that a signal does not reach by itself
};
/// Starts first what has to be kept. `signal`: what functions that are called are handed.
[[nodiscard]] Waited waitedItems(JsBody &body, const Step &step, const QString &signal);

/// Prints that the first of the tasks has been started before.
void throwAlreadyStarted(JsBody &body, const Step &step);

} // namespace interleave::javascript
