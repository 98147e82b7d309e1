// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/place.h"
#include "core/printers/taskrange.h"

#include <set>

namespace interleave {

/// Which functions of a variant's program name, start and call which templates. A function is a template's place in Scenario::tasks,
/// or mainFunction.
class CallGraph
{
public:
    static constexpr int mainFunction = -1;

    struct Calls
    {
        std::set<int> named;    ///< in steps of any kind that can be run
        std::set<int> started;  ///< on the loop, `call` included
        std::set<int> onThread; ///< called in an `offload`
        bool hasSteps = false;  ///< there are steps that name tasks
    };

    CallGraph(const Scenario &scenario, const Variant &variant);

    [[nodiscard]] const Templates &templates() const { return m_templates; }
    [[nodiscard]] const Calls &of(int function) const { return m_calls.at(static_cast<std::size_t>(function + 1)); }
    /// Where the template's steps run when it is not called in an `offload`; of main, where its steps run.
    [[nodiscard]] Place place() const { return m_place; }
    /// Whether the variant runs the template there: at place(), or, called in an `offload`, on a thread.
    [[nodiscard]] bool isReached(int task) const { return m_reached.contains(task); }
    [[nodiscard]] bool isReachedOnThread(int task) const { return m_reachedOnThread.contains(task); }
    /// The functions that are run, main first.
    [[nodiscard]] std::vector<int> functions() const;
    [[nodiscard]] const std::vector<Step> &stepsOf(int function) const;

private:
    Calls callsIn(const std::vector<Step> &steps) const;
    void reach(int task, bool onThread);

    const Scenario &m_scenario;
    const Variant &m_variant;
    Templates m_templates;
    Place m_place;
    std::vector<Calls> m_calls; // main's first
    std::set<int> m_reached;
    std::set<int> m_reachedOnThread;
};

} // namespace interleave
