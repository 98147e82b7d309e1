// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

/// A value of that type, for everything().
inline interleave::StepValue sampleOf(interleave::ValueType type)
{
    using namespace interleave;
    const auto resource = [](const char *name, quint32 index) { return ResourceRef{QLatin1String(name), index}; };
    switch (type) {
    case ValueType::Duration: return DurationSpec(NormalDuration{5, 1});
    case ValueType::Text: return QStringLiteral("words");
    case ValueType::Url: return QStringLiteral("/products/{i}");
    case ValueType::Flag: return true;
    case ValueType::Status: return qint64{201};
    case ValueType::Count: return qint64{3};
    case ValueType::Factor: return 2.5;
    case ValueType::Whole: return qint64{-7};
    case ValueType::Tasks: return TaskRefs{{QStringLiteral("b"), QStringLiteral("a 2..5")}, true, {{20, 1}, {1, 4}}};
    case ValueType::Holdable: return resource("pool", 0);
    case ValueType::Waitable: return resource("gate", 2);
    case ValueType::Event: return resource("flag", 1);
    case ValueType::Queue: return resource("line", 3);
    case ValueType::Number: return resource("n", 4);
    case ValueType::Database: return resource("db", 5);
    case ValueType::Request:
        return RequestSpec{QStringLiteral("POST"), QStringLiteral("/x"), {{QStringLiteral("A"), QStringLiteral("{i}")}}, QStringLiteral("b")};
    case ValueType::Bindings: return Bindings{{QStringLiteral("n"), nullptr}, {QStringLiteral("t"), QStringLiteral("{i}")}};
    case ValueType::HostPort: return QStringLiteral("localhost:7");
    case ValueType::Block: break; // its list is among the blocks
    }
    return {};
}

/// A step of every row of the table, with all its options and lists.
inline std::vector<interleave::Step> everyStep()
{
    using namespace interleave;
    std::vector<Step> steps;
    for (const StepRow &row : stepRows()) {
        Step &step = steps.emplace_back(Step{row.kind, 0, sampleOf(row.type), {}});
        for (const OptionKey key : row.options)
            step.options.push_back({key, sampleOf(rowOf(key).type)});
        for (const BlockKey key : row.blocks)
            step.blocks.push_back({key, {{StepKind::Log, 0, sampleOf(ValueType::Text), {}}}});
    }
    return steps;
}

/// A scenario that has everything in it that a file can say.
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
    scenario.resources = {
        {QStringLiteral("pool"), ResourceKind::Semaphore, 3}, {QStringLiteral("flag"), ResourceKind::Event, 0},
        {QStringLiteral("gate"), ResourceKind::Barrier, 2},   {QStringLiteral("line"), ResourceKind::Queue, 1},
        {QStringLiteral("n"), ResourceKind::Number, -7},      {QStringLiteral("db"), ResourceKind::Database, 0, QStringLiteral("sqlite:x")},
        {QStringLiteral("door"), ResourceKind::Lock, 0},
    };
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
        {.name = QStringLiteral("all"), .count = 1, .steps = everyStep()},
        {.name = QStringLiteral("idle"), .count = 1, .steps = {}},
    };
    scenario.variants = {
        {QStringLiteral("sequential"), Mode::Sequential, 0, 0}, {QStringLiteral("awaited"), Mode::SequentialAwait, 0, 0},
        {QStringLiteral("concurrent"), Mode::Concurrent, 0, 0}, {QStringLiteral("gate"), Mode::Concurrent, 1'000'000, 0},
        {QStringLiteral("by five"), Mode::Chunked, 0, 5}, {QStringLiteral("group"), Mode::Group},
        {QStringLiteral("threads"), Mode::Threads, 0, 0, 3, 2, true},
        {.name = QStringLiteral("by hand"), .mode = Mode::Concurrent, .workers = 2, .hasMain = true, .main = everyStep()},
    };
    numberSteps(scenario);
    return scenario;
}
