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
            const auto *ref = std::get_if<ResourceRef>(&step.value);
            if (!ref || !ref->each)
                return;
            const std::size_t place = familyOf(*ref);
            if (place == m_families.size())
                m_families.push_back({ref->name, {}});
            std::vector<quint32> &members = m_families[place].members;
            for (std::size_t i = members.size(); i < ref->each->size(); ++i) {
                members.push_back((*ref->each)[i]);
                m_places.try_emplace((*ref->each)[i], Place{place, static_cast<quint32>(i + 1)});
            }
        });
    }
}

const ResourceFamilies::Place *ResourceFamilies::placeOf(quint32 index) const
{
    const auto found = m_places.find(index);
    return found == m_places.end() ? nullptr : &found->second;
}

std::size_t ResourceFamilies::familyOf(const ResourceRef &ref) const
{
    return static_cast<std::size_t>(std::ranges::find(m_families, ref.name, &ResourceFamily::pattern) - m_families.begin());
}

bool ResourceFamilies::isAlike(std::size_t family) const
{
    const std::vector<quint32> &members = m_families.at(family).members;
    const Resource &first = m_scenario.resources.at(members.front());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Resource &one = m_scenario.resources.at(members[i]);
        const Place *home = placeOf(members[i]);
        if (one.kind != first.kind || one.size != first.size || home->family != family || home->number != i + 1)
            return false;
    }
    return true;
}

std::set<std::size_t> ResourceFamilies::withHomes(const std::set<std::size_t> &families) const
{
    std::set<std::size_t> all = families;
    for (const std::size_t family : families) {
        for (const quint32 index : m_families.at(family).members)
            all.insert(placeOf(index)->family);
    }
    return all;
}

QString databaseAddress(const Resource &resource)
{
    return resource.address.mid(resource.address.indexOf(u':') + 1);
}

bool isPostgres(const Resource &resource)
{
    return resource.address.startsWith(QLatin1String("postgres:"));
}

QString plural(const QString &text)
{
    QString bare = text;
    bare = bare.remove(QLatin1String("{i}")).trimmed();
    return bare.isEmpty() || bare.endsWith(u's') ? bare : bare + u's';
}

} // namespace interleave
