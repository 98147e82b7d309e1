// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readrefs.h"

#include "core/scenario/readvalues.h"

#include <array>

namespace interleave {

namespace {

void refuseReference(const Node &node, const QString &text, const TaskLookup &tasks)
{
    if (const auto near = tasks.near(text)) {
        if (near->count == 1) {
            node.fault(QT_TRANSLATE_NOOP("Message", "There is no task “%1”; “%2” is a single one."),
                       {shortened(text), shortened(near->pattern)});
            return;
        }
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "There is no task “%1”; did you mean “%2”, which is all of them, with a number from 1 to %3 for one?");
        node.fault(source, {shortened(text), shortened(near->pattern), QString::number(near->count)});
        return;
    }
    const QString meant = tasks.similar(text);
    if (meant.isEmpty()) {
        node.fault(QT_TRANSLATE_NOOP("Message", "There is no task “%1”; expected a name, all of a template as in “req {i}”, "
                                                "or a range as in “req 1..5”."),
                   {shortened(text)});
    } else {
        node.fault(QT_TRANSLATE_NOOP("Message", "There is no task “%1”; did you mean “%2”?"), {shortened(text), shortened(meant)});
    }
}

void addReference(TaskRefs &refs, const Node &node, const StepScope &scope)
{
    const std::optional<QString> text = readWords(node);
    if (!text)
        return;
    if (const std::optional<TaskSpan> span = scope.tasks->find(*text)) {
        refs.texts.append(*text);
        refs.spans.push_back(*span);
    } else if (scope.knowsTasks) {
        refuseReference(node, *text, *scope.tasks);
    }
}

std::span<const ResourceKind> kindsOf(ValueType type)
{
    static constexpr std::array holdable{ResourceKind::Semaphore, ResourceKind::Lock};
    static constexpr std::array waitable{ResourceKind::Event, ResourceKind::Barrier};
    static constexpr std::array event{ResourceKind::Event};
    static constexpr std::array queue{ResourceKind::Queue};
    static constexpr std::array number{ResourceKind::Number};
    static constexpr std::array database{ResourceKind::Database};
    switch (type) {
    case ValueType::Holdable: return holdable;
    case ValueType::Waitable: return waitable;
    case ValueType::Event: return event;
    case ValueType::Queue: return queue;
    case ValueType::Number: return number;
    case ValueType::Database: return database;
    default: return {};
    }
}

} // namespace

std::optional<TaskRefs> readTaskRefs(const Node &node, const StepScope &scope)
{
    TaskRefs refs;
    if (node.value().as<QString>()) {
        addReference(refs, node, scope);
        return refs;
    }
    const auto *list = node.value().as<JsonValue::Array>();
    if (!list) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "Expected the name of a task, such as \"A\", \"req {i}\" or \"req 1..5\", or a list of them; found %1.");
        node.fault(source, {excerpt(node.value())});
        return std::nullopt;
    }
    if (list->empty())
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected at least one task; the list is empty."));
    refs.isList = true;
    for (std::size_t i = 0; i < list->size() && !node.faults().isFull(); ++i)
        addReference(refs, node.below(list->at(i), static_cast<qsizetype>(i)), scope);
    return refs;
}

std::optional<ResourceRef> readResourceRef(const Node &node, ValueType type, const StepScope &scope)
{
    return scope.resources->readRef(node, kindsOf(type), scope.count);
}

} // namespace interleave
