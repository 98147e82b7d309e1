// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/eventlog.h"

namespace interleave {

/// How many writes to shared numbers were lost: a task wrote over what another had written since the task had read the number.
/// Of tasks that all read before the first of them writes, only the last one's write is left.
[[nodiscard]] quint32 lostUpdates(const EventLog &log);

} // namespace interleave
