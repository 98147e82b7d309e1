// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/lostupdates.h"

#include <QHash>

#include <vector>

namespace interleave {

namespace {

// What was written to one number, in order.
struct Writes
{
    struct Write
    {
        TaskId task;
        bool isLost;
    };
    std::vector<Write> all;
};

// What a task has in its register.
struct Copy
{
    QString number;
    std::size_t writes = 0; ///< so many had been made when it was read
};

} // namespace

quint32 lostUpdates(const EventLog &log)
{
    QHash<QString, Writes> numbers;
    QHash<TaskId, Copy> registers;
    quint32 lost = 0;
    LogCursor(log).readNew([&](const Event &event) {
        if (event.kind != EventKind::Note || event.detail == 0)
            return;
        const Message &message = log.message(event.detail);
        if (message.verbatim || message.arguments.isEmpty())
            return;
        const QString &name = message.arguments.first();
        if (message.source == "read %1: %2") {
            registers[event.task] = {name, numbers[name].all.size()};
        } else if (message.source == "wrote %1: %2") {
            Writes &writes = numbers[name];
            const Copy copy = registers.value(event.task);
            // A task that writes what it has not read means to set the number: nothing is lost by that.
            const std::size_t from = copy.number == name ? copy.writes : writes.all.size();
            for (std::size_t i = from; i < writes.all.size(); ++i) {
                Writes::Write &write = writes.all[i];
                if (write.isLost || write.task == event.task)
                    continue;
                write.isLost = true;
                ++lost;
            }
            writes.all.push_back({event.task, false});
        }
    });
    return lost;
}

} // namespace interleave
