// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace interleave {

/// The result in a sentence: "1.05 s against 3.02 s: 2.9 times sooner", the fastest variant against the slowest.
///
/// Nothing before all variants are over, or when there are not two of them: nobody is told the result early. Variants
/// that were cancelled or deadlocked, or failed, have no time to compare; of fewer than two that have one, it says so.
[[nodiscard]] std::optional<QString> headlineOf(const Feed &feed, const QLocale &locale = QLocale());

/// Of each variant that did not end well and says why, its name and that: "Careless – Deadlock: each waits for the next:
/// A → left → B → right → A". As soon as it has ended.
[[nodiscard]] QStringList badEnds(const Feed &feed);

/// How many times sooner than the slowest the variant at `index` was over; nothing while a run goes on, for the slowest
/// itself, for less than 5 percent, and for variants whose time does not compare.
[[nodiscard]] std::optional<double> timesSooner(const Feed &feed, int index);

} // namespace interleave
