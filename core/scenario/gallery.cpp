// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/gallery.h"

#include "core/scenario/jsontree.h"
#include "core/scenario/messages.h"
#include "core/scenario/similar.h"

#include <QLatin1String>
#include <QStringList>

#include <algorithm>
#include <array>

// A static library's resources are left out of a program that does not ask for them by name. Outside the namespace, as
// the macro demands.
static void linkScenarios()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace interleave {

namespace {

#define INTERLEAVE_SCENARIO(id, group) BuiltinScenario{id, group, ":/interleave/scenarios/" id ".scenario.json"}

constexpr std::array scenarios{
    INTERLEAVE_SCENARIO("hello-await", "first-steps"),
    INTERLEAVE_SCENARIO("three-tasks", "first-steps"),
    INTERLEAVE_SCENARIO("say-after", "first-steps"),
    INTERLEAVE_SCENARIO("gather-abc", "first-steps"),
    INTERLEAVE_SCENARIO("tasks-and-coroutines", "first-steps"),
    INTERLEAVE_SCENARIO("comprehension", "first-steps"),
    INTERLEAVE_SCENARIO("never-awaited", "first-steps"),
    INTERLEAVE_SCENARIO("event-loop-tour", "first-steps"),
    INTERLEAVE_SCENARIO("two-people", "requests"),
    INTERLEAVE_SCENARIO("twenty-products", "requests"),
    INTERLEAVE_SCENARIO("ninety-people", "requests"),
    INTERLEAVE_SCENARIO("thousand-requests", "requests"),
    INTERLEAVE_SCENARIO("session-per-request", "requests"),
    INTERLEAVE_SCENARIO("three-sites", "requests"),
    INTERLEAVE_SCENARIO("unbounded-gather", "requests"),
    INTERLEAVE_SCENARIO("cancel-at-one-second", "control"),
    INTERLEAVE_SCENARIO("task-states", "control"),
    INTERLEAVE_SCENARIO("gather-or-wait", "control"),
    INTERLEAVE_SCENARIO("task-group", "control"),
    INTERLEAVE_SCENARIO("timeout", "control"),
    INTERLEAVE_SCENARIO("semaphore", "control"),
    INTERLEAVE_SCENARIO("lock", "control"),
    INTERLEAVE_SCENARIO("event", "control"),
    INTERLEAVE_SCENARIO("barrier", "control"),
    INTERLEAVE_SCENARIO("queue", "control"),
    INTERLEAVE_SCENARIO("cpu-blocks-the-loop", "pitfalls"),
    INTERLEAVE_SCENARIO("blocking-call", "pitfalls"),
    INTERLEAVE_SCENARIO("lost-update", "pitfalls"),
    INTERLEAVE_SCENARIO("deadlock", "pitfalls"),
    INTERLEAVE_SCENARIO("starvation", "pitfalls"),
    INTERLEAVE_SCENARIO("retry-storm", "pitfalls"),
    INTERLEAVE_SCENARIO("when-order-matters", "pitfalls"),
    INTERLEAVE_SCENARIO("run-in-executor", "bridges"),
    INTERLEAVE_SCENARIO("threads-and-the-gil", "bridges"),
    INTERLEAVE_SCENARIO("echo-server", "bridges"),
    INTERLEAVE_SCENARIO("sqlite", "bridges"),
    INTERLEAVE_SCENARIO("store-in-database", "bridges"),
    INTERLEAVE_SCENARIO("testing-async", "bridges"),
};

#undef INTERLEAVE_SCENARIO

} // namespace

std::span<const BuiltinScenario> builtinScenarios()
{
    return scenarios;
}

ReadResult loadBuiltin(const QString &id, const std::vector<Override> &overrides)
{
    linkScenarios();
    QStringList ids;
    for (const BuiltinScenario &scenario : scenarios) {
        if (id == QLatin1String(scenario.id))
            return readScenarioFile(QLatin1String(scenario.path), overrides);
        ids.append(QLatin1String(scenario.id));
    }
    const QString meant = similarWord(id, ids);
    const Message message = meant.isEmpty()
        ? say(QT_TRANSLATE_NOOP("Message", "There is no built-in scenario “%1”; there are: %2."),
              {shortened(id), ids.join(QLatin1String(", "))})
        : say(QT_TRANSLATE_NOOP("Message", "There is no built-in scenario “%1”; did you mean “%2”?"), {id, meant});
    return {.scenario = std::nullopt, .faults = {{.place = {}, .line = 0, .column = 0, .message = message}}};
}

} // namespace interleave
