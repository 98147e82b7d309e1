// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/checkpoints.h"

#include <memory>

namespace interleave {

class Playhead;

/// One variant of a run, as it is at the playhead's moment.
class RunMoment
{
public:
    /// Null: no run.
    void setRecord(std::shared_ptr<const RunRecord> record);
    /// Null: the end of what has been recorded. It outlives this, or is taken away first.
    void setPlayhead(const Playhead *playhead) { m_playhead = playhead; }
    /// From now on the variant of that name, if there is one in the record.
    void setVariant(const QString &name);

    [[nodiscard]] const std::shared_ptr<const RunRecord> &record() const { return m_record; }
    /// Its place in the record; -1: there is none.
    [[nodiscard]] int variant() const { return m_variant; }
    /// Null without a variant; else valid until the next call.
    [[nodiscard]] const Moment *now();

private:
    std::shared_ptr<const RunRecord> m_record;
    std::unique_ptr<Checkpoints> m_checkpoints; // of the variant; made when they are needed
    const Playhead *m_playhead = nullptr;
    QString m_name;
    int m_variant = -1;
};

} // namespace interleave
