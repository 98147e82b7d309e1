// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/moments.h"

namespace interleave {

void Moments::setRecord(std::shared_ptr<const RunRecord> record)
{
    m_variants.clear();
    m_record = std::move(record);
    m_variants.resize(static_cast<std::size_t>(variantCount()));
}

Checkpoints &Moments::checkpoints(int variant)
{
    std::unique_ptr<Checkpoints> &made = m_variants[static_cast<std::size_t>(variant)];
    if (!made)
        made = std::make_unique<Checkpoints>(*m_record->variants[static_cast<std::size_t>(variant)], m_record->lanes(),
                                             Checkpoints::defaultBudget, &m_record->tasks);
    return *made;
}

const Moment &Moments::at(int variant, TracePoint point)
{
    return checkpoints(variant).at(point);
}

const TimeOrder &Moments::order(int variant)
{
    return checkpoints(variant).refreshedOrder();
}

} // namespace interleave
