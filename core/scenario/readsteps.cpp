// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readsteps.h"

#include "core/scenario/readvalues.h"
#include "core/scenario/similar.h"

#include <algorithm>

namespace interleave {

namespace {

template<typename T>
std::optional<StepValue> asStepValue(std::optional<T> value)
{
    return value ? std::optional<StepValue>(*std::move(value)) : std::nullopt;
}

std::optional<StepValue> readStepValue(const Node &node, ValueType type)
{
    switch (type) {
    case ValueType::Duration:
        return asStepValue(readDuration(node));
    case ValueType::Text:
        return asStepValue(readWords(node));
    case ValueType::Url:
        return asStepValue(readUrl(node));
    case ValueType::Flag:
        return asStepValue(readFlag(node));
    case ValueType::Status:
        if (const auto status = readWhole(node, 100, 599))
            return StepValue(static_cast<qint64>(*status));
        return std::nullopt;
    default:
        return std::nullopt;
    }
    return std::nullopt;
}

const StepRow *stepRow(QStringView key)
{
    const auto rows = stepRows();
    const auto row = std::ranges::find_if(rows, [key](const StepRow &one) { return key == QLatin1String(one.key); });
    return row == rows.end() || comesLater(Vocabulary::Step, key) ? nullptr : &*row;
}

const OptionRow *optionRow(QStringView key)
{
    const auto rows = optionRows();
    const auto row = std::ranges::find_if(rows, [key](const OptionRow &one) { return key == QLatin1String(one.name); });
    return row == rows.end() ? nullptr : &*row;
}

bool takes(const StepRow &step, OptionKey option)
{
    return std::ranges::find(step.options, option) != step.options.end();
}

QStringList stepKeys()
{
    QStringList keys;
    for (const StepRow &row : stepRows()) {
        const QLatin1String key(row.key);
        if (!comesLater(Vocabulary::Step, QString(key)))
            keys.append(key);
    }
    return keys;
}

QStringList optionNames(const StepRow &step)
{
    QStringList names;
    for (const OptionKey key : step.options)
        names.append(QLatin1String(rowOf(key).name));
    return names;
}

// The steps that take this option.
QStringList ownersOf(OptionKey option)
{
    QStringList owners;
    for (const StepRow &row : stepRows()) {
        if (takes(row, option))
            owners.append(QLatin1String(row.key));
    }
    return owners;
}

// A key beside `step` that is not one of its options: says which kind of mistake it is.
void refuseBeside(const Node &node, const StepRow &step, const JsonMember &member)
{
    const QString stepKey = QLatin1String(step.key);
    if (const OptionRow *option = optionRow(member.key)) {
        node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "“%1” is not an option of “%2”; it belongs to: %3."),
                        {member.key, stepKey, listed(ownersOf(option->key))});
    } else if (stepRow(member.key) || comesLater(Vocabulary::Step, member.key)) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "A step does one thing: “%1” and “%2” have to be two steps, each in {…} of its own.");
        node.faultOfKey(member, source, {stepKey, member.key});
    } else if (step.options.empty()) {
        node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "Unknown key “%1”; “%2” takes no options."),
                        {shortened(member.key), stepKey});
    } else {
        refuseUnknownKey(node, member, optionNames(step));
    }
}

// An object in which no key is a step that this version runs.
void refuseStep(const Node &node, const JsonValue::Object &object)
{
    for (const JsonMember &member : object) {
        if (comesLater(Vocabulary::Step, member.key)) {
            const char *source =
                QT_TRANSLATE_NOOP("Message", "The format knows the step “%1”, but this version does not run it yet.");
            node.faultOfKey(member, source, {member.key});
            return;
        }
    }
    for (const JsonMember &member : object) {
        const QString meant = similarWord(member.key, stepKeys());
        if (!meant.isEmpty()) {
            node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "Unknown step “%1”; did you mean “%2”?"),
                            {member.key, meant});
            return;
        }
    }
    const QString found = object.empty() ? QStringLiteral("{}") : shortened(object.front().key);
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a step, one of: %1; found “%2”."), {listed(stepKeys()), found});
}

std::optional<Step> readStep(const Node &node)
{
    const auto *object = node.value().as<JsonValue::Object>();
    if (!object) {
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected a step in {…}, as in {\"sleep\": 1000}; found %1."),
                   {excerpt(node.value())});
        return std::nullopt;
    }
    const StepRow *row = nullptr;
    for (const JsonMember &member : *object)
        row = row ? row : stepRow(member.key);
    if (!row) {
        refuseStep(node, *object);
        return std::nullopt;
    }
    Step step{.kind = row->kind, .number = 0, .value = {}, .options = {}};
    bool good = true;
    for (const JsonMember &member : *object) {
        const OptionRow *option = optionRow(member.key);
        const bool isKey = member.key == QLatin1String(row->key);
        if (!isKey && !(option && takes(*row, option->key))) {
            refuseBeside(node, *row, member);
            good = false;
            continue;
        }
        const std::optional<StepValue> value = readStepValue(node.below(member), isKey ? row->type : option->type);
        good = good && value;
        if (value && isKey)
            step.value = *value;
        else if (value)
            step.options.push_back({option->key, *value});
    }
    return good ? std::optional(step) : std::nullopt;
}

} // namespace

std::vector<Step> readSteps(const Node &node)
{
    std::vector<Step> steps;
    const JsonValue::Array *list = readList(node);
    if (!list)
        return steps;
    steps.reserve(list->size());
    for (std::size_t i = 0; i < list->size() && !node.faults().isFull(); ++i) {
        if (auto step = readStep(node.below(list->at(i), static_cast<qsizetype>(i))))
            steps.push_back(*std::move(step));
    }
    return steps;
}

} // namespace interleave
