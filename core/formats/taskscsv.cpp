// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/taskscsv.h"

#include "core/trace/taskfacts.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr char columns[] = "variant,task,created_ms,started_ms,finished_ms,outcome,attempts,error\r\n";

// RFC 4180: a field with a separator, a quote or a line end is quoted, and its quotes are doubled.
QByteArray field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool quoted = std::any_of(bytes.cbegin(), bytes.cend(),
                                    [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (!quoted)
        return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

// In integers: no rounding of a double comes between the trace and the file.
QByteArray milliseconds(Nanoseconds time)
{
    if (time == TaskFacts::never)
        return {};
    const qint64 micros = (time.count() + 500) / 1000;
    return QByteArray::number(micros / 1000) + '.' + QByteArray::number(micros % 1000).rightJustified(3, '0');
}

QByteArray errorOf(const TaskFacts &facts, const EventLog &log)
{
    if (facts.state == State::TimedOut)
        return "timeout";
    return field(log.message(facts.error).text());
}

void appendRow(QByteArray &csv, const QByteArray &variant, const QString &task, const TaskFacts &facts,
               const EventLog &log)
{
    csv += variant + ',' + field(task) + ',' + milliseconds(facts.created) + ',' + milliseconds(facts.started) + ','
           + milliseconds(facts.finished) + ',' + stateKey(facts.state) + ',' + QByteArray::number(facts.attempts) + ','
           + errorOf(facts, log) + "\r\n";
}

} // namespace

QByteArray tasksCsv(const RunRecord &record, std::span<const TaskRow> rows)
{
    QByteArray csv = columns;
    std::vector<FactTable> facts;
    std::vector<QByteArray> names;
    for (const auto &variant : record.variants) {
        facts.push_back(factsOf(variant->log, record.tasks.count()));
        names.push_back(field(variant->name));
    }
    for (const TaskRow &row : rows)
        appendRow(csv, names[row.variant], record.tasks.name(row.task), facts[row.variant].at(row.task),
                  record.variants[row.variant]->log);
    return csv;
}

QByteArray tasksCsv(const RunRecord &record)
{
    QByteArray csv = columns;
    for (const auto &variant : record.variants) {
        const FactTable facts = factsOf(variant->log, record.tasks.count());
        const QByteArray name = field(variant->name);
        for (const TaskId task : facts.created())
            appendRow(csv, name, record.tasks.name(task), facts.at(task), variant->log);
        for (TaskId task = 0; task < facts.count(); ++task) {
            if (facts.at(task).created == TaskFacts::never)
                appendRow(csv, name, record.tasks.name(task), facts.at(task), variant->log);
        }
    }
    return csv;
}

} // namespace interleave
