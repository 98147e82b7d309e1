// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/step.h"
#include "core/trace/tasknames.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace interleave {

/// The limits of scenario-format §1.
inline constexpr qsizetype maxFileBytes = 8 * 1024 * 1024;
inline constexpr qint64 maxTasks = 1'000'000;
inline constexpr int maxNesting = 64; ///< of steps in steps; and of other […] and {…}, without those of the steps

/// Text a file gives once, or by language ("en", "pt_BR", "ru").
struct LocalText
{
    QString plain;                      ///< when the file gave one string
    QMap<QString, QString> byLanguage;  ///< when it gave an object

    bool operator==(const LocalText &) const = default;
    /// The text for a locale's name such as "pt_BR": that language, else the same language of another country, else
    /// English, else whatever there is.
    [[nodiscard]] QString in(const QString &locale) const;
    [[nodiscard]] bool isEmpty() const { return plain.isEmpty() && byLanguage.isEmpty(); }
};

/// How HTTP behaves in simulated time (scenario-format §6).
struct Network
{
    DurationSpec latency = FixedDuration{100};
    DurationSpec connect = FixedDuration{0};
    double errorRate = 0; ///< 0 to 1

    bool operator==(const Network &) const = default;
};

/// A template that makes `count` task instances.
struct TaskTemplate
{
    QString name;
    quint32 count = 1;
    std::vector<Step> steps;

    bool operator==(const TaskTemplate &) const = default;
};

enum class ResourceKind : quint8 { Semaphore, Lock, Event, Barrier, Queue, Number, Database };

/// The kind's name in files ("semaphore").
[[nodiscard]] const char *resourceKey(ResourceKind kind);
[[nodiscard]] std::span<const ResourceKind> allResourceKinds();

/// A named object that tasks share (scenario-format §4).
struct Resource
{
    QString name;
    ResourceKind kind = ResourceKind::Lock;
    qint64 size = 0; ///< semaphore: slots; barrier: parties; queue: places, all from 1; number: its value to begin with
    QString address{}; ///< database: "sqlite::memory:", "sqlite:FILE" or "postgres:service"

    bool operator==(const Resource &) const = default;
};

enum class Mode : quint8 { Sequential, SequentialAwait, Concurrent, Chunked, Group, Threads };

/// The mode's name in files ("sequential-await").
[[nodiscard]] const char *modeKey(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromKey(QStringView key);

/// All modes, in the order of scenario-format §2.
[[nodiscard]] std::span<const Mode> allModes();

inline constexpr int defaultWorkers = 8;
inline constexpr int defaultCores = 4;

/// One way of running the tasks.
struct Variant
{
    QString name; ///< as the file gives it, or the mode's key
    Mode mode = Mode::Sequential; ///< a variant with `main` has none; it is Concurrent then, for nothing in it blocks
    int limit = 0; ///< concurrent: at most so many past the gate; 0: no gate
    int chunk = 0; ///< chunked: so many at a time
    int workers = defaultWorkers; ///< threads: so many of them; in all others the threads of `offload`
    int cores = defaultCores;     ///< what threads that compute share
    bool gil = false;             ///< they share one, whatever `cores` says
    bool hasMain = false;
    std::vector<Step> main{}; ///< the variant's own program, when hasMain

    bool operator==(const Variant &) const = default;
};

/// What a file without `variants` compares: sequential and concurrent.
[[nodiscard]] std::vector<Variant> defaultVariants();

/// A question asked before the run: what will `value` ("total_ms") of `variant` be?
struct Prediction
{
    LocalText ask;
    QString variant;
    QString value;

    bool operator==(const Prediction &) const = default;
};

/// A concurrent program as data: what a *.scenario.json file says, checked.
struct Scenario
{
    QString id;
    LocalText title;
    LocalText summary;
    QString group;
    LocalText explain; ///< Markdown
    std::vector<Prediction> predict;
    quint64 seed = 1;
    std::vector<Resource> resources; ///< in file order
    Network network;
    std::vector<TaskTemplate> tasks;
    std::vector<Variant> variants; ///< never empty after reading

    bool operator==(const Scenario &) const = default;

    /// The names of all instances, in file order.
    [[nodiscard]] TaskNames taskNames() const;
    /// How many instances all templates make.
    [[nodiscard]] qint64 taskCount() const;
};

/// Calls `visit(address, count)` with the address of every request in the scenario, in steps of steps and in the variants'
/// own programs too, and of how many instances it is.
template<typename Visit>
void visitAddresses(const Scenario &scenario, const Visit &visit)
{
    const auto program = [&visit](const std::vector<Step> &steps, quint32 count) {
        visitSteps(steps, [&visit, count](const Step &step) {
            if (step.kind == StepKind::Get)
                visit(std::get<QString>(step.value), count);
            else if (const auto *request = std::get_if<RequestSpec>(&step.value))
                visit(request->url, count);
        });
    };
    for (const TaskTemplate &tasks : scenario.tasks)
        program(tasks.steps, tasks.count);
    for (const Variant &variant : scenario.variants)
        program(variant.main, 1);
}

/// Counts the steps through, those in steps too, first of the tasks and then of the mains, and sets Step::number; to be called after steps were added or taken away.
void numberSteps(Scenario &scenario);

} // namespace interleave
