// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace interleave {

/// This machine, reached through itself: "localhost", 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);

/// Scheme, host and port are the same; a port that is not named is the scheme's.
[[nodiscard]] bool sameOrigin(const QUrl &one, const QUrl &other);

/// "host:port", as people are told where something failed.
[[nodiscard]] QString hostAndPort(const QUrl &url);

} // namespace interleave
