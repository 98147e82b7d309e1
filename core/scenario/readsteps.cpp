// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readsteps.h"

#include "core/scenario/readrefs.h"
#include "core/scenario/readvalues.h"
#include "core/scenario/refusesteps.h"

#include <algorithm>
#include <bitset>

namespace interleave {

namespace {

constexpr double largestFactor = 1'000'000;

template<typename T>
std::optional<StepValue> asStepValue(std::optional<T> value)
{
    return value ? std::optional<StepValue>(*std::move(value)) : std::nullopt;
}

std::optional<StepValue> readCount(const Node &node, quint64 least, quint64 most)
{
    const auto count = readWhole(node, least, most);
    return count ? std::optional<StepValue>(static_cast<qint64>(*count)) : std::nullopt;
}

std::optional<StepValue> readStepValue(const Node &node, ValueType type, const StepScope &scope)
{
    switch (type) {
    case ValueType::Duration: return asStepValue(readDuration(node));
    case ValueType::Text: return asStepValue(readWords(node));
    case ValueType::Url: return asStepValue(readUrl(node));
    case ValueType::Flag: return asStepValue(readFlag(node));
    case ValueType::Status: return readCount(node, 100, 599);
    case ValueType::Count: return readCount(node, 1, maxTasks);
    case ValueType::Factor: return asStepValue(readNumber(node, 0, largestFactor));
    case ValueType::Whole: return asStepValue(readInteger(node));
    case ValueType::Tasks: return asStepValue(readTaskRefs(node, scope));
    case ValueType::Holdable:
    case ValueType::Waitable:
    case ValueType::Event:
    case ValueType::Queue:
    case ValueType::Number:
    case ValueType::Database: return asStepValue(readResourceRef(node, type, scope));
    case ValueType::Request: return asStepValue(readRequest(node));
    case ValueType::Bindings: return asStepValue(readBindings(node));
    case ValueType::HostPort: return asStepValue(readHostPort(node));
    case ValueType::Block: break; // no value of its own
    }
    return std::nullopt;
}

// Reads one object of which `row` is the step. Values with a fault are left out; the file is refused then anyway.
class StepReader
{
public:
    StepReader(const Node &node, const StepRow &row, const StepScope &scope)
        : m_node(node), m_row(row), m_scope(scope), m_step{.kind = row.kind, .number = 0, .value = {}, .options = {}}
    {
    }

    Step read(const JsonValue::Object &object)
    {
        for (const JsonMember &member : object) {
            if (m_node.faults().isFull())
                break;
            readMember(member);
        }
        std::ranges::sort(m_step.blocks, {}, &StepBlock::key);
        requireAll(object);
        return std::move(m_step);
    }

private:
    void readMember(const JsonMember &member);
    void requireAll(const JsonValue::Object &object) const;
    void readBlock(const JsonMember &member, BlockKey key)
    {
        m_step.blocks.push_back({key, readSteps(m_node.below(member), m_scope)});
    }

    const Node &m_node;
    const StepRow &m_row;
    const StepScope &m_scope;
    Step m_step;
};

void StepReader::readMember(const JsonMember &member)
{
    if (member.key == QLatin1String(m_row.key)) {
        if (m_row.type == ValueType::Block)
            readBlock(member, BlockKey::Steps);
        else if (auto value = readStepValue(m_node.below(member), m_row.type, m_scope))
            m_step.value = *std::move(value);
        return;
    }
    if (const std::optional<BlockKey> block = blockOf(m_row, member.key)) {
        readBlock(member, *block);
        return;
    }
    const OptionRow *option = optionRow(member.key);
    if (!option || !takes(m_row, option->key)) {
        refuseBeside(m_node, m_row, member);
        return;
    }
    if (auto value = readStepValue(m_node.below(member), option->type, m_scope))
        m_step.options.push_back({option->key, *std::move(value)});
}

void StepReader::requireAll(const JsonValue::Object &object) const
{
    const auto require = [&](const char *name) {
        const QString key = QLatin1String(name);
        if (!memberOf(object, key))
            m_node.fault(QT_TRANSLATE_NOOP("Message", "“%1” is missing here."), {key});
    };
    if (m_row.type != ValueType::Block && isRequired(m_row.kind, BlockKey::Steps))
        require(blockName(BlockKey::Steps));
    for (const OptionKey option : m_row.options) {
        if (isRequired(m_row.kind, option))
            require(rowOf(option).name);
    }
    if (m_row.kind == StepKind::Try && !m_step.block(BlockKey::Except) && !m_step.block(BlockKey::Finally))
        m_node.fault(QT_TRANSLATE_NOOP("Message", "“try” needs “except”, “finally” or both beside it."));
}

// The key of the object that is the step. A word that is an option of another one beside it is not: {"get": …, "timeout": …}.
const JsonMember *stepMember(const JsonValue::Object &object)
{
    std::bitset<64> taken; // the options of all the steps that are in the object
    for (const JsonMember &member : object) {
        if (const StepRow *row = stepRow(member.key)) {
            for (const OptionKey option : row->options)
                taken.set(static_cast<std::size_t>(option));
        }
    }
    for (const JsonMember &member : object) {
        const OptionRow *option = optionRow(member.key);
        if (stepRow(member.key) && !(option && taken.test(static_cast<std::size_t>(option->key))))
            return &member;
    }
    return nullptr;
}

std::optional<Step> readStep(const Node &node, const StepScope &scope)
{
    const auto *object = node.value().as<JsonValue::Object>();
    if (!object) {
        refuseNoStep(node);
        return std::nullopt;
    }
    const JsonMember *key = stepMember(*object);
    if (!key) {
        refuseStep(node, *object);
        return std::nullopt;
    }
    return StepReader(node, *stepRow(key->key), scope).read(*object);
}

} // namespace

std::vector<Step> readSteps(const Node &node, const StepScope &scope)
{
    std::vector<Step> steps;
    const JsonValue::Array *list = readList(node);
    if (!list)
        return steps;
    steps.reserve(list->size());
    for (std::size_t i = 0; i < list->size() && !node.faults().isFull(); ++i) {
        if (auto step = readStep(node.below(list->at(i), static_cast<qsizetype>(i)), scope))
            steps.push_back(*std::move(step));
    }
    return steps;
}

} // namespace interleave
