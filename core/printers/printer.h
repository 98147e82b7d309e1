// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printedprogram.h"
#include "core/scenario/scenario.h"
#include "core/time/duration.h"

#include <optional>
#include <span>

namespace interleave {

enum class Language : quint8 { Python, Cpp, JavaScript };

/// The language's name on the command line ("cpp").
[[nodiscard]] const char *languageKey(Language language);
[[nodiscard]] std::optional<Language> languageFromKey(QStringView key);
[[nodiscard]] std::span<const Language> allLanguages();
/// Whether this version prints it.
[[nodiscard]] bool isPrinted(Language language);

/// How a run of the variant ends, as a test of it may expect.
struct ExpectedEnd
{
    Nanoseconds total{0};
    bool mainFails = false;
};

struct PrintOptions
{
    bool asTest = false;                 ///< Python: a test for pytest (pytest-asyncio) in place of a script
    std::optional<ExpectedEnd> expected; ///< what that test asserts; without it, that the program runs to its end
};

/// The variant as a program that a good programmer would write for it: names from the scenario, loops where there are counts. What the
/// language cannot express is said in a comment. The same bytes for the same arguments. The language has to be one that isPrinted(); the
/// scenario as it was read, its steps numbered, and the variant one of it.
[[nodiscard]] PrintedProgram printProgram(const Scenario &scenario, const Variant &variant, Language language,
                                          const PrintOptions &options = {});

} // namespace interleave
