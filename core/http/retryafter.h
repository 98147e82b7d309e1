// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QByteArrayView>

namespace interleave {

/// What a Retry-After asks for (RFC 9110, section 10.2.3): seconds, or a date, which is counted from the answer's own Date,
/// so that no clock of this machine matters. 0: nothing, or nothing that can be read. At most a day.
[[nodiscard]] Nanoseconds retryAfter(QByteArrayView value, QByteArrayView date);

} // namespace interleave
