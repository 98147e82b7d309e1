// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace interleave {

/// Shows the window until it is closed. `fileOrId` is a scenario file or the id of a built-in scenario, and may be
/// empty. Returns the program's exit code.
int runWindow(QApplication &application, const QString &fileOrId);

} // namespace interleave
