// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QStringList>

namespace interleave {

inline constexpr int printedServerPort = 8080;
inline constexpr int printedEchoPort = 7007;

/// What is said above the server's address, a comment a text: how the network behaves in the simulation, and how to have such a server.
[[nodiscard]] QStringList serverHint(const Network &network);

} // namespace interleave
