// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"

namespace interleave {

/// For a real run, says in the options where the scenario's databases are: files in the folder of `file` (if that is one),
/// servers where the person's settings have them, with passwords from the environment or the key store, which may ask the
/// person for its own.
void chooseDatabases(RunOptions &options, const Scenario &scenario, const QString &file);

} // namespace interleave
