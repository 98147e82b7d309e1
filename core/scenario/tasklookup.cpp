// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/tasklookup.h"

#include "core/scenario/similar.h"

#include <QRegularExpression>

#include <span>

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");
constexpr qsizetype longestReference = 1000; // a longer text is a name or nothing
constexpr qsizetype mostCompared = 200;      // names that a slip is looked for in
constexpr std::size_t mostReadings = 4;      // and the ways to read the text for that

struct Numbered
{
    QString pattern; // the text with {i} for the number or the range
    quint64 from;
    quint64 to;
};

// The ways to read a text as a pattern with a number or a range in it. Numbers have no leading zeros.
std::vector<Numbered> readings(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("(?<![0-9])([1-9][0-9]{0,9})(?:\\.\\.([1-9][0-9]{0,9}))?(?![0-9])"));
    std::vector<Numbered> all;
    if (text.size() > longestReference)
        return all;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString pattern = text;
        pattern.replace(match.capturedStart(), match.capturedLength(), placeholder);
        const quint64 from = match.captured(1).toULongLong();
        all.push_back({pattern, from, match.hasCaptured(2) ? match.captured(2).toULongLong() : from});
    }
    return all;
}

} // namespace

TaskLookup::TaskLookup(const std::vector<TaskTemplate> &tasks)
    : m_entries(namedTemplates(tasks))
{
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const QString &name = tasks.at(i).name;
        const QString &pattern = m_entries.at(i).pattern;
        if (name.isEmpty())
            continue;
        m_byPattern.insert(pattern, static_cast<qsizetype>(i));
        if (name != pattern)
            m_byName.insert(name, static_cast<qsizetype>(i));
    }
}

const NamedTemplate *TaskLookup::entry(const QString &pattern) const
{
    const auto it = m_byPattern.find(pattern);
    return it == m_byPattern.end() ? nullptr : &m_entries.at(static_cast<std::size_t>(*it));
}

std::optional<TaskSpan> TaskLookup::find(const QString &text) const
{
    if (const NamedTemplate *all = entry(text))
        return TaskSpan{all->first, all->count};
    return findInstance(text);
}

std::optional<TaskSpan> TaskLookup::findInstance(const QString &text) const
{
    for (const Numbered &reading : readings(text)) {
        const NamedTemplate *found = entry(reading.pattern);
        if (found && reading.from <= reading.to && reading.to <= found->count) {
            const auto skipped = static_cast<quint32>(reading.from - 1);
            return TaskSpan{found->first + skipped, static_cast<quint32>(reading.to - skipped)};
        }
    }
    // Its number may touch other digits, or stand in it twice.
    if (!m_index)
        m_index.emplace(m_entries);
    const std::optional<TaskId> task = m_index->find(text);
    return task ? std::optional(TaskSpan{*task, 1}) : std::nullopt;
}

std::optional<TaskLookup::Near> TaskLookup::near(const QString &text) const
{
    if (const auto it = m_byName.find(text); it != m_byName.end()) {
        const NamedTemplate &found = m_entries.at(static_cast<std::size_t>(*it));
        return Near{found.pattern, found.count};
    }
    for (const Numbered &reading : readings(text)) {
        if (const NamedTemplate *found = entry(reading.pattern))
            return Near{found->pattern, found->count};
    }
    return std::nullopt;
}

QString TaskLookup::similar(const QString &text) const
{
    QStringList patterns;
    for (const NamedTemplate &entry : m_entries) {
        if (patterns.size() < mostCompared && !entry.pattern.isEmpty())
            patterns.append(entry.pattern);
    }
    const std::vector<Numbered> all = readings(text);
    for (const Numbered &reading : std::span(all).first(std::min(all.size(), mostReadings))) {
        QString meant = similarWord(reading.pattern, patterns);
        const NamedTemplate *found = meant.isEmpty() || !meant.contains(placeholder) ? nullptr : entry(meant);
        if (found && reading.from == reading.to && reading.to <= found->count)
            return meant.replace(placeholder, QString::number(reading.from));
    }
    return similarWord(text, patterns);
}

} // namespace interleave
