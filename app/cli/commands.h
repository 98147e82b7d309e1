// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace interleave {

// The commands, each in a file of its own. `arguments` are what follows the command's name.
int listCommand(const QStringList &arguments, const Terminal &terminal);
int checkCommand(const QStringList &arguments, const Terminal &terminal);
int codeCommand(const QStringList &arguments, const Terminal &terminal);
int serveCommand(const QStringList &arguments, const Terminal &terminal);
int exportCommand(const QStringList &arguments, const Terminal &terminal, const CommandLineServices &services);
int runCommand(const QStringList &arguments, const Terminal &terminal, const CommandLineServices &services);

} // namespace interleave
