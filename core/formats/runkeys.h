// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"

#include <QStringList>

#include <optional>

namespace interleave {

// What *.run.json calls things. Names, never the numbers of an enumeration: files outlive their order.

/// The version of the format that is written, and the only one that is read.
inline constexpr quint64 runFormatVersion = 1;

/// The ending of a saved run's name, with the dot.
inline constexpr QLatin1String runEnding{".run.json"};
/// By its name, a saved run; letters' case does not count.
[[nodiscard]] bool isRunFile(const QString &path);

/// "state", "started" ...; null beyond the last kind.
[[nodiscard]] const char *kindKey(EventKind kind);
/// The keys of all kinds, and of all states, in the order of their enumerations: a file's legends.
[[nodiscard]] const QStringList &kindKeys();
[[nodiscard]] const QStringList &stateKeys();

[[nodiscard]] const char *worldKey(World world);
[[nodiscard]] std::optional<World> worldFromKey(const QString &key);

} // namespace interleave
