// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/languagenames.h"

#include <array>

namespace interleave {

namespace {

struct LanguageNames
{
    const char *name;
    const char *ending;
};

// In the order of Language. Node takes .mjs for a module, whatever package it is in.
constexpr std::array<LanguageNames, 3> languages{{{"Python", ".py"}, {"C++", ".cpp"}, {"JavaScript", ".mjs"}}};

} // namespace

QString languageName(Language language)
{
    return QLatin1String(languages[static_cast<std::size_t>(language)].name);
}

QString programFileName(const QString &scenarioId, Language language)
{
    return (language == Language::Cpp ? QStringLiteral("main") : scenarioId) + programEnding(language);
}

QString programEnding(Language language)
{
    return QLatin1String(languages[static_cast<std::size_t>(language)].ending);
}

} // namespace interleave
