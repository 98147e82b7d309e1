// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/runmoment.h"

#include "app/timeline/playhead.h"

namespace interleave {

void RunMoment::setRecord(std::shared_ptr<const RunRecord> record)
{
    m_checkpoints.reset();
    m_record = std::move(record);
    m_variant = -1;
    setVariant(m_name);
}

void RunMoment::setVariant(const QString &name)
{
    m_name = name;
    int found = -1;
    for (std::size_t i = 0; m_record && i < m_record->variants.size(); ++i) {
        if (m_record->variants[i]->name == name)
            found = static_cast<int>(i);
    }
    if (found != m_variant)
        m_checkpoints.reset();
    m_variant = found;
}

const Moment *RunMoment::now()
{
    if (m_variant < 0)
        return nullptr;
    if (!m_checkpoints) {
        const VariantTrace &trace = *m_record->variants[static_cast<std::size_t>(m_variant)];
        m_checkpoints = std::make_unique<Checkpoints>(trace, m_record->tasks.count(), Checkpoints::defaultBudget, &m_record->tasks);
    }
    return &m_checkpoints->at(m_playhead ? m_playhead->pointIn(m_variant) : TracePoint{Nanoseconds::max(), TracePoint::all});
}

} // namespace interleave
