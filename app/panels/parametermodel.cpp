// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parametermodel.h"

#include <algorithm>

namespace interleave {

void ParameterModel::setOriginal(const Scenario &scenario)
{
    m_original = scenario;
    m_scenario = scenario;
    m_parameters = parametersOf(scenario);
    m_texts.clear();
    judge();
    Q_EMIT parametersChanged();
    Q_EMIT changed();
}

void ParameterModel::accept()
{
    // The selection of variants is not in the file: it stays.
    std::erase_if(m_texts, [](const auto &entry) { return entry.first.kind != ParameterKind::Compare; });
    m_original = m_scenario;
    rebuild();
}

void ParameterModel::addVariant(const Variant &variant)
{
    m_original.variants.push_back(variant);
    rebuild();
}

void ParameterModel::removeVariant(const QString &name)
{
    auto &variants = m_original.variants;
    const auto at = std::find_if(variants.begin(), variants.end(), [&name](const Variant &each) { return each.name == name; });
    if (at == variants.end() || at + 1 != variants.end()) // the places of others would change
        return;
    variants.erase(at);
    const auto isOfVariant = [place = static_cast<int>(variants.size())](const ParameterId &id) {
        const bool isVariants = id.inMain || id.kind == ParameterKind::Compare || id.kind == ParameterKind::Limit ||
                                id.kind == ParameterKind::Chunk || id.kind == ParameterKind::Workers || id.kind == ParameterKind::Cores;
        return isVariants && id.owner == place;
    };
    std::erase_if(m_texts, [&isOfVariant](const auto &entry) { return isOfVariant(entry.first); });
    rebuild();
}

void ParameterModel::rebuild()
{
    m_parameters = parametersOf(m_original);
    judge();
    Q_EMIT parametersChanged();
    Q_EMIT changed();
}

void ParameterModel::reset()
{
    m_texts.clear();
    revalidate();
}

void ParameterModel::setText(const ParameterId &id, const QString &text)
{
    if (text == this->text(id))
        return;
    if (text == parameterText(m_original, id))
        m_texts.erase(id);
    else
        m_texts[id] = text;
    revalidate();
}

void ParameterModel::revalidate()
{
    judge();
    Q_EMIT changed();
}

void ParameterModel::judge()
{
    EditResult result = edited(m_original, m_texts);
    m_faults = std::move(result.faults);
    if (result.scenario) {
        m_scenario = std::move(*result.scenario);
        m_compared = std::move(result.compared);
    }
}

QString ParameterModel::text(const ParameterId &id) const
{
    const auto found = m_texts.find(id);
    return found == m_texts.end() ? parameterText(m_original, id) : found->second;
}

Message ParameterModel::fault(const ParameterId &id) const
{
    const auto found = m_faults.find(id);
    return found == m_faults.end() ? Message{} : found->second;
}

Message ParameterModel::firstFault() const
{
    for (const ParameterId &id : m_parameters) {
        if (const auto found = m_faults.find(id); found != m_faults.end())
            return found->second;
    }
    return {};
}

} // namespace interleave
