// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runrecord.h"

#include <QCoreApplication>

namespace interleave {

QString RunRecord::laneName(TaskId lane) const
{
    if (lane < tasks.count())
        return tasks.name(lane);
    if (lane >= laneCount())
        return {};
    const QString number = QString::number(lane - tasks.count() + 1);
    return Message{.source = QT_TRANSLATE_NOOP("Message", "connection %1"), .arguments = {number}}.translated();
}

} // namespace interleave
