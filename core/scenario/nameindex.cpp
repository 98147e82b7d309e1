// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/nameindex.h"

#include <algorithm>
#include <bit>

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");

// The hash of a text is a polynomial of its characters, modulo 2^64. In the hash of a name the number's digits have
// their hash times a factor, and the rest is the same for all numbers of so many digits.
constexpr quint64 base = 0x9e3779b97f4a7c15;

constexpr quint64 continued(quint64 hash, char16_t character)
{
    return hash * base + character + 1;
}

quint64 hashOf(QStringView text)
{
    quint64 hash = 0;
    for (const QChar character : text)
        hash = continued(hash, character.unicode());
    return hash;
}

// The table takes its places from the upper bits.
constexpr quint64 scattered(quint64 hash)
{
    return (hash ^ (hash >> 32)) * 0xbf58476d1ce4e5b9;
}

struct HashedPattern
{
    quint64 rest = 0;
    quint64 factor = 0;
};

HashedPattern hashOf(const QString &pattern, int digits)
{
    quint64 shift = 1;
    for (int i = 0; i < digits; ++i)
        shift *= base;
    HashedPattern hashed;
    for (qsizetype at = 0; at < pattern.size();) {
        qsizetype next = pattern.indexOf(placeholder, at);
        for (const qsizetype end = next < 0 ? pattern.size() : next; at < end; ++at) {
            hashed.rest = continued(hashed.rest, pattern.at(at).unicode());
            hashed.factor *= base;
        }
        if (next >= 0) {
            hashed.rest *= shift;
            hashed.factor = hashed.factor * shift + 1;
            at += placeholder.size();
        }
    }
    return hashed;
}

} // namespace

std::vector<NamedTemplate> namedTemplates(const std::vector<TaskTemplate> &tasks)
{
    std::vector<NamedTemplate> named;
    named.reserve(tasks.size());
    TaskId first = 0;
    for (const TaskTemplate &task : tasks) {
        NamedTemplate &one = named.emplace_back();
        one.first = first;
        if (task.name.isEmpty())
            continue;
        one.count = task.count;
        one.pattern = task.name;
        if (task.count > 1 && !one.pattern.contains(placeholder))
            one.pattern += u' ' + placeholder;
        first += task.count;
    }
    return named;
}

NameIndex::NameIndex(std::vector<NamedTemplate> templates)
    : m_templates(std::move(templates))
{
    const std::size_t count = m_templates.empty() ? 0 : m_templates.back().first + m_templates.back().count;
    m_hashes.reserve(count);
    const std::size_t places = std::bit_ceil(2 * count + 2); // never more than half full
    m_slots.resize(places, noTask);
    m_shift = 64 - std::countr_zero(places);
    for (std::size_t index = 0; index < m_templates.size(); ++index)
        addTemplate(index);
}

void NameIndex::addTemplate(std::size_t index)
{
    const NamedTemplate &added = m_templates.at(index);
    quint64 number = 1;
    quint64 afterDigits = 10; // the first number of one digit more
    for (int digits = 1; number <= added.count; ++digits, afterDigits *= 10) {
        const HashedPattern hashed = hashOf(added.pattern, digits);
        for (; number < afterDigits && number <= added.count; ++number) {
            char16_t text[20];
            char16_t *begin = std::end(text);
            for (quint64 left = number; left > 0; left /= 10)
                *--begin = static_cast<char16_t>(u'0' + left % 10);
            const quint64 hashedNumber = hashOf(QStringView(begin, std::end(text)));
            m_hashes.push_back(scattered(hashed.rest + hashed.factor * hashedNumber));
            addTask(static_cast<TaskId>(added.first + number - 1), index);
        }
    }
}

void NameIndex::addTask(TaskId task, std::size_t index)
{
    const quint64 hash = m_hashes.at(task);
    std::size_t slot = slotOf(hash);
    for (; m_slots[slot] != noTask; slot = (slot + 1) & (m_slots.size() - 1)) {
        const TaskId other = m_slots[slot];
        if (m_hashes[other] != hash)
            continue;
        // Of a template that clashes anyway, names are not compared: it has to be renamed.
        if (!m_clashes.empty() && m_clashes.back().later == index)
            return;
        if (QString same = name(task); same == name(other)) {
            m_clashes.push_back({index, templateOf(other), std::move(same)});
            return;
        }
    }
    m_slots[slot] = task;
}

std::optional<TaskId> NameIndex::find(const QString &text) const
{
    const quint64 hash = scattered(hashOf(text));
    for (std::size_t slot = slotOf(hash); m_slots[slot] != noTask; slot = (slot + 1) & (m_slots.size() - 1)) {
        const TaskId task = m_slots[slot];
        if (m_hashes[task] == hash && name(task) == text)
            return task;
    }
    return std::nullopt;
}

std::size_t NameIndex::templateOf(TaskId task) const
{
    const auto after = std::ranges::upper_bound(m_templates, task, {}, &NamedTemplate::first);
    return static_cast<std::size_t>(after - m_templates.begin()) - 1;
}

QString NameIndex::name(TaskId task) const
{
    const NamedTemplate &owner = m_templates.at(templateOf(task));
    QString name = owner.pattern;
    return name.replace(placeholder, QString::number(task - owner.first + 1));
}

} // namespace interleave
