// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/sliderscale.h"

#include "app/panels/numbertext.h"
#include "app/panels/programs.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::size_t mostOfAKind = 4;
constexpr qint64 allUpTo = 30;
constexpr qint64 leastMostTasks = 1000;
constexpr qint64 leastMostDelay = 2000;   // ms
constexpr qint64 leastMostThreads = 32;

bool isPlaces(ParameterKind kind)
{
    return kind == ParameterKind::Limit || kind == ParameterKind::Chunk || kind == ParameterKind::Workers;
}

bool isFixedStep(const Scenario &scenario, const ParameterId &id)
{
    const auto *duration = std::get_if<DurationSpec>(&stepOf(scenario, id).value);
    return duration && std::holds_alternative<FixedDuration>(*duration);
}

std::optional<double> numberOf(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(u',', u'.');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(plain, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// From one number to the next: one more up to 30, then 32, 34 … 50, 55 … 100, 110 … 200, 220 … and so in each decade.
qint64 after(qint64 number)
{
    if (number < allUpTo)
        return number + 1;
    qint64 decade = 1;
    while (decade * 10 <= number)
        decade *= 10;
    return number + (number < 2 * decade ? decade / 10 : number < 5 * decade ? decade / 5 : decade / 2);
}

// 0, 10, 20 … 200, then by 50.
qint64 afterMilliseconds(qint64 number)
{
    return number + (number < 200 ? 10 : number < 2000 ? 50 : 250);
}

template<typename Next>
std::vector<double> numbers(qint64 low, qint64 high, const Next &next)
{
    std::vector<double> all;
    for (qint64 number = low; number < high; number = next(number))
        all.push_back(static_cast<double>(number));
    all.push_back(static_cast<double>(high));
    return all;
}

std::vector<double> numbersOf(const ParameterId &id, double original, qint64 tasks)
{
    const auto most = [original](qint64 least, double times) {
        return std::max(least, static_cast<qint64>(std::ceil(original * times)));
    };
    switch (id.kind) {
    case ParameterKind::Limit:
    case ParameterKind::Chunk: return numbers(1, std::max<qint64>(1, tasks), after);
    case ParameterKind::Workers: return numbers(1, std::clamp<qint64>(tasks, leastMostThreads, maxTasks), after);
    case ParameterKind::Count: return numbers(1, std::min(most(leastMostTasks, 10), maxTasks), after);
    case ParameterKind::FailureRate:
        return numbers(0, 100, [](qint64 number) { return number + (number < 20 ? 1 : 5); });
    default: return numbers(0, most(leastMostDelay, 4), afterMilliseconds);
    }
}

} // namespace

std::vector<ParameterId> sliderParameters(const Scenario &scenario)
{
    const std::vector<ParameterId> all = parametersOf(scenario);
    std::vector<ParameterId> chosen;
    const auto choose = [&](const auto &wanted) {
        std::vector<ParameterId> some;
        std::copy_if(all.begin(), all.end(), std::back_inserter(some), wanted);
        some.resize(std::min(some.size(), mostOfAKind));
        chosen.insert(chosen.end(), some.begin(), some.end());
    };
    const auto isOf = [](ParameterKind kind) { return [kind](const ParameterId &id) { return id.kind == kind; }; };
    const bool anyMany = std::any_of(scenario.tasks.begin(), scenario.tasks.end(), [](const TaskTemplate &t) { return t.count > 1; });
    choose([](const ParameterId &id) { return isPlaces(id.kind); });
    choose([&](const ParameterId &id) {
        return id.kind == ParameterKind::Count && (!anyMany || scenario.tasks[static_cast<std::size_t>(id.owner)].count > 1);
    });
    choose(isOf(ParameterKind::Delay));
    choose(isOf(ParameterKind::FailureRate));
    if (!hasRequests(scenario))
        choose([&](const ParameterId &id) { return id.kind == ParameterKind::Duration && isFixedStep(scenario, id); });
    return chosen;
}

QStringList sliderTexts(const Scenario &original, const ParameterId &id, const QString &text, qint64 tasks)
{
    const std::optional<double> first = numberOf(parameterText(original, id));
    std::vector<double> all = numbersOf(id, first.value_or(0), tasks);
    for (const std::optional<double> &value : {first, numberOf(text)}) {
        if (value && *value >= 0)
            all.push_back(*value);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QStringList texts;
    for (const double number : all)
        texts << plainNumber(number);
    if (id.kind == ParameterKind::Limit)
        texts << QString();
    return texts;
}

int sliderPosition(const QStringList &texts, const QString &text)
{
    const std::optional<double> number = numberOf(text);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool same = texts[i].isEmpty() ? text.trimmed().isEmpty() : number && numberOf(texts[i]) == number;
        if (same)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace interleave
