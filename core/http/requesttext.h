// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"

namespace interleave {

/// Methods that mean the same when they come twice (RFC 9110, section 9.2.2).
[[nodiscard]] bool isIdempotent(const QByteArray &method);

/// The headers a request is sent with, besides those that whatever carries it needs (Host, Content-Length): its own, those of
/// the same name put together, and what is the client's habit.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headersOf(const HttpRequest &request);

/// A method that is for sending something says so even of nothing (RFC 9110, section 8.6).
[[nodiscard]] bool announcesLength(const HttpRequest &request);

} // namespace interleave
