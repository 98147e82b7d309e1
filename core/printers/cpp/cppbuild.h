// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QStringList>

namespace interleave::cpp {

/// The CMakeLists.txt that builds a program, main.cpp beside it, with these headers.
[[nodiscard]] QString buildText(const Scenario &scenario, const QStringList &includes);

} // namespace interleave::cpp
