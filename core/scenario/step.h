// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/stepvalue.h"

#include <span>
#include <vector>

namespace interleave {

/// The steps of scenario-format §3; see steps.def.
enum class StepKind : quint8 {
#define INTERLEAVE_STEP(Kind, key, type, blocks, ...) Kind,
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
};

/// The options a step may have beside its key.
enum class OptionKey : quint8 {
    Timeout,
    Latency,
    Expect,
    Fresh,
    Blocking,
    ReturnExceptions,
    CancelRest,
    Delay,
    Factor,
    Plus,
    On,
    Bind,
    To,
};

/// The lists of steps that a step may have in it.
enum class BlockKey : quint8 {
    Steps, ///< "steps", or the list that is the value of "offload" and "try"
    Except,
    Finally,
};

struct StepOption
{
    OptionKey key;
    StepValue value;
    bool operator==(const StepOption &) const = default;
};

struct Step;

struct StepBlock
{
    BlockKey key = BlockKey::Steps;
    std::vector<Step> steps;
    bool operator==(const StepBlock &) const;
};

/// One step of a program.
struct Step
{
    StepKind kind = StepKind::Log;
    quint32 number = 0; ///< counted through the scenario in file order from 1; the trace names steps by it
    StepValue value;    ///< of the type that the step's row in steps.def names; monostate where that is Block
    std::vector<StepOption> options;
    std::vector<StepBlock> blocks{}; ///< in the order of BlockKey; those that the file gives, also when empty

    bool operator==(const Step &) const;

    /// The option's value, or null when the step does not have it.
    template<typename T>
    [[nodiscard]] const T *option(OptionKey key) const
    {
        for (const StepOption &option : options) {
            if (option.key == key)
                return std::get_if<T>(&option.value);
        }
        return nullptr;
    }
    [[nodiscard]] bool flag(OptionKey key) const
    {
        const bool *value = option<bool>(key);
        return value && *value;
    }
    /// The steps of that list, or null when the step does not have it.
    [[nodiscard]] const std::vector<Step> *block(BlockKey key) const;
};

/// Calls `visit` with each step and all that are in their blocks, in file order: a step before those in it. Steps may be const.
template<typename Steps, typename Visit>
void visitSteps(Steps &steps, const Visit &visit)
{
    for (auto &step : steps) {
        visit(step);
        for (auto &block : step.blocks)
            visitSteps(block.steps, visit);
    }
}

/// A row of the vocabulary.
struct StepRow
{
    StepKind kind;
    const char *key;
    ValueType type;
    std::span<const BlockKey> blocks;    ///< beside the key, and for Block the key's own; all required, but see `try`
    std::span<const OptionKey> options;
};

/// A row of the options' vocabulary.
struct OptionRow
{
    OptionKey key;
    const char *name;
    ValueType type;
};

[[nodiscard]] std::span<const StepRow> stepRows();
[[nodiscard]] std::span<const OptionRow> optionRows();
[[nodiscard]] const StepRow &rowOf(StepKind kind);
[[nodiscard]] const OptionRow &rowOf(OptionKey key);
/// The block's name in files: "steps".
[[nodiscard]] const char *blockName(BlockKey key);
[[nodiscard]] std::span<const BlockKey> allBlocks();

/// Whether a step of this kind is not complete without the option: `sql` has to say `on` which database.
[[nodiscard]] bool isRequired(StepKind kind, OptionKey option);
/// Whether it is not complete without the block. Of `except` and `finally` a `try` needs one.
[[nodiscard]] bool isRequired(StepKind kind, BlockKey block);

} // namespace interleave
