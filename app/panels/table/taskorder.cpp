// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/taskorder.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <limits>

namespace interleave {

namespace {

struct Keyed
{
    qint64 key;
    quint32 number;
};

// The texts of all reasons there are, in the order of the locale: a number a text.
class ReasonRanks
{
public:
    [[nodiscard]] std::optional<qint64> rank(const TaskEntry &entry, TaskRef task, const RunRecord &record)
    {
        if (entry.error == 0)
            return std::nullopt;
        const quint64 message = (static_cast<quint64>(task.variant) << 32U) | entry.error;
        auto known = m_texts.constFind(message);
        if (known == m_texts.constEnd())
            known = m_texts.insert(message, place(reasonText(entry, task, record)));
        return known.value();
    }

    // The places in which texts were met become their ranks.
    void settle(std::vector<Keyed> &rows) const
    {
        std::vector<int> order(static_cast<std::size_t>(m_places.size()));
        QStringList texts(m_places.size());
        for (auto text = m_places.cbegin(); text != m_places.cend(); ++text)
            texts[text.value()] = text.key();
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<int>(i);
        QCollator collator;
        collator.setNumericMode(true);
        std::ranges::sort(order, [&](int a, int b) { return collator.compare(texts.at(a), texts.at(b)) < 0; });
        std::vector<qint64> ranks(order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            ranks[static_cast<std::size_t>(order[i])] = static_cast<qint64>(i);
        for (Keyed &row : rows)
            row.key = ranks[static_cast<std::size_t>(row.key)];
    }

private:
    int place(const QString &text)
    {
        const auto known = m_places.constFind(text);
        return known != m_places.constEnd() ? known.value() : m_places.insert(text, static_cast<int>(m_places.size())).value();
    }

    QHash<quint64, int> m_texts; // by variant and message
    QHash<QString, int> m_places;
};

} // namespace

void TaskOrder::choose(const RunRecord &record, const ChoiceOf &choice)
{
    m_taskCount = std::max<quint32>(1, record.tasks.count());
    m_rows.clear();
    // A view counts its rows in an int.
    const auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    for (std::size_t variant = 0; variant < record.variants.size(); ++variant) {
        const TaskChoice chosen = choice ? choice(static_cast<int>(variant)) : TaskChoice();
        chosen.forEach(record.tasks.count(), [&](TaskId task) {
            if (m_rows.size() < most)
                m_rows.push_back(static_cast<quint32>(variant) * m_taskCount + task);
        });
    }
}

void TaskOrder::sort(TaskColumn column, Qt::SortOrder order, const TaskEntries &entries, const RunRecord &record)
{
    std::vector<Keyed> keyed;
    std::vector<quint32> empty;
    keyed.reserve(m_rows.size());
    ReasonRanks reasons;
    std::ranges::sort(m_rows); // the moments of one variant after those of another
    for (const quint32 number : m_rows) {
        const TaskRef task = refOf(number);
        const bool needsEntry = column > TaskColumn::Variant;
        const TaskEntry entry = needsEntry ? entries.at(task) : TaskEntry();
        const std::optional<qint64> key =
            column == TaskColumn::Reason ? reasons.rank(entry, task, record) : sortKey(column, entry, task);
        if (key)
            keyed.push_back({*key, number});
        else
            empty.push_back(number);
    }
    if (column == TaskColumn::Reason)
        reasons.settle(keyed);
    const bool ascending = order == Qt::AscendingOrder;
    const auto before = [ascending](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return ascending ? a.key < b.key : a.key > b.key;
        return a.number < b.number;
    };
    if (!std::ranges::is_sorted(keyed, before))
        std::ranges::sort(keyed, before);
    m_rows.clear();
    for (const Keyed &row : keyed)
        m_rows.push_back(row.number);
    m_rows.insert(m_rows.end(), empty.begin(), empty.end());
}

std::optional<int> TaskOrder::rowOf(TaskRef task) const
{
    if (task.variant < 0 || task.task >= m_taskCount)
        return std::nullopt;
    const auto row = std::ranges::find(m_rows, static_cast<quint32>(task.variant) * m_taskCount + task.task);
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

std::vector<int> TaskOrder::placesOf(const TaskOrder &before, const std::vector<int> &rows) const
{
    std::vector<int> places(rows.size(), -1);
    if (rows.empty() || m_rows.empty())
        return places;
    std::vector<int> rowByNumber(std::size_t{*std::ranges::max_element(m_rows)} + 1, -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowByNumber[m_rows[row]] = static_cast<int>(row);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const quint32 number = before.m_rows[static_cast<std::size_t>(rows[i])];
        places[i] = number < rowByNumber.size() ? rowByNumber[number] : -1;
    }
    return places;
}

} // namespace interleave
