// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/later.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr std::array<const char *, 0> scenarioKeys{};
constexpr std::array<const char *, 0> variantKeys{};
constexpr std::array<const char *, 0> modes{};
constexpr std::array<const char *, 0> steps{};

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
