// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/playhead.h"
#include "core/trace/checkpoints.h"

#include <memory>

namespace interleave {

/// The variants of the run that is shown, at the playhead's moment: one reader for all panels, so that a log is read
/// once. A variant that nobody asks for is not read.
class Moments
{
public:
    explicit Moments(const Playhead &playhead)
        : m_playhead(&playhead)
    {}

    /// Another run, or null.
    void setRecord(std::shared_ptr<const RunRecord> record);
    [[nodiscard]] const std::shared_ptr<const RunRecord> &record() const { return m_record; }
    [[nodiscard]] int variantCount() const { return m_record ? static_cast<int>(m_record->variants.size()) : 0; }

    /// The variant at the playhead; 0 <= variant < variantCount(). Valid until the next call.
    const Moment &at(int variant) { return at(variant, m_playhead->pointIn(variant)); }
    /// At any other point.
    const Moment &at(int variant, TracePoint point);
    /// Its log in order of time, as far as it is written.
    const TimeOrder &order(int variant);

private:
    Checkpoints &checkpoints(int variant);

    const Playhead *m_playhead;
    std::shared_ptr<const RunRecord> m_record;
    std::vector<std::unique_ptr<Checkpoints>> m_variants;
};

} // namespace interleave
