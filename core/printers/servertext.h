// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QStringList>

namespace interleave {

inline constexpr int demoPort = 8080; ///< of the demo server, in printed programs
inline constexpr int echoPort = 7007; ///< of what sends back what it is sent

/// What a comment says of the server that a program asks: how long it takes in the simulation, and how to start one to try it with. Two
/// paragraphs; a command is never broken.
[[nodiscard]] QStringList serverText(const Network &network);
[[nodiscard]] QString demoServerUrl();

} // namespace interleave
