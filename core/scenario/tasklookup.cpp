// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/tasklookup.h"

#include "core/scenario/similar.h"

#include <QRegularExpression>

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");
constexpr qsizetype longestReference = 1000; // a longer text is a name or nothing
constexpr qsizetype mostCompared = 200;      // names that a slip is looked for in

bool isTangled(const QString &pattern)
{
    const qsizetype at = pattern.indexOf(placeholder);
    if (at < 0)
        return false;
    const qsizetype end = at + placeholder.size();
    return pattern.indexOf(placeholder, end) >= 0 || (at > 0 && pattern.at(at - 1).isDigit())
        || (end < pattern.size() && pattern.at(end).isDigit());
}

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
{
    TaskId first = 0;
    for (const TaskTemplate &task : tasks) {
        if (task.name.isEmpty())
            continue;
        QString pattern = task.name;
        if (task.count > 1 && !pattern.contains(placeholder)) {
            pattern += u' ' + placeholder;
            m_byName.insert(task.name, static_cast<qsizetype>(m_entries.size()));
        }
        m_byPattern.insert(pattern, static_cast<qsizetype>(m_entries.size()));
        m_entries.push_back({first, task.count, pattern});
        first += task.count;
    }
}

const TaskLookup::Entry *TaskLookup::entry(const QString &pattern) const
{
    const auto it = m_byPattern.find(pattern);
    return it == m_byPattern.end() ? nullptr : &m_entries.at(static_cast<std::size_t>(*it));
}

std::optional<TaskSpan> TaskLookup::find(const QString &text) const
{
    if (const Entry *all = entry(text))
        return TaskSpan{all->first, all->count};
    return findInstance(text);
}

std::optional<TaskSpan> TaskLookup::findInstance(const QString &text) const
{
    for (const Numbered &reading : readings(text)) {
        const Entry *found = entry(reading.pattern);
        if (found && reading.from <= reading.to && reading.to <= found->count) {
            const auto skipped = static_cast<quint32>(reading.from - 1);
            return TaskSpan{found->first + skipped, static_cast<quint32>(reading.to - skipped)};
        }
    }
    if (const auto it = tangled().find(text); it != tangled().end())
        return TaskSpan{*it, 1};
    return std::nullopt;
}

const QHash<QString, TaskId> &TaskLookup::tangled() const
{
    if (!m_tangled) {
        m_tangled.emplace();
        for (const Entry &entry : m_entries) {
            for (quint32 i = 0; isTangled(entry.pattern) && i < entry.count; ++i) {
                QString name = entry.pattern;
                m_tangled->insert(name.replace(placeholder, QString::number(i + 1)), entry.first + i);
            }
        }
    }
    return *m_tangled;
}

std::optional<TaskLookup::Near> TaskLookup::near(const QString &text) const
{
    if (const auto it = m_byName.find(text); it != m_byName.end()) {
        const Entry &found = m_entries.at(static_cast<std::size_t>(*it));
        return Near{found.pattern, found.count};
    }
    for (const Numbered &reading : readings(text)) {
        if (const Entry *found = entry(reading.pattern))
            return Near{found->pattern, found->count};
    }
    return std::nullopt;
}

QString TaskLookup::similar(const QString &text) const
{
    QStringList patterns;
    for (const Entry &entry : m_entries) {
        if (patterns.size() < mostCompared)
            patterns.append(entry.pattern);
    }
    for (const Numbered &reading : readings(text)) {
        QString meant = similarWord(reading.pattern, patterns);
        const Entry *found = meant.isEmpty() || !meant.contains(placeholder) ? nullptr : entry(meant);
        if (found && reading.from == reading.to && reading.to <= found->count)
            return meant.replace(placeholder, QString::number(reading.from));
    }
    return similarWord(text, patterns);
}

} // namespace interleave
