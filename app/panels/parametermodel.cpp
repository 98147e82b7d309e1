// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parametermodel.h"

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
