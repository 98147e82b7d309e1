// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/followtemplates.h"

#include "core/scenario/nameindex.h"

#include <algorithm>

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");

QString withNumber(const QString &pattern, const QString &number)
{
    QString text = pattern;
    return text.replace(placeholder, number);
}

// The text in place of one that meant the span, of the template that was `before` and is `now`.
QString followed(const QString &text, const TaskSpan &span, const NamedTemplate &before, const NamedTemplate &now)
{
    if (text == before.pattern)
        return now.pattern;
    const quint32 from = span.first - before.first + 1;
    if (!now.pattern.contains(placeholder)) // a single task now
        return from == 1 && span.count == 1 ? now.pattern : text;
    const QString first = QString::number(from);
    if (text == withNumber(before.pattern, first))
        return withNumber(now.pattern, first);
    return withNumber(now.pattern, QStringLiteral("%1..%2").arg(from).arg(from + span.count - 1));
}

// Calls `use` with each step of all programs.
template<typename SomeScenario, typename Use>
void eachStep(SomeScenario &scenario, const Use &use)
{
    for (auto &task : scenario.tasks)
        visitSteps(task.steps, use);
    for (auto &variant : scenario.variants)
        visitSteps(variant.main, use);
}

} // namespace

bool refersToTasks(const Scenario &scenario)
{
    bool any = false;
    eachStep(scenario, [&any](const Step &step) {
        const auto *resource = std::get_if<ResourceRef>(&step.value);
        any = any || std::holds_alternative<TaskRefs>(step.value) || (resource && resource->each);
    });
    return any;
}

bool haveSameNames(const Scenario &one, const Scenario &other)
{
    return std::ranges::equal(one.tasks, other.tasks, [](const TaskTemplate &a, const TaskTemplate &b) {
        return a.name == b.name && a.count == b.count;
    });
}

void followTemplates(Scenario &changed, const Scenario &before)
{
    const std::vector<NamedTemplate> old = namedTemplates(before.tasks);
    const std::vector<NamedTemplate> now = namedTemplates(changed.tasks);
    eachStep(changed, [&](Step &step) {
        auto *refs = std::get_if<TaskRefs>(&step.value);
        for (qsizetype i = 0; refs && i < refs->texts.size(); ++i) {
            const TaskSpan &span = refs->spans.at(static_cast<std::size_t>(i));
            const auto after = std::ranges::upper_bound(old, span.first, {}, &NamedTemplate::first);
            const auto owner = static_cast<std::size_t>(after - old.begin()) - 1;
            refs->texts[i] = followed(refs->texts.at(i), span, old.at(owner), now.at(owner));
        }
    });
}

} // namespace interleave
