// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runrecord.h"
#include "core/trace/taskfacts.h"
#include "core/trace/transitions.h"

#include <memory>
#include <optional>
#include <vector>

namespace interleave {

/// What readers in the window know of one variant: extended from its log once a frame. The reader's thread only.
class VariantFeed
{
public:
    /// `laneCount`: the tasks, and what else has rows (RunRecord::laneCount).
    VariantFeed(const VariantTrace &trace, quint32 taskCount, quint32 laneCount);

    /// Reads at most `atMost` new events. True when there was anything new, a later moment included.
    bool refresh(std::size_t atMost);

    [[nodiscard]] const VariantTrace &trace() const { return *m_trace; }
    [[nodiscard]] const FactTable &facts() const { return m_facts; }
    [[nodiscard]] const TransitionTable &transitions() const { return m_transitions; }
    /// The moment open spans end at: the variant's end, or how far it had come at the last refresh().
    [[nodiscard]] Nanoseconds now() const { return m_now; }
    /// How the variant ended; nothing while it goes on, as far as it has been read.
    [[nodiscard]] std::optional<State> endState() const { return m_endState; }
    /// What is said of that end: EventLog::message; 0 is nothing.
    [[nodiscard]] quint32 endMessage() const { return m_endMessage; }
    [[nodiscard]] bool isOver() const { return m_endState.has_value(); }
    /// How many events have been read.
    [[nodiscard]] std::size_t eventsRead() const { return m_cursor.position(); }
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// Those that failed, timed out or deadlocked, in order of their ends.
    [[nodiscard]] const std::vector<TaskId> &failures() const { return m_failures; }

private:
    void take(const Event &event);

    const VariantTrace *m_trace;
    LogCursor m_cursor;
    FactTable m_facts;
    TransitionTable m_transitions;
    Nanoseconds m_now{0};
    std::optional<State> m_endState;
    quint32 m_endMessage = 0;
    std::vector<TaskId> m_failures;
    bool m_begun = false;
};

/// The reader of a run: one feed a variant, all read from one place once a frame.
class Feed
{
public:
    /// So many events a variant and frame: what a frame can take without being noticed.
    static constexpr std::size_t eventsAFrame = 100'000;

    explicit Feed(std::shared_ptr<const RunRecord> record);

    /// Reads what is new, but no more than `atMost` events a variant. True when there was anything.
    bool refresh(std::size_t atMost = eventsAFrame);
    /// Reads everything there is.
    void readAll();

    [[nodiscard]] const RunRecord &record() const { return *m_record; }
    [[nodiscard]] int variantCount() const { return static_cast<int>(m_variants.size()); }
    [[nodiscard]] const VariantFeed &variant(int index) const { return m_variants[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::vector<VariantFeed> &variants() const { return m_variants; }
    /// Every variant has ended and has been read to its end; a comparison may be spoken of.
    [[nodiscard]] bool isOver() const;
    /// How many events have been read of all variants.
    [[nodiscard]] std::size_t eventsRead() const;
    /// The latest moment any variant has reached.
    [[nodiscard]] Nanoseconds now() const;

private:
    std::shared_ptr<const RunRecord> m_record;
    std::vector<VariantFeed> m_variants;
};

} // namespace interleave
