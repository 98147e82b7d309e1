// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/savedrun.h"

#include <QByteArray>
#include <QIODevice>

namespace interleave {

/// Writes a run as *.run.json (scenario-format §7; resources/run.schema.json): UTF-8, an event a line. The same run
/// gives the same bytes; of a simulated one also whatever compiler and machine it was made with. A run that goes on is
/// written as far as it has come. Any thread. False when the device takes no more; its errorString() says why.
[[nodiscard]] bool writeRun(const SavedRun &run, QIODevice &device);

/// The same in memory.
[[nodiscard]] QByteArray runBytes(const SavedRun &run);

/// The same in a file, whole or not at all. False when it could not be written, or when such a file could not be opened
/// again (the scenario is over its limits); `error` then says why in a translated sentence.
[[nodiscard]] bool writeRunFile(const SavedRun &run, const QString &path, QString *error);

} // namespace interleave
