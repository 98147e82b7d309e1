// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/code/codelines.h"
#include "core/printers/printer.h"

#include <map>
#include <memory>

namespace interleave {

/// A program and what its lines stand for.
struct ShownProgram
{
    PrintedProgram printed;
    CodeLines lines;
};

/// The programs of a scenario's variants, printed when they are first asked for and kept until the scenario is another.
class ProgramCache
{
public:
    /// Forgets all programs unless the scenario is the same as before. It has at least one variant.
    void setScenario(const Scenario &scenario);
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

    /// The program of a variant (its place in the scenario) in a language that isPrinted(); null if there is no such variant.
    [[nodiscard]] std::shared_ptr<const ShownProgram> program(int variant, Language language);
    /// How many programs have been printed.
    [[nodiscard]] int printedCount() const { return m_printedCount; }

private:
    Scenario m_scenario;
    std::map<std::pair<int, Language>, std::shared_ptr<const ShownProgram>> m_programs;
    int m_printedCount = 0;
};

} // namespace interleave
