// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/step.h"

#include <array>

namespace interleave {

namespace {

// The options of each row, in arrays that the spans of the table point to. std::array takes none, too.
template<OptionKey... keys>
constexpr std::array<OptionKey, sizeof...(keys)> optionList{keys...};

constexpr StepRow steps[] = {
#define INTERLEAVE_STEP(Kind, key, type, ...) {StepKind::Kind, key, ValueType::type, optionList<__VA_ARGS__>},
#include "core/scenario/steps.def"
#undef INTERLEAVE_STEP
};

constexpr OptionRow options[] = {
    {OptionKey::Timeout, "timeout", ValueType::Duration}, {OptionKey::Latency, "latency", ValueType::Duration},
    {OptionKey::Expect, "expect", ValueType::Status},     {OptionKey::Fresh, "fresh", ValueType::Flag},
    {OptionKey::Blocking, "blocking", ValueType::Flag},
};

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

} // namespace interleave
