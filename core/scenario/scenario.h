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
inline constexpr int maxNesting = 64;

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

enum class Mode : quint8 { Sequential, SequentialAwait, Concurrent, Chunked };

/// The mode's name in files ("sequential-await").
[[nodiscard]] const char *modeKey(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromKey(QStringView key);

/// All modes this version runs, in the order of scenario-format §2.
[[nodiscard]] std::span<const Mode> allModes();

/// One way of running the tasks.
struct Variant
{
    QString name; ///< as the file gives it, or the mode's key
    Mode mode = Mode::Sequential;
    int limit = 0; ///< concurrent: at most so many past the gate; 0: no gate
    int chunk = 0; ///< chunked: so many at a time

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
    Network network;
    std::vector<TaskTemplate> tasks;
    std::vector<Variant> variants; ///< never empty after reading

    bool operator==(const Scenario &) const = default;

    /// The names of all instances, in file order.
    [[nodiscard]] TaskNames taskNames() const;
    /// How many instances all templates make.
    [[nodiscard]] qint64 taskCount() const;
};

/// Counts the steps through and sets Step::number; to be called after steps were added or taken away.
void numberSteps(Scenario &scenario);

} // namespace interleave
