// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpphelper.h"

#include <QStringList>

#include <algorithm>

namespace interleave {

namespace {

struct TraitLetter
{
    QChar letter;
    CppTrait trait;
};

constexpr std::array letters{
    TraitLetter{u'S', CppTrait::Stop},     TraitLetter{u'L', CppTrait::Leftovers}, TraitLetter{u'A', CppTrait::States},
    TraitLetter{u'E', CppTrait::Ends},     TraitLetter{u'J', CppTrait::Joins},     TraitLetter{u'T', CppTrait::Timeouts},
    TraitLetter{u'W', CppTrait::Awaited},  TraitLetter{u'K', CppTrait::Blocking},
};

bool isWanted(QChar letter, const std::set<CppTrait> &traits)
{
    if (letter == u'N')
        return !traits.contains(CppTrait::Stop);
    const auto found = std::ranges::find(letters, letter, &TraitLetter::letter);
    return found != letters.end() && traits.contains(found->trait);
}

// Words that depend on there being a stop token.
QString withStop(QString line, bool stops)
{
    line.replace(QLatin1String(", $stop"), QLatin1String(stops ? ", std::stop_token stop" : ""));
    line.replace(QLatin1String("$stop"), QLatin1String(stops ? "std::stop_token stop" : ""));
    line.replace(QLatin1String(", $pass"), QLatin1String(stops ? ", stop" : ""));
    return line.replace(QLatin1String("$pass"), QLatin1String(stops ? "stop" : ""));
}

} // namespace

const CppHelperRow &rowOf(CppHelper helper)
{
    for (const auto rows : {cppTimeHelpers(), cppResourceHelpers(), cppTaskHelpers(), cppWorldHelpers()}) {
        const auto found = std::ranges::find(rows, helper, &CppHelperRow::helper);
        if (found != rows.end())
            return *found;
    }
    return *std::ranges::find(cppRegistryHelpers(), helper, &CppHelperRow::helper);
}

QString printed(const CppHelperRow &row, const std::set<CppTrait> &traits)
{
    QStringList lines;
    for (QString line : QString::fromUtf8(row.text).split(u'\n')) {
        bool isThere = true;
        for (; line.size() > 1 && line.at(1) == u'|'; line.remove(0, 2))
            isThere = isThere && isWanted(line.front(), traits);
        if (!isThere)
            continue;
        lines.append(withStop(line, traits.contains(CppTrait::Stop)));
    }
    return lines.join(u'\n');
}

} // namespace interleave
