// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/endings.h"

#include <curl/curl.h>

namespace interleave {

/// What libcurl has met with, in our terms. `systemError`: the system's errno, 0 if it had no part in it. `words`: libcurl's own. Pure.
[[nodiscard]] Trouble troubleOf(CURLcode code, long systemError, const QString &words);

/// The connection ended: before, in or after the head.
[[nodiscard]] bool isConnectionLost(CURLcode code, long systemError);

} // namespace interleave
