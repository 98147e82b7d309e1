// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/tryout.h"

#include <optional>

namespace interleave {

/// A variant that has a fault, and one that has not.
struct Cure
{
    QString broken; ///< the variants' names
    QString mended;
    /// The mended variant, where the scenario does not have it; it may be appended to its variants.
    std::optional<Variant> added{};

    bool operator==(const Cure &) const = default;
};

/// The cure that the scenario brings itself: the built-in pitfalls are told by their ids and have both variants. Nothing for
/// others, and where a variant has been renamed.
[[nodiscard]] std::optional<Cure> ownCure(const Scenario &scenario);

/// A cure by another mode for one of the variants named, proved by simulating both (isCure). Only variants with a mode are looked at, for
/// another mode runs the same tasks; a program of its own would have to be written anew. What is tried, each for what
/// it is a cure for:
///
/// - threads, where a task of a concurrent or chunked variant computes or blocks on the loop,
/// - a limit, where a concurrent variant has none and tasks fail for it: as many as the knee says,
/// - one after another, awaited, where a variant deadlocks or loses updates.
///
/// A variant of the scenario that does it is taken before one that is added. Nothing where there is no such cure, and when it
/// was given up.
[[nodiscard]] std::optional<Cure> findCure(const Scenario &scenario, const QStringList &names, const IsStale &isStale);

} // namespace interleave
