// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parsed.h"
#include "core/scenario/scenario.h"

#include <compare>
#include <map>
#include <vector>

namespace interleave {

/// What a person can set of a scenario without writing a file.
enum class ParameterKind : quint8 {
    Name,        ///< of a task template
    Count,       ///< of a task template's instances
    Address,     ///< of a `get` or `request` step
    Timeout,     ///< of a `get` or `request` step; empty: none
    Duration,    ///< of a `sleep`, `compute` or `timeout` step
    Delay,       ///< added to every answer, in milliseconds
    FailureRate, ///< of the answers, in per cent
    Compare,     ///< a variant is run: "1" or "0"
    Limit,       ///< of a concurrent variant; empty: none
    Chunk,       ///< of a chunked variant
    Workers,     ///< of a variant on threads
    Cores,       ///< of a variant on threads without a lock of the interpreter's
    Seed,
};

/// One parameter: its kind and where in the scenario it stands.
struct ParameterId
{
    ParameterKind kind = ParameterKind::Seed;
    int owner = 0; ///< the template's or the variant's place, from 0
    int step = 0;  ///< the step's place in its program, from 0; steps in steps are counted through
    bool inMain = false; ///< the program is the main of the variant `owner`, not the template's

    auto operator<=>(const ParameterId &) const = default;
};

using ParameterTexts = std::map<ParameterId, QString>;

/// More templates than this have no fields: a form of thousands of lines helps nobody.
inline constexpr std::size_t mostTemplatesInForm = 40;
/// Nor have more steps of one program: those that are in no other come first.
inline constexpr std::size_t mostStepsInForm = 12;

/// The parameters the scenario has, in the order of a form.
[[nodiscard]] std::vector<ParameterId> parametersOf(const Scenario &scenario);

/// How many steps could have fields, but for mostStepsInForm; without those of the templates that have none.
[[nodiscard]] int stepsLeftOut(const Scenario &scenario);

/// The parameter's value as a person reads and types it. `Compare` is "1": everything is compared to begin with.
[[nodiscard]] QString parameterText(const Scenario &scenario, const ParameterId &id);

/// What the delay says of the scenario: so many milliseconds stand in every relative address and in the latency both.
[[nodiscard]] double addedDelay(const Scenario &scenario);

/// The scenario has a `get` or `request` step, anywhere: with any address, with a relative one (delay and failures exist in real time too),
/// with an absolute one (they do not).
[[nodiscard]] bool hasRequests(const Scenario &scenario);
[[nodiscard]] bool hasRelativeAddress(const Scenario &scenario);
[[nodiscard]] bool hasForeignAddress(const Scenario &scenario);

/// What came of edits: a scenario and the variants to run, or what is wrong with which of them.
struct EditResult
{
    std::optional<Scenario> scenario; ///< empty exactly when there is a fault
    QStringList compared;             ///< names of the variants to run, in file order
    std::map<ParameterId, Message> faults;
};

/// The scenario with the texts in place of its values; parameters without a text stay as they are, to the last bit.
///
/// A delay is added to the simulated latency and, as the query `delay` that the demo server understands, to the relative
/// addresses; a failure rate is the network's error rate and the query `fail`. Other servers know neither: for absolute
/// addresses both hold in simulated time only. When names and numbers of tasks change, references to them change with them;
/// what then means nothing any more is a fault of the name or the number.
[[nodiscard]] EditResult edited(const Scenario &scenario, const ParameterTexts &texts);

} // namespace interleave
