// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

/// A scenario that has everything in it that a file can say, but the steps, modes and resources of wholeFormat().
inline interleave::Scenario everything()
{
    using namespace interleave;
    const auto local = [](const char *text) {
        LocalText result;
        for (const char *language : {"en", "pt_BR", "ru"})
            result.byLanguage.insert(QLatin1String(language), QString::fromUtf8(text) + QLatin1String(language));
        return result;
    };
    Scenario scenario;
    scenario.id = QStringLiteral("all-of-it-2");
    scenario.title = local("Tïtle 😀 ");
    scenario.summary.plain = QStringLiteral("Line one\nline \"two\"\t\\ \u0001");
    scenario.group = QStringLiteral("control");
    scenario.explain = local("*Markdown* ");
    scenario.predict = {{local("How long?"), QStringLiteral("gate"), QStringLiteral("total_ms")}};
    scenario.seed = 18446744073709551615U;
    scenario.network = {UniformDuration{0.1, 160.25}, NormalDuration{30, 2.5}, 1.0 / 3};
    scenario.tasks = {
        {.name = QStringLiteral("a {i}"),
         .count = 20,
         .steps = {{StepKind::Sleep, 0, FixedDuration{1e-6}, {{OptionKey::Blocking, true}}},
                   {StepKind::Compute, 0, ExponentialDuration{9e12}, {}},
                   {StepKind::Get,
                    0,
                    QStringLiteral("https://example.org:8080/p/{i}?q=%20"),
                    {{OptionKey::Expect, qint64{404}},
                     {OptionKey::Timeout, EachDuration{{1, 2.5, 3}}},
                     {OptionKey::Latency, FixedDuration{0}},
                     {OptionKey::Fresh, false},
                     {OptionKey::Blocking, true}}}}},
        {.name = QStringLiteral("b"),
         .count = 1,
         .steps = {{StepKind::Fail, 0, QStringLiteral("no {i}"), {}}, {StepKind::Log, 0, QStringLiteral("ж"), {}}}},
        {.name = QStringLiteral("idle"), .count = 1, .steps = {}},
    };
    scenario.variants = {
        {QStringLiteral("sequential"), Mode::Sequential, 0, 0}, {QStringLiteral("awaited"), Mode::SequentialAwait, 0, 0},
        {QStringLiteral("concurrent"), Mode::Concurrent, 0, 0}, {QStringLiteral("gate"), Mode::Concurrent, 1'000'000, 0},
        {QStringLiteral("by five"), Mode::Chunked, 0, 5},
    };
    numberSteps(scenario);
    return scenario;
}
