// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/callgraph.h"

namespace interleave {

/// What a template's function has to be given, for its own steps and for those that it starts.
struct TaskNeeds
{
    bool number = false;         ///< its number: the tasks of the template do not all do the same
    bool client = false;         ///< the HTTP client that all share
    std::set<quint32> databases; ///< connections, by their place in Scenario::resources
};

/// Whether a step says something else for each task of a template with `count` of them. A simulated request's latency is not said.
[[nodiscard]] bool dependsOnNumber(const Step &step, quint32 count);

/// Whether it is a request, `get` or `request`.
[[nodiscard]] bool isRequest(const Step &step);
/// Whether it is a request over the client that coroutines share: neither `fresh` nor `blocking`.
[[nodiscard]] bool usesSharedClient(const Step &step);

/// Of all templates. Client and connections are asked for in coroutines of Place::Loop; what blocks a thread has its own.
class ProgramNeeds
{
public:
    ProgramNeeds(const Scenario &scenario, const CallGraph &graph);

    [[nodiscard]] const TaskNeeds &of(int function) const { return m_needs.at(static_cast<std::size_t>(function + 1)); }

private:
    std::vector<TaskNeeds> m_needs; // main's first
};

/// What main has to have: all that those need that it starts.
[[nodiscard]] TaskNeeds mainNeeds(const Variant &variant, const CallGraph &graph, const ProgramNeeds &needs);
/// How many requests of coroutines may be on their way at once, over the client that they share.
[[nodiscard]] qint64 mostRequests(const CallGraph &graph, const Variant &variant, const ProgramNeeds &needs);

} // namespace interleave
