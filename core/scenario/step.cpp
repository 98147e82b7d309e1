// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/step.h"

#include <array>

namespace interleave {

namespace {

// The options of each row, in arrays that the spans of the table point to. std::array takes none, too.
template<OptionKey... keys>
constexpr std::array<OptionKey, sizeof...(keys)> optionList{keys...};

// The blocks of the rows.
constexpr std::array<BlockKey, 0> none{};
constexpr std::array inner{BlockKey::Steps};
constexpr std::array guarded{BlockKey::Steps, BlockKey::Except, BlockKey::Finally};

constexpr StepRow steps[] = {
#define INTERLEAVE_STEP(Kind, key, type, blocks, ...) \
    {StepKind::Kind, key, ValueType::type, blocks, optionList<__VA_ARGS__>},
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
};

constexpr OptionRow options[] = {
    {OptionKey::Timeout, "timeout", ValueType::Duration},
    {OptionKey::Latency, "latency", ValueType::Duration},
    {OptionKey::Expect, "expect", ValueType::Status},
    {OptionKey::Fresh, "fresh", ValueType::Flag},
    {OptionKey::Blocking, "blocking", ValueType::Flag},
    {OptionKey::ReturnExceptions, "return_exceptions", ValueType::Flag},
    {OptionKey::CancelRest, "cancel_rest", ValueType::Flag},
    {OptionKey::Delay, "delay", ValueType::Duration},
    {OptionKey::Factor, "factor", ValueType::Factor},
    {OptionKey::Plus, "plus", ValueType::Whole},
    {OptionKey::On, "on", ValueType::Database},
    {OptionKey::Bind, "bind", ValueType::Bindings},
    {OptionKey::To, "to", ValueType::HostPort},
};

constexpr std::array<const char *, 3> blockNames{"steps", "except", "finally"};

constexpr bool rowsStandInOrder()
{
    for (std::size_t i = 0; i < std::size(steps); ++i) {
        if (static_cast<std::size_t>(steps[i].kind) != i)
            return false;
    }
    for (std::size_t i = 0; i < std::size(options); ++i) {
        if (static_cast<std::size_t>(options[i].key) != i)
            return false;
    }
    return true;
}
static_assert(rowsStandInOrder());

} // namespace

bool StepBlock::operator==(const StepBlock &) const = default;
bool Step::operator==(const Step &) const = default;

const std::vector<Step> *Step::block(BlockKey key) const
{
    for (const StepBlock &block : blocks) {
        if (block.key == key)
            return &block.steps;
    }
    return nullptr;
}

std::span<const StepRow> stepRows()
{
    return steps;
}

std::span<const OptionRow> optionRows()
{
    return options;
}

const StepRow &rowOf(StepKind kind)
{
    return steps[static_cast<std::size_t>(kind)];
}

const OptionRow &rowOf(OptionKey key)
{
    return options[static_cast<std::size_t>(key)];
}

const char *blockName(BlockKey key)
{
    return blockNames.at(static_cast<std::size_t>(key));
}

std::span<const BlockKey> allBlocks()
{
    return guarded;
}

bool isRequired(StepKind kind, OptionKey option)
{
    return kind == StepKind::Sql && option == OptionKey::On;
}

bool isRequired(StepKind kind, BlockKey block)
{
    return block == BlockKey::Steps && !rowOf(kind).blocks.empty();
}

} // namespace interleave
