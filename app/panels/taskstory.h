// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/waitreason.h"
#include "core/trace/relations.h"
#include "core/trace/runrecord.h"
#include "core/trace/taskfacts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace interleave {

/// One line of a task's history: a state that lasted, or a moment.
struct StoryLine
{
    enum class Kind : quint8 {
        Span,
        Note,
        Attempt,
        CancelRequested,
        CancelDelivered,
        CleanUpBegins,
        CleanUpEnds,
        Acquired,
        Released,
        Set,
        Cleared,
        WorkBegins,
        WorkEnds,
        DeadlineSet,
    };

    static constexpr Nanoseconds open{-1};

    Kind kind = Kind::Span;
    State state = State::NotStarted; ///< of a span
    Nanoseconds begin{0};
    Nanoseconds end = open; ///< of a span; `open` while it lasts
    quint32 detail = 0;     ///< a note's message, an attempt's number, or a resource's place from 1
    WaitReason reason = {}; ///< of a span, as it was when it began; who has held a lock since is added
};

/// Everything that is known of one task in one variant, read from the log from the beginning and extended as it grows.
/// One reader's thread.
class TaskStory
{
public:
    /// So many events a refresh: the first of a long log takes some frames and holds none up.
    static constexpr std::size_t eventsAtOnce = 1'000'000;

    /// `variant` and `task` are in the record.
    TaskStory(std::shared_ptr<const RunRecord> record, int variant, TaskId task);

    /// Reads what is new. True when there was anything of this task, or it is still going on.
    bool refresh();

    [[nodiscard]] int variant() const { return m_variant; }
    [[nodiscard]] TaskId task() const { return m_task; }
    [[nodiscard]] QString name() const { return m_record->laneName(m_task); }
    [[nodiscard]] const RunRecord &record() const { return *m_record; }
    [[nodiscard]] const VariantTrace &trace() const { return *m_record->variants[static_cast<std::size_t>(m_variant)]; }
    /// As of the moment it stands at.
    [[nodiscard]] const TaskFacts &facts() const { return m_at ? m_then : m_facts.at(0); }
    [[nodiscard]] const std::vector<StoryLine> &lines() const { return m_lines; }
    /// Shows the task as it was at `time`, which `moment` is; and as it is now.
    void standAt(Nanoseconds time, const Moment &moment);
    void standAtEnd();
    /// What it waits for, and who could end that; of a task that does not wait, its state and nobody.
    [[nodiscard]] WaitReason presentReason() const;
    /// What comes after the moment it stands at.
    [[nodiscard]] bool isYetToCome(const StoryLine &line) const { return m_at && line.begin > *m_at; }
    /// The line of the state it is in at that moment; -1 before the first.
    [[nodiscard]] int presentLine() const;
    [[nodiscard]] const TaskRelations &relations() const { return m_relations; }
    /// The lines before this one are as they were before the last refresh().
    [[nodiscard]] std::size_t firstChanged() const { return m_firstChanged; }
    /// Why it does not go on now, in a sentence; empty when it does, or the variant is over.
    [[nodiscard]] QString why() const;
    /// The moment open spans end at.
    [[nodiscard]] Nanoseconds now() const { return m_at ? std::min(*m_at, m_now) : m_now; }
    /// What it failed of; empty when it did not.
    [[nodiscard]] Message error() const { return trace().log.message(facts().error); }
    /// How long it has been in each state, the present one until now().
    [[nodiscard]] std::array<Nanoseconds, stateCount> timesByState() const;
    /// Scheduled, not at its end, in a variant that goes on, and nobody has asked for its cancellation yet.
    [[nodiscard]] bool canBeCancelled() const;

private:
    void take(const Event &event);
    void enter(const Event &event);
    void handOn(const Event &event);
    [[nodiscard]] TaskFacts factsAt(Nanoseconds time) const;

    std::shared_ptr<const RunRecord> m_record;
    int m_variant;
    TaskId m_task;
    LogCursor m_cursor;
    FactTable m_facts{1};
    WaitGraph m_graph;
    std::vector<StoryLine> m_lines;
    std::size_t m_firstChanged = 0;
    std::size_t m_openLine = 0; ///< the span that lasts, when m_isOpen
    bool m_isOpen = false;
    Nanoseconds m_now{0};
    TaskRelations m_relations;
    std::optional<Nanoseconds> m_at;
    QString m_whyThen;
    WaitReason m_reasonThen;
    TaskFacts m_then;
};

} // namespace interleave
