// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sweep.h"

#include "core/analysis/places.h"
#include "core/trace/taskfacts.h"

#include <algorithm>

namespace interleave {

namespace {

/// The runs of one sweep.
class Sweeper
{
public:
    Sweeper(const Scenario &scenario, std::size_t variant, const IsStale &isStale)
        : m_scenario(scenario)
        , m_isStale(isStale)
    {
        m_sweep.variant = variant;
        m_sweep.tasks = scenario.taskCount();
    }

    std::optional<Sweep> result()
    {
        for (const int places : placesToTry(m_sweep.tasks)) {
            if (!add(places))
                return std::nullopt;
        }
        if (!refine([](const Knee &knee) { return knee.places; }) || !refine([](const Knee &knee) { return knee.spoilsFrom; }))
            return std::nullopt;
        return std::move(m_sweep);
    }

private:
    bool add(int places)
    {
        const std::optional<SweepPoint> point = pointAt(m_scenario, m_sweep.variant, places, m_isStale);
        if (!point)
            return false;
        const auto at = std::lower_bound(m_sweep.points.begin(), m_sweep.points.end(), places,
                                         [](const SweepPoint &each, int wanted) { return each.places < wanted; });
        m_sweep.points.insert(at, *point);
        m_sweep.knee = kneeOf(m_sweep.points);
        return true;
    }

    // Halves the gap below the place that `of` names, until the place before it has been tried too.
    template<typename Of>
    bool refine(const Of &of)
    {
        while (true) {
            const int places = of(*m_sweep.knee);
            const auto at = std::find_if(m_sweep.points.begin(), m_sweep.points.end(),
                                         [places](const SweepPoint &each) { return each.places == places; });
            if (at == m_sweep.points.begin() || at == m_sweep.points.end())
                return true;
            const int before = std::prev(at)->places;
            if (before + 1 >= places)
                return true;
            if (!add(before + (places - before) / 2))
                return false;
        }
    }

    const Scenario &m_scenario;
    const IsStale &m_isStale;
    Sweep m_sweep;
};

} // namespace

std::optional<SweepPoint> pointAt(const Scenario &scenario, std::size_t variant, int places, const IsStale &isStale)
{
    Scenario changed = scenario;
    changed.variants = {withPlaces(scenario.variants[variant], places)};
    const std::shared_ptr<RunRecord> record = tryOut(changed, {}, isStale);
    if (!record)
        return std::nullopt;
    const FactTable facts = factsOf(record->variants.front()->log, record->tasks.count());
    SweepPoint point{places, facts.end().value_or(Nanoseconds{0}), 0};
    for (TaskId task = 0; task < facts.count(); ++task)
        point.done += facts.at(task).state == State::Done ? 1 : 0;
    return point;
}

std::optional<Sweep> sweep(const Scenario &scenario, std::size_t variant, const IsStale &isStale)
{
    return Sweeper(scenario, variant, isStale).result();
}

} // namespace interleave
