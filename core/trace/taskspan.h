// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/event.h"

namespace interleave {

/// Instances that follow each other: `count` of them from `first`. Never empty.
struct TaskSpan
{
    TaskId first = 0;
    quint32 count = 1;
    bool operator==(const TaskSpan &) const = default;
};

} // namespace interleave
