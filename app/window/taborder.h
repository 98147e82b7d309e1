// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace interleave {

/// The controls below `root` that Tab stops at, in the order in which one reads: as layouts, splitters, tabs and scroll
/// areas have them, whenever they were made. Only those that are seen and can be used.
[[nodiscard]] QList<QWidget *> tabOrder(QWidget *root);

/// Gives the focus to the control after or before the one that has it, round and round. False when there is none.
bool moveFocus(QWidget *root, bool next);

} // namespace interleave
