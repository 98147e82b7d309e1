// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/modes/modes.h"

namespace interleave {

ModeMain mainOf(Mode mode)
{
    switch (mode) {
    case Mode::Sequential: // the same program; VariantRun::blocks() makes its waits block
    case Mode::SequentialAwait: return &runOneAfterAnother;
    case Mode::Concurrent: return &runConcurrently;
    case Mode::Chunked: return &runInChunks;
    case Mode::Group:
    case Mode::Threads: break; // refused when the file is read: see core/scenario/later.cpp
    }
    return &runOneAfterAnother;
}

} // namespace interleave
