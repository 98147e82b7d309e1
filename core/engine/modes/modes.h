// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/frame.h"

namespace interleave {

class VariantRun;

/// The main program of a variant without one of its own: what its mode does with all of its tasks (scenario-format §2).
[[nodiscard]] std::unique_ptr<Frame> mainOf(VariantRun &run);

// Each in the file of its name.
[[nodiscard]] std::unique_ptr<Frame> oneAfterAnother();
[[nodiscard]] std::unique_ptr<Frame> inChunks();
[[nodiscard]] std::unique_ptr<Frame> onThreads();

} // namespace interleave
