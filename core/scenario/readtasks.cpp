// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readtasks.h"

#include "core/scenario/readsteps.h"
#include "core/scenario/readvalues.h"

#include <QHash>

#include <algorithm>

namespace interleave {

namespace {

// False after a fault.
bool readHead(const Node &node, TaskTemplate &task)
{
    ObjectReader reader(node);
    const auto name = reader.require("name");
    const auto count = reader.find("count");
    (void)reader.require("steps");
    reader.refuseOthers();
    const auto named = name ? readWords(*name) : std::nullopt;
    const auto counted = count ? readWhole(*count, 1, maxTasks) : std::optional<quint64>(1);
    task.name = named.value_or(QString());
    task.count = static_cast<quint32>(counted.value_or(1));
    return named && counted;
}

// The member of a template, for a fault that shows only in comparison with others; the template itself without it.
void faultOf(const Node &tasks, std::size_t index, QStringView key, const char *source, const QStringList &arguments)
{
    const JsonValue &value = tasks.value().as<JsonValue::Array>()->at(index);
    const Node node = tasks.below(value, static_cast<qsizetype>(index));
    const auto *object = value.as<JsonValue::Object>();
    const JsonMember *member = object ? memberOf(*object, key) : nullptr;
    if (member)
        node.below(*member).fault(source, arguments);
    else
        node.fault(source, arguments);
}

bool checkCount(const Node &node, const std::vector<TaskTemplate> &tasks)
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        sum += tasks.at(i).count;
        if (sum > maxTasks) {
            const char *source =
                QT_TRANSLATE_NOOP("Message", "Too many tasks: %1 up to here, and a scenario has at most %2.");
            faultOf(node, i, u"count", source, {QString::number(sum), QString::number(maxTasks)});
            return false;
        }
    }
    return true;
}

struct Instance
{
    std::size_t hash;
    TaskId task;
};

// All instances of one name, again and again: each after the first belongs to a template that has to be renamed.
// Instances of one template never share a name.
class NameCheck
{
public:
    explicit NameCheck(const std::vector<TaskTemplate> &tasks)
    {
        for (const TaskTemplate &task : tasks) {
            m_firsts.push_back(m_names.count());
            m_names.add(task.name, task.name.isEmpty() ? 0 : task.count); // nameless: has its fault already
        }
    }

    template<typename Report>
    void run(Report report)
    {
        std::vector<Instance> all;
        all.reserve(m_names.count());
        for (TaskId task = 0; task < m_names.count(); ++task)
            all.push_back({qHash(m_names.name(task), 0), task});
        std::ranges::sort(all, {}, [](const Instance &one) { return std::pair(one.hash, one.task); });
        for (auto begin = all.begin(); begin != all.end();) {
            const auto end = std::find_if(begin, all.end(), [begin](const Instance &one) { return one.hash != begin->hash; });
            if (end - begin > 1)
                reportSame(begin, end, report);
            begin = end;
        }
    }

private:
    // Instances of one hash, of which not all need be of one name.
    template<typename It, typename Report>
    void reportSame(It begin, It end, Report report)
    {
        std::vector<std::pair<QString, TaskId>> named;
        for (auto it = begin; it != end; ++it)
            named.emplace_back(m_names.name(it->task), it->task);
        std::ranges::sort(named);
        for (std::size_t i = 1; i < named.size(); ++i) {
            if (named.at(i).first == named.at(i - 1).first)
                report(templateOf(named.at(i).second), templateOf(named.at(i - 1).second), named.at(i).first);
        }
    }

    [[nodiscard]] std::size_t templateOf(TaskId task) const
    {
        const auto after = std::upper_bound(m_firsts.begin(), m_firsts.end(), task);
        return static_cast<std::size_t>(after - m_firsts.begin()) - 1;
    }

    TaskNames m_names;
    std::vector<TaskId> m_firsts;
};

void checkNames(const Node &node, const std::vector<TaskTemplate> &tasks)
{
    if (tasks.size() < 2)
        return;
    std::vector<bool> told(tasks.size());
    NameCheck(tasks).run([&](std::size_t later, std::size_t earlier, const QString &name) {
        if (told.at(later))
            return;
        told.at(later) = true;
        const char *source = QT_TRANSLATE_NOOP("Message", "A task of %1 is called “%2”, too; names have to differ.");
        const Place place(node.place(), static_cast<qsizetype>(earlier));
        faultOf(node, later, u"name", source, {place.text(), shortened(name)});
    });
}

} // namespace

TaskHeads readTaskHeads(const Node &node)
{
    TaskHeads heads;
    const JsonValue::Array *list = readList(node);
    if (!list)
        return {.tasks = {}, .complete = false};
    if (list->empty()) {
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected at least one task; the list is empty."));
        heads.complete = false;
    }
    heads.tasks.reserve(list->size());
    for (std::size_t i = 0; i < list->size() && !node.faults().isFull(); ++i) {
        TaskTemplate &task = heads.tasks.emplace_back();
        heads.complete = readHead(node.below(list->at(i), static_cast<qsizetype>(i)), task) && heads.complete;
    }
    if (checkCount(node, heads.tasks))
        checkNames(node, heads.tasks);
    else
        heads = {.tasks = {}, .complete = false};
    return heads;
}

void readTaskSteps(const Node &node, std::vector<TaskTemplate> &tasks, StepScope scope)
{
    const auto *list = node.value().as<JsonValue::Array>();
    for (std::size_t i = 0; list && i < list->size() && !node.faults().isFull(); ++i) {
        const Node entry = node.below(list->at(i), static_cast<qsizetype>(i));
        const auto *object = entry.value().as<JsonValue::Object>();
        const JsonMember *steps = object ? memberOf(*object, u"steps") : nullptr;
        scope.count = i < tasks.size() ? tasks.at(i).count : 1;
        if (!steps)
            continue;
        std::vector<Step> read = readSteps(entry.below(*steps), scope);
        if (i < tasks.size())
            tasks.at(i).steps = std::move(read);
    }
}

} // namespace interleave
