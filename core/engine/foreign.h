// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QStringList>
#include <QUrl>

namespace interleave {

/// The hosts other than loopback that a real run of these variants would reach, without repetition, in file order; no
/// names: all variants. Relative addresses count as `baseUrl`'s. What RunOptions::allowedHosts has to name.
[[nodiscard]] QStringList foreignHosts(const Scenario &scenario, const QUrl &baseUrl, const QStringList &variants = {});

/// How many requests and connections the variants make to such hosts; at most, for what fails or is cancelled makes less.
[[nodiscard]] qint64 foreignRequests(const Scenario &scenario, const QUrl &baseUrl, const QStringList &variants = {});

/// How many of them are under way at once; at most.
[[nodiscard]] int foreignAtOnce(const Scenario &scenario, const QStringList &variants = {});

} // namespace interleave
