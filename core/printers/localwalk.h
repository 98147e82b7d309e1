// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/taskflow.h"

#include <map>
#include <optional>

namespace interleave {

/// What is known of tasks at a point of a function. They lie in stretches of equal knowledge.
class TaskKnowledge
{
public:
    enum class Status : quint8 { NotStarted, Started, Called, Unclear };

    struct Stretch
    {
        TaskSpan span;
        Status state;
    };

    /// The stretches of a span, in order.
    [[nodiscard]] std::vector<Stretch> of(const TaskSpan &span) const;
    void set(const TaskSpan &span, Status state);
    /// What is known when the program may have come from here or from there.
    void join(const TaskKnowledge &other);

private:
    [[nodiscard]] Status at(TaskId task) const;
    void cut(TaskId task);

    std::map<TaskId, Status> m_from{{0, Status::NotStarted}}; // from this task on, to the next entry
};

/// Goes through a function that runs once and whose tasks no other function names, and finds out what each of its steps starts and
/// what it finds started: whatever fails, times out or is cancelled on the way.
class LocalWalk
{
public:
    explicit LocalWalk(const Templates &templates)
        : m_templates(templates)
    {
    }

    /// False when it cannot be said before the program runs, or when a step can only fail ("already started").
    [[nodiscard]] bool follow(const std::vector<Step> &steps, Place place);
    [[nodiscard]] const QHash<quint32, std::vector<RefPiece>> &pieces() const { return m_pieces; }

private:
    /// How steps may be left other than by their end.
    struct Exits
    {
        std::optional<TaskKnowledge> failing; ///< by a failure
        std::optional<TaskKnowledge> leaving; ///< by a failure or a cancellation
    };
    struct Here
    {
        Place place;
        bool isRepeated; ///< the steps may run again
    };
    void walk(const std::vector<Step> &steps, TaskKnowledge &known, Exits &exits, Here here);
    void step(const Step &step, TaskKnowledge &known, Exits &exits, Here here);
    void guarded(const Step &step, TaskKnowledge &known, Exits &exits, Here here);
    void name(const Step &step, TaskKnowledge &known, Here here);

    const Templates &m_templates;
    bool m_isClear = true;
    QHash<quint32, std::vector<RefPiece>> m_pieces;
};

} // namespace interleave
