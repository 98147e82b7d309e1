// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <optional>

namespace interleave {

/// A template as the names of its instances need it.
struct NamedTemplate
{
    TaskId first = 0;   ///< its first instance; instances are counted through all templates
    quint32 count = 0;  ///< 0 when it has no name
    QString pattern{};  ///< with {i} where there are several instances
};

[[nodiscard]] std::vector<NamedTemplate> namedTemplates(const std::vector<TaskTemplate> &tasks);

/// The names of all instances, to be found by what they say. They are not written out: time and memory grow with the
/// length of the patterns and with the number of instances, not with the product of both.
class NameIndex
{
public:
    explicit NameIndex(std::vector<NamedTemplate> templates);

    /// The first task of that name.
    [[nodiscard]] std::optional<TaskId> find(const QString &name) const;

    /// An instance of a template is called like one of an earlier template. Instances of one template never share a name.
    struct Clash
    {
        std::size_t later;   ///< the templates, by their places
        std::size_t earlier;
        QString name;
    };
    /// One for each template that has any, in the order of the templates.
    [[nodiscard]] const std::vector<Clash> &clashes() const { return m_clashes; }

private:
    void addTemplate(std::size_t index);
    void addTask(TaskId task, std::size_t index);
    [[nodiscard]] std::size_t slotOf(quint64 hash) const { return static_cast<std::size_t>(hash >> m_shift); }
    [[nodiscard]] std::size_t templateOf(TaskId task) const;
    [[nodiscard]] QString name(TaskId task) const;

    std::vector<NamedTemplate> m_templates;
    std::vector<quint64> m_hashes; // of the names, by task
    std::vector<TaskId> m_slots;   // a table with open addressing; noTask where it is empty
    int m_shift = 0;
    std::vector<Clash> m_clashes;
};

} // namespace interleave
