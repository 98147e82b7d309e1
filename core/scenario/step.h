// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/durationspec.h"

#include <QString>

#include <span>
#include <variant>
#include <vector>

namespace interleave {

/// The steps this version runs; see steps.def.
enum class StepKind : quint8 {
#define INTERLEAVE_STEP(Kind, key, type, ...) Kind,
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
};

/// The options a step may have beside its key.
enum class OptionKey : quint8 { Timeout, Latency, Expect, Fresh, Blocking };

/// What a value in a step may be.
enum class ValueType : quint8 {
    Duration, ///< DurationSpec
    Text,     ///< QString, not empty
    Url,      ///< QString: "/path" for the demo server, or an absolute http or https address
    Flag,     ///< bool
    Status,   ///< qint64: an HTTP status, 100 to 599
};

using StepValue = std::variant<std::monostate, bool, qint64, DurationSpec, QString>;

struct StepOption
{
    OptionKey key;
    StepValue value;
    bool operator==(const StepOption &) const = default;
};

/// One step of a program.
struct Step
{
    StepKind kind = StepKind::Log;
    quint32 number = 0; ///< counted through the scenario in file order from 1; the trace names steps by it
    StepValue value;    ///< of the type that the step's row in steps.def names
    std::vector<StepOption> options;

    bool operator==(const Step &) const = default;

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
};

/// A row of the vocabulary.
struct StepRow
{
    StepKind kind;
    const char *key;
    ValueType type;
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

} // namespace interleave
