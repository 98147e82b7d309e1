// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/failures.h"
#include "core/printers/taskneeds.h"

namespace interleave {

/// What is known of a variant's functions before they are printed in JavaScript: who is told to stop, and how; who awaits; what is kept.
///
/// JavaScript cannot cancel a promise: a function that may be cancelled is handed an AbortSignal, and passes it on.
class JsFlow
{
public:
    JsFlow(const Scenario &scenario, const Variant &variant, const CallGraph &graph, const TaskFlow &flow, const Failures &failures);

    /// Whether the template's function has a signal for its last parameter (not on threads, which have none).
    [[nodiscard]] bool takesSignal(int task) const { return m_takesSignal.at(static_cast<std::size_t>(task)); }
    [[nodiscard]] bool hasSignals() const;
    /// Whether its tasks are started with startTask(), so that they have a state and can be cancelled.
    [[nodiscard]] bool isTask(int task) const { return m_isTask.at(static_cast<std::size_t>(task)); }
    /// Whether they are kept in a variable (Bookkeeping::Local).
    [[nodiscard]] bool isKept(int task) const { return m_isKept.at(static_cast<std::size_t>(task)); }
    /// The templates whose tasks may still run when main, which keeps them, is over.
    [[nodiscard]] const std::vector<int> &left() const { return m_left; }
    /// Whether the function, at a place, has to be an async one.
    [[nodiscard]] bool isAsync(int task, Place place) const;
    /// Whether the step is awaited at that place, where sleeping blocks; not those in it.
    [[nodiscard]] bool isAwaited(const Step &step, Place place) const;

private:
    struct Context
    {
        const CallGraph &graph;
        const TaskFlow &flow;
        const Failures &failures;
    };
    void findKept(const Context &context);
    void findLeft(const Context &context);
    void findCancelled(const Variant &variant, const Context &context);
    bool passOn(const Context &context, const std::vector<Step> &steps, bool isCancellable);
    bool mark(const std::vector<RefPiece> &pieces);
    void findAsync();

    std::vector<bool> m_takesSignal;
    std::vector<bool> m_isTask;
    std::vector<bool> m_isKept;
    std::vector<bool> m_isAsyncPlain;
    std::vector<bool> m_isAsyncOffloaded;
    const Scenario &m_scenario;
    const TaskFlow &m_flow;
    std::vector<int> m_left;
    bool m_isRegistry;
};

} // namespace interleave
