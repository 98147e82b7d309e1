// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <map>
#include <set>

namespace interleave {

/// The resources that a name with {i} means, by number.
struct ResourceFamily
{
    QString pattern;
    std::vector<quint32> members;
};

/// Which resources stand together in one container: those that templates name by one name with {i}.
class ResourceFamilies
{
public:
    struct Place
    {
        std::size_t family;
        quint32 number; ///< counted from 1
    };

    explicit ResourceFamilies(const Scenario &scenario);

    [[nodiscard]] const std::vector<ResourceFamily> &all() const { return m_families; }
    /// Where the resource stands; null when it is in no family.
    [[nodiscard]] const Place *placeOf(quint32 index) const;
    /// The family that a reference means, or the end of all(). The reference has to have a {i}.
    [[nodiscard]] std::size_t familyOf(const ResourceRef &ref) const;
    /// Whether all are made the same way, and each belongs to this family only.
    [[nodiscard]] bool isAlike(std::size_t family) const;
    /// Those families and the ones that their members stand in.
    [[nodiscard]] std::set<std::size_t> withHomes(const std::set<std::size_t> &families) const;

private:
    const Scenario &m_scenario;
    std::vector<ResourceFamily> m_families;
    std::map<quint32, Place> m_places;
};

/// A database's address without its "sqlite:" or "postgres:".
[[nodiscard]] QString databaseAddress(const Resource &resource);
[[nodiscard]] bool isPostgres(const Resource &resource);

/// Several of what a text names: "fork {i}" is forks.
[[nodiscard]] QString plural(const QString &text);

} // namespace interleave
