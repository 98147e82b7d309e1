// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenario.h"

#include <array>

namespace interleave {

namespace {

struct ModeRow
{
    Mode mode;
    const char *key;
};

constexpr std::array modes{
    ModeRow{Mode::Sequential, "sequential"},
    ModeRow{Mode::SequentialAwait, "sequential-await"},
    ModeRow{Mode::Concurrent, "concurrent"},
    ModeRow{Mode::Chunked, "chunked"},
    ModeRow{Mode::Group, "group"},
    ModeRow{Mode::Threads, "threads"},
};

constexpr std::array<const char *, 7> resourceKeys{"semaphore", "lock", "event", "barrier", "queue", "number", "database"};

// "pt" of "pt_BR".
QStringView languageOf(QStringView locale)
{
    const qsizetype end = locale.indexOf(u'_');
    return end < 0 ? locale : locale.left(end);
}

} // namespace

QString LocalText::in(const QString &locale) const
{
    if (byLanguage.isEmpty())
        return plain;
    if (const auto exact = byLanguage.find(locale); exact != byLanguage.end())
        return *exact;
    for (auto it = byLanguage.begin(); it != byLanguage.end(); ++it) {
        if (languageOf(it.key()) == languageOf(locale))
            return *it;
    }
    const auto english = byLanguage.find(QStringLiteral("en"));
    return english != byLanguage.end() ? *english : byLanguage.first();
}

const char *modeKey(Mode mode)
{
    return modes.at(static_cast<std::size_t>(mode)).key;
}

std::optional<Mode> modeFromKey(QStringView key)
{
    for (const ModeRow &row : modes) {
        if (key == QLatin1String(row.key))
            return row.mode;
    }
    return std::nullopt;
}

std::span<const Mode> allModes()
{
    static constexpr std::array all{Mode::Sequential, Mode::SequentialAwait, Mode::Concurrent,
                                    Mode::Chunked,    Mode::Group,           Mode::Threads};
    return all;
}

const char *resourceKey(ResourceKind kind)
{
    return resourceKeys.at(static_cast<std::size_t>(kind));
}

std::span<const ResourceKind> allResourceKinds()
{
    static constexpr std::array all{ResourceKind::Semaphore, ResourceKind::Lock,   ResourceKind::Event,   ResourceKind::Barrier,
                                    ResourceKind::Queue,     ResourceKind::Number, ResourceKind::Database};
    return all;
}

std::vector<Variant> defaultVariants()
{
    std::vector<Variant> variants;
    for (const Mode mode : {Mode::Sequential, Mode::Concurrent})
        variants.push_back({.name = QLatin1String(modeKey(mode)), .mode = mode, .limit = 0, .chunk = 0});
    return variants;
}

TaskNames Scenario::taskNames() const
{
    TaskNames names;
    for (const TaskTemplate &task : tasks)
        names.add(task.name, task.count);
    return names;
}

qint64 Scenario::taskCount() const
{
    qint64 count = 0;
    for (const TaskTemplate &task : tasks)
        count += task.count;
    return count;
}

void numberSteps(Scenario &scenario)
{
    quint32 number = 0;
    const auto count = [&number](Step &step) { step.number = ++number; };
    for (TaskTemplate &task : scenario.tasks)
        visitSteps(task.steps, count);
    for (Variant &variant : scenario.variants)
        visitSteps(variant.main, count);
}

} // namespace interleave
