// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/programcache.h"

namespace interleave {

void ProgramCache::setScenario(const Scenario &scenario)
{
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    m_programs.clear();
}

std::shared_ptr<const ShownProgram> ProgramCache::program(int variant, Language language)
{
    if (variant < 0 || variant >= static_cast<int>(m_scenario.variants.size()) || !isPrinted(language))
        return nullptr;
    std::shared_ptr<const ShownProgram> &kept = m_programs[{variant, language}];
    if (!kept) {
        auto program = std::make_shared<ShownProgram>();
        program->printed = printProgram(m_scenario, m_scenario.variants[static_cast<std::size_t>(variant)], language);
        program->lines = CodeLines(program->printed);
        kept = std::move(program);
        ++m_printedCount;
    }
    return kept;
}

} // namespace interleave
