// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/resourcefamilies.h"

#include <algorithm>

namespace interleave {

ResourceFamilies::ResourceFamilies(const Scenario &scenario)
    : m_scenario(scenario)
{
    for (const TaskTemplate &task : scenario.tasks) {
        visitSteps(task.steps, [this](const Step &step) {
            if (const auto *ref = std::get_if<ResourceRef>(&step.value); ref && ref->each)
                add(*ref);
        });
    }
}

void ResourceFamilies::add(const ResourceRef &ref)
{
    const std::size_t place = find(ref.name);
    if (place == m_all.size())
        m_all.push_back({ref.name, {}});
    std::vector<quint32> &members = m_all[place].members;
    for (std::size_t i = members.size(); i < ref.each->size(); ++i) {
        members.push_back((*ref.each)[i]);
        m_homes.try_emplace((*ref.each)[i], Home{place, static_cast<quint32>(i + 1)});
    }
}

std::size_t ResourceFamilies::find(const QString &pattern) const
{
    return static_cast<std::size_t>(std::ranges::find(m_all, pattern, &Family::pattern) - m_all.begin());
}

const ResourceFamilies::Home *ResourceFamilies::homeOf(quint32 index) const
{
    const auto found = m_homes.find(index);
    return found == m_homes.end() ? nullptr : &found->second;
}

bool ResourceFamilies::isAlike(std::size_t family) const
{
    const std::vector<quint32> &members = at(family).members;
    const Resource &first = m_scenario.resources.at(members.front());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Resource &one = m_scenario.resources.at(members[i]);
        if (one.kind != first.kind || one.size != first.size || *homeOf(members[i]) != Home{family, static_cast<quint32>(i + 1)})
            return false;
    }
    return true;
}

std::set<std::size_t> ResourceFamilies::withHomes(const std::set<std::size_t> &families) const
{
    std::set<std::size_t> all = families;
    for (const std::size_t family : families) {
        for (const quint32 index : at(family).members)
            all.insert(homeOf(index)->family);
    }
    return all;
}

} // namespace interleave
