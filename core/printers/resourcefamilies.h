// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <map>
#include <set>

namespace interleave {

/// The resources that names with {i} mean ("fork {i}"), each such name with its members by number: a program has them in one list.
class ResourceFamilies
{
public:
    struct Family
    {
        QString pattern;
        std::vector<quint32> members; ///< by number, from 1: their places in Scenario::resources
    };
    /// Where a resource stands: one that two families have, in the first.
    struct Home
    {
        std::size_t family;
        quint32 number;
        bool operator==(const Home &) const = default;
    };

    explicit ResourceFamilies(const Scenario &scenario);

    [[nodiscard]] const Family &at(std::size_t family) const { return m_all.at(family); }
    [[nodiscard]] std::size_t find(const QString &pattern) const;
    /// Null for a resource of no family.
    [[nodiscard]] const Home *homeOf(quint32 index) const;
    /// Whether all are made the same way, and each has its home here.
    [[nodiscard]] bool isAlike(std::size_t family) const;
    /// These, and those that their members have their homes in.
    [[nodiscard]] std::set<std::size_t> withHomes(const std::set<std::size_t> &families) const;

private:
    void add(const ResourceRef &ref);

    const Scenario &m_scenario;
    std::vector<Family> m_all;
    std::map<quint32, Home> m_homes;
};

} // namespace interleave
