// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;
class QWidget;

namespace interleave {

/// Lists what there is a key for, and the keys of the timeline.
void showKeys(const QList<QAction *> &actions, QWidget *parent);

/// Name, version, purpose, licence.
void showAbout(QWidget *parent);

} // namespace interleave
