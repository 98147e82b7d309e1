// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/resourcelookup.h"
#include "core/scenario/tasklookup.h"

namespace interleave {

/// What the steps of a list may name.
struct StepScope
{
    const ResourceLookup *resources = nullptr;
    const TaskLookup *tasks = nullptr;
    /// Whether all templates could be read: else a task that is not there may be one of those that have their fault already.
    bool knowsTasks = true;
    quint32 count = 0; ///< instances of the template that the steps are of; 0 in a variant's main, where {i} stands for nothing
};

} // namespace interleave
