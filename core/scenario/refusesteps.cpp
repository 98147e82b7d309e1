// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/refusesteps.h"

#include "core/scenario/similar.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t mostCompared = 20; // keys of a step that a slip is looked for in

} // namespace

const StepRow *stepRow(QStringView key)
{
    const auto rows = stepRows();
    const auto row = std::ranges::find_if(rows, [key](const StepRow &one) { return key == QLatin1String(one.key); });
    return row == rows.end() ? nullptr : &*row;
}

const OptionRow *optionRow(QStringView name)
{
    const auto rows = optionRows();
    const auto row = std::ranges::find_if(rows, [name](const OptionRow &one) { return name == QLatin1String(one.name); });
    return row == rows.end() ? nullptr : &*row;
}

std::optional<BlockKey> blockOf(const StepRow &step, QStringView name)
{
    for (const BlockKey block : step.blocks) {
        const bool isValue = step.type == ValueType::Block && block == BlockKey::Steps;
        if (!isValue && name == QLatin1String(blockName(block)))
            return block;
    }
    return std::nullopt;
}

bool takes(const StepRow &step, OptionKey option)
{
    return std::ranges::find(step.options, option) != step.options.end();
}

namespace {

QStringList stepKeys()
{
    QStringList keys;
    for (const StepRow &row : stepRows())
        keys.append(QLatin1String(row.key));
    return keys;
}

QStringList namesBeside(const StepRow &step)
{
    QStringList names;
    for (const OptionKey key : step.options)
        names.append(QLatin1String(rowOf(key).name));
    for (const BlockKey block : step.blocks) {
        if (blockOf(step, QString(QLatin1String(blockName(block)))))
            names.append(QLatin1String(blockName(block)));
    }
    return names;
}

// The steps that take an option or a list of this name.
QStringList ownersOf(const QString &name)
{
    const OptionRow *option = optionRow(name);
    QStringList owners;
    for (const StepRow &row : stepRows()) {
        if ((option && takes(row, option->key)) || blockOf(row, name))
            owners.append(QLatin1String(row.key));
    }
    return owners;
}

} // namespace

void refuseNoStep(const Node &node)
{
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a step in {…}, as in {\"sleep\": 1000}; found %1."), {excerpt(node.value())});
}

void refuseBeside(const Node &node, const StepRow &step, const JsonMember &member)
{
    const QString stepKey = QLatin1String(step.key);
    const QStringList owners = ownersOf(member.key);
    const QStringList names = namesBeside(step);
    if (!owners.isEmpty()) {
        node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "“%1” is not an option of “%2”; it belongs to: %3."),
                        {member.key, stepKey, listed(owners)});
    } else if (stepRow(member.key)) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "A step does one thing: “%1” and “%2” have to be two steps, each in {…} of its own.");
        node.faultOfKey(member, source, {stepKey, member.key});
    } else if (names.isEmpty()) {
        node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "Unknown key “%1”; “%2” takes no options."),
                        {shortened(member.key), stepKey});
    } else {
        refuseUnknownKey(node, member, names);
    }
}

void refuseStep(const Node &node, const JsonValue::Object &object)
{
    const JsonMember *stranger = nullptr; // the first key that no step has beside it, either
    for (const JsonMember &member : std::span(object).first(std::min(object.size(), mostCompared))) {
        if (!ownersOf(member.key).isEmpty())
            continue;
        if (!stranger)
            stranger = &member;
        const QString meant = similarWord(member.key, stepKeys());
        if (!meant.isEmpty()) {
            node.faultOfKey(member, QT_TRANSLATE_NOOP("Message", "Unknown step “%1”; did you mean “%2”?"), {member.key, meant});
            return;
        }
    }
    if (stranger) {
        node.faultOfKey(*stranger, QT_TRANSLATE_NOOP("Message", "Unknown step “%1”; expected one of: %2."),
                        {shortened(stranger->key), listed(stepKeys())});
    } else if (!object.empty()) {
        const JsonMember &first = object.front();
        node.faultOfKey(first, QT_TRANSLATE_NOOP("Message", "“%1” is no step of its own; it stands beside one of: %2."),
                        {shortened(first.key), listed(ownersOf(first.key))});
    } else {
        refuseNoStep(node);
    }
}

} // namespace interleave
