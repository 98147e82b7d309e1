// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/places.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int allUpTo = 32;
constexpr int oneIn = 8;

int &placesIn(Variant &variant)
{
    switch (variant.mode) {
    case Mode::Chunked: return variant.chunk;
    case Mode::Threads: return variant.workers;
    default: return variant.limit;
    }
}

// What is left of a variant when its places do not count.
Variant kindOf(Variant variant)
{
    variant.name.clear();
    return withPlaces(std::move(variant), 1);
}

} // namespace

bool hasPlaces(const Variant &variant)
{
    return !variant.hasMain &&
           (variant.mode == Mode::Concurrent || variant.mode == Mode::Chunked || variant.mode == Mode::Threads);
}

int placesOf(const Variant &variant)
{
    Variant copy = variant;
    return hasPlaces(variant) ? placesIn(copy) : 0;
}

Variant withPlaces(Variant variant, int places)
{
    placesIn(variant) = places;
    return variant;
}

std::vector<std::size_t> variantsToVary(const Scenario &scenario, const QStringList &names)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < scenario.variants.size(); ++i) {
        const Variant &variant = scenario.variants[i];
        if (!hasPlaces(variant) || !names.contains(variant.name))
            continue;
        const bool isKnown = std::any_of(chosen.begin(), chosen.end(), [&](std::size_t other) {
            return kindOf(scenario.variants[other]) == kindOf(variant);
        });
        if (!isKnown)
            chosen.push_back(i);
    }
    return chosen;
}

std::vector<int> placesToTry(qint64 tasks)
{
    std::vector<int> places;
    for (qint64 next = 1; next < tasks; next += next < allUpTo ? 1 : next / oneIn)
        places.push_back(static_cast<int>(next));
    places.push_back(static_cast<int>(tasks));
    return places;
}

} // namespace interleave
