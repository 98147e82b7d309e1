// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QCoroTask>

namespace interleave {

class VariantRun;

/// A variant's main program: a coroutine over all of the variant's tasks. It starts no further task once the run is
/// interrupted, and returns when every task it started has ended.
using ModeMain = QCoro::Task<> (*)(VariantRun *run);

// Each in the file of its name.
QCoro::Task<> runOneAfterAnother(VariantRun *run);
QCoro::Task<> runConcurrently(VariantRun *run);
QCoro::Task<> runInChunks(VariantRun *run);

[[nodiscard]] ModeMain mainOf(Mode mode);

} // namespace interleave
