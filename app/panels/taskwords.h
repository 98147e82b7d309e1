// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/taskstory.h"

#include <QColor>
#include <QList>
#include <QPair>
#include <QString>

namespace interleave {

/// A fact and what it is called, both in words.
using FactLine = QPair<QString, QString>;

/// What the task panel says of a task: state, times, attempts, and for every state it waited in, how long.
[[nodiscard]] QList<FactLine> factLines(const TaskStory &story);

/// Who made the task and whom it made, and who holds what it waits for, as links "task:7"; rich text, empty when there is
/// nobody.
[[nodiscard]] QString kinText(const TaskStory &story, const QColor &linkColour);

} // namespace interleave
