// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// A file with everything that steps can name, and in it the text as its resources, the steps of its last task, further
/// tasks or its variants. schema.py makes the same.
inline QString programFile(const QString &part, const QString &text)
{
    const auto given = [&](const char *name, const char *otherwise) {
        return part == QLatin1String(name) ? text : QString::fromUtf8(otherwise);
    };
    const QString resources = given(
        "resources",
        R"({"pool": {"semaphore": 3}, "door": {"lock": true}, "flag": {"event": true}, "gate": {"barrier": 2}, "line": {"queue": 1}, "n": {"number": -7}, "db": {"database": true}, "fork 1": {"lock": true}, "fork 2": {"lock": true}})");
    const QString steps = given("steps", "");
    const QString tasks = given("tasks", "");
    const QString last = tasks.isEmpty() ? QStringLiteral("{\"name\": \"X\", \"steps\": [%1]}").arg(steps) : tasks;
    const QString variants = given("variants", "{\"mode\": \"concurrent\"}");
    return QStringLiteral("{\"interleave\": 1, \"id\": \"x\",\n\"resources\": %1,\n\"tasks\": [{\"name\": \"A\", \"steps\": []},\n"
                          "{\"name\": \"req {i}\", \"count\": 20, \"steps\": []}, {\"name\": \"plain\", \"count\": 3, \"steps\": []},\n"
                          "%2],\n\"variants\": [%3]}")
        .arg(resources, last, variants);
}
