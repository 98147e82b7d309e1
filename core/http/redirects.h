// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"

#include <variant>

namespace interleave {

inline constexpr int mostRedirects = 10;

/// A status that means "look there" when a Location comes with it.
[[nodiscard]] bool isRedirect(int status);

/// The request that follows `present`, whose answer was `status` with this Location (RFC 9110, section 15.4), or why there
/// is none. A POST turns into a GET, except with 307 and 308. Allowed are loopback and present.allowedHosts. Pure.
[[nodiscard]] std::variant<HttpRequest, Message> redirected(const HttpRequest &present, int status,
                                                            const QByteArray &location);

} // namespace interleave
