// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/later.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr std::array scenarioKeys{"resources"};
constexpr std::array variantKeys{"main", "workers", "cores", "gil"};
constexpr std::array modes{"group", "threads"};
constexpr std::array steps{
    "request", "tcp",    "sql",          "with",    "wait",   "set",     "clear", "put",    "take",    "read", "write", "spawn",
    "await",   "call",   "gather",       "group",   "race",   "as_completed",     "inspect", "cancel", "timeout",
    "retry",   "repeat", "offload",      "try",
};

} // namespace

std::span<const char *const> laterWords(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::ScenarioKey:
        return scenarioKeys;
    case Vocabulary::VariantKey:
        return variantKeys;
    case Vocabulary::Mode:
        return modes;
    case Vocabulary::Step:
        return steps;
    }
    return {};
}

bool comesLater(Vocabulary vocabulary, QStringView word)
{
    return std::ranges::any_of(laterWords(vocabulary), [word](const char *later) { return word == QLatin1String(later); });
}

} // namespace interleave
