// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readtasks.h"

#include "core/scenario/nameindex.h"
#include "core/scenario/readsteps.h"
#include "core/scenario/readvalues.h"

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

void checkNames(const Node &node, const std::vector<TaskTemplate> &tasks)
{
    if (tasks.size() < 2)
        return;
    const NameIndex index(namedTemplates(tasks));
    for (const NameIndex::Clash &clash : index.clashes()) {
        if (node.faults().isFull())
            return;
        const char *source = QT_TRANSLATE_NOOP("Message", "A task of %1 is called “%2”, too; names have to differ.");
        const Place place(node.place(), static_cast<qsizetype>(clash.earlier));
        faultOf(node, clash.later, u"name", source, {place.text(), shortened(clash.name)});
    }
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
