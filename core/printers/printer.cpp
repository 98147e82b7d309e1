// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/printer.h"

#include "core/printers/cpp/cppprinter.h"
#include "core/printers/javascript/jsprinter.h"
#include "core/printers/python/pythonprinter.h"

#include <array>

namespace interleave {

namespace {

struct LanguageRow
{
    const char *key;
    PrintedProgram (*print)(const Scenario &, const Variant &, const PrintOptions &); ///< null: not yet
};

// In the order of Language.
constexpr std::array languages{
    LanguageRow{"python", printPython},
    LanguageRow{"cpp", printCpp},
    LanguageRow{"javascript", printJavaScript},
};

const LanguageRow &rowOf(Language language)
{
    return languages.at(static_cast<std::size_t>(language));
}

} // namespace

const char *languageKey(Language language)
{
    return rowOf(language).key;
}

std::optional<Language> languageFromKey(QStringView key)
{
    for (const Language language : allLanguages()) {
        if (key == QLatin1String(languageKey(language)))
            return language;
    }
    return std::nullopt;
}

std::span<const Language> allLanguages()
{
    static constexpr std::array all{Language::Python, Language::Cpp, Language::JavaScript};
    return all;
}

bool isPrinted(Language language)
{
    return rowOf(language).print != nullptr;
}

PrintedProgram printProgram(const Scenario &scenario, const Variant &variant, Language language, const PrintOptions &options)
{
    const auto print = rowOf(language).print;
    return print ? print(scenario, variant, options) : PrintedProgram();
}

} // namespace interleave
