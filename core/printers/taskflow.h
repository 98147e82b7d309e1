// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/callgraph.h"

#include <QHash>

namespace interleave {

/// How a program knows its tasks again.
enum class Bookkeeping : quint8 {
    Local,      ///< each template's tasks belong to one function, which runs once: in variables there, or nowhere
    AllStarted, ///< main starts all before any step runs, and keeps them under their names for the others
    Registry,   ///< what is started when is seen while it runs: under their names, with the checks of scenario-format §5
};

/// What holds a template's tasks in a program of Bookkeeping::Local.
enum class Keeping : quint8 {
    Nothing,  ///< nobody asks for them
    Variable, ///< one task
    List,     ///< those of one range, always meant together
    Map,      ///< by number
};

/// What a step finds where it names tasks.
enum class RefUse : quint8 {
    Start,      ///< not started yet: the step starts, or calls, them
    Existing,   ///< started before
    NotStarted, ///< never started before; the step (cancel, inspect) does nothing to them
    Called,     ///< called before: no tasks of their own
    Unknown,    ///< Bookkeeping::Registry
};

struct RefPiece
{
    TaskRange range;
    RefUse use = RefUse::Unknown;
    bool operator==(const RefPiece &) const = default;
};

/// Follows the tasks of a variant through its program.
class TaskFlow
{
public:
    TaskFlow(const Scenario &scenario, const Variant &variant, const CallGraph &graph);

    [[nodiscard]] Bookkeeping bookkeeping() const { return m_bookkeeping; }
    [[nodiscard]] Keeping keeping(int task) const { return m_kept.at(static_cast<std::size_t>(task)).how; }
    /// The range that the variable or list holds.
    [[nodiscard]] TaskRange kept(int task) const { return m_kept.at(static_cast<std::size_t>(task)).range; }
    /// What the step names, in the order of its references, cut where the use changes.
    [[nodiscard]] std::vector<RefPiece> pieces(const Step &step) const;
    /// The templates whose tasks a function keeps in a Map.
    [[nodiscard]] std::vector<int> mapsOf(int function) const;

private:
    struct Kept
    {
        Keeping how = Keeping::Nothing;
        TaskRange range;
        int owner = CallGraph::mainFunction;
    };
    bool followLocally(const Scenario &scenario, const CallGraph &graph);
    void decideKeeping(const CallGraph &graph);

    Templates m_templates;
    Bookkeeping m_bookkeeping = Bookkeeping::Local;
    std::vector<Kept> m_kept;
    QHash<quint32, std::vector<RefPiece>> m_pieces; // by Step::number
};

} // namespace interleave
