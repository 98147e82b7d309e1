// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"
#include "core/trace/taskfacts.h"

#include <QStringList>

namespace interleave::testing {

/// A variant's tasks as lines "A 0/0/1000 done" (created/started/finished in milliseconds, - for never, then the end),
/// in file order: what a test compares with a table derived by hand.
inline QStringList outcomes(const RunRecord &record, std::size_t variant = 0)
{
    const auto text = [](Nanoseconds time) {
        return time == TaskFacts::never ? QStringLiteral("-") : QString::number(toMilliseconds(time));
    };
    const VariantTrace &trace = *record.variants.at(variant);
    const FactTable facts = factsOf(trace.log, record.tasks.count());
    QStringList lines;
    for (TaskId task = 0; task < facts.count(); ++task) {
        const TaskFacts &fact = facts.at(task);
        lines << QStringLiteral("%1 %2/%3/%4 %5")
                     .arg(record.tasks.name(task), text(fact.created), text(fact.started), text(fact.finished),
                          QString::fromLatin1(stateKey(fact.state)));
    }
    return lines;
}

/// When the variant ended, in milliseconds; -1 if it has not.
inline double totalOf(const RunRecord &record, std::size_t variant = 0)
{
    const auto end = factsOf(record.variants.at(variant)->log, record.tasks.count()).end();
    return end ? toMilliseconds(*end) : -1;
}

/// The message a task failed with, in English.
inline QString errorOf(const RunRecord &record, TaskId task, std::size_t variant = 0)
{
    const EventLog &log = record.variants.at(variant)->log;
    return log.message(factsOf(log, record.tasks.count()).at(task).error).text();
}

inline QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace interleave::testing
