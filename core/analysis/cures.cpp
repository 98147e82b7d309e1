// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cures.h"

#include "core/analysis/aftermath.h"
#include "core/analysis/sweep.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr int mostThreads = 32;
constexpr int worthSaying = 20; // one part in so many of the total

struct OwnCure
{
    const char *id;
    const char *broken;
    const char *mended;
};

constexpr std::array ownCures{
    OwnCure{"blocking-call", "blocking, gathered", "awaited, gathered"},
    OwnCure{"deadlock", "two orders", "one order"},
    OwnCure{"lost-update", "without lock", "with lock"},
    OwnCure{"never-awaited", "forgotten", "awaited"},
    OwnCure{"retry-storm", "no backoff", "backoff"},
    OwnCure{"run-in-executor", "on the loop", "on two workers"},
    OwnCure{"starvation", "greedy", "with sleep(0)"},
    OwnCure{"unbounded-gather", "concurrent", "gate of 100"},
};

bool hasVariant(const Scenario &scenario, const QString &name)
{
    return std::any_of(scenario.variants.begin(), scenario.variants.end(), [&name](const Variant &each) { return each.name == name; });
}

/// The search for one variant's cure.
class Search
{
public:
    Search(const Scenario &scenario, const Variant &broken, const IsStale &isStale)
        : m_scenario(scenario)
        , m_broken(broken)
        , m_isStale(isStale)
    {}

    std::optional<Cure> result()
    {
        const std::optional<Aftermath> after = run(m_broken);
        if (!after)
            return std::nullopt;
        m_after = *after;
        for (const Variant &candidate : candidates()) {
            if (std::optional<Cure> cure = tried(candidate))
                return cure;
        }
        return std::nullopt;
    }

private:
    // What may help against what was seen, in the order of preference.
    std::vector<Variant> candidates() const
    {
        std::vector<Variant> list;
        const auto add = [&list](Mode mode) -> Variant & {
            Variant variant;
            variant.name = QString::fromLatin1(modeKey(mode));
            variant.mode = mode;
            list.push_back(variant);
            return list.back();
        };
        const bool manyAtOnce = m_broken.mode == Mode::Concurrent || m_broken.mode == Mode::Chunked;
        if (m_after.longestHold * worthSaying >= m_after.total && m_after.longestHold > Nanoseconds{0} && manyAtOnce)
            add(Mode::Threads).workers = static_cast<int>(std::min<qint64>(m_scenario.taskCount(), mostThreads));
        const bool anyFails = m_after.end == State::Done && m_after.done < m_after.tasks;
        if (m_broken.mode == Mode::Concurrent && m_broken.limit == 0 && anyFails && m_scenario.taskCount() <= mostTasksToSweep) {
            if (const int limit = kneeIfItSpoils(); limit > 0)
                add(Mode::Concurrent).limit = limit;
        }
        if (m_after.end == State::Deadlocked || m_after.lostUpdates > 0)
            add(Mode::SequentialAwait);
        return list;
    }

    int kneeIfItSpoils() const
    {
        const auto at = std::find(m_scenario.variants.begin(), m_scenario.variants.end(), m_broken);
        const std::optional<Sweep> swept = sweep(m_scenario, static_cast<std::size_t>(at - m_scenario.variants.begin()), m_isStale);
        return swept && swept->knee && swept->knee->spoilsFrom > 0 ? swept->knee->places : 0;
    }

    std::optional<Cure> tried(const Variant &candidate)
    {
        for (const Variant &own : m_scenario.variants) {
            const bool isSuch = !own.hasMain && own.mode == candidate.mode && (own.limit > 0) == (candidate.limit > 0);
            if (isSuch && helps(own))
                return Cure{m_broken.name, own.name, {}};
        }
        Variant added = candidate;
        const QString name = added.name;
        for (int number = 2; hasVariant(m_scenario, added.name); ++number)
            added.name = name + QStringLiteral(" %1").arg(number);
        // What the format refuses in this mode is no cure.
        Scenario changed = m_scenario;
        changed.variants.push_back(added);
        if (!readScenario(writeScenario(changed)).scenario || !helps(added))
            return std::nullopt;
        return Cure{m_broken.name, added.name, added};
    }

    bool helps(const Variant &variant)
    {
        const std::optional<Aftermath> mended = run(variant);
        return mended && isCure(*mended, m_after);
    }

    std::optional<Aftermath> run(const Variant &variant)
    {
        Scenario alone = m_scenario;
        alone.variants = {variant};
        const std::shared_ptr<RunRecord> record = tryOut(alone, {}, m_isStale);
        return record ? std::optional(aftermathOf(*record->variants.front(), record->tasks.count())) : std::nullopt;
    }

    const Scenario &m_scenario;
    const Variant &m_broken;
    const IsStale &m_isStale;
    Aftermath m_after;
};

} // namespace

std::optional<Cure> ownCure(const Scenario &scenario)
{
    for (const OwnCure &each : ownCures) {
        const Cure cure{QString::fromLatin1(each.broken), QString::fromLatin1(each.mended)};
        if (scenario.id == QLatin1String(each.id) && hasVariant(scenario, cure.broken) && hasVariant(scenario, cure.mended))
            return cure;
    }
    return std::nullopt;
}

std::optional<Cure> findCure(const Scenario &scenario, const QStringList &names, const IsStale &isStale)
{
    for (const Variant &variant : scenario.variants) {
        const bool isOneByOne = variant.mode == Mode::Sequential || variant.mode == Mode::SequentialAwait;
        if (variant.hasMain || isOneByOne || !names.contains(variant.name))
            continue;
        if (std::optional<Cure> cure = Search(scenario, variant, isStale).result())
            return cure;
    }
    return std::nullopt;
}

} // namespace interleave
