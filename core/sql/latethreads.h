// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <thread>

namespace interleave {

/// The owner of threads that hang in a library's call when their own owner goes: nobody waits for them before the program
/// ends, and there they are joined. What they still use is kept alive with them. Any thread.
void joinAtTheEnd(std::thread thread, std::shared_ptr<void> used);

/// How many there are that have not been joined.
[[nodiscard]] int lateThreads();

} // namespace interleave
