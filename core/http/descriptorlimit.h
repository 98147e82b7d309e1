// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace interleave {

/// Lets this process open as many files and sockets as the system allows it: the usual soft limit of 1024 is too low for
/// a thousand connections with both ends in one process. Any thread; does its work once.
void raiseDescriptorLimit();

} // namespace interleave
