// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/figures.h"

#include "core/trace/summary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace interleave {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QStringList columns()
    {
        return {tr("variant"), tr("total"),  tr("tasks/s"),   tr("p50"),       tr("p95"),        tr("p99"),        tr("peak"),
                tr("done"),    tr("failed"), tr("timed out"), tr("cancelled"), tr("deadlocked"), tr("not started")};
    }
    static QString seconds(Nanoseconds time)
    {
        return tr("%1 s").arg(QLocale().toString(static_cast<double>(time.count()) / 1e9, 'f', 3));
    }
    static QString milliseconds(Nanoseconds time)
    {
        return tr("%1 ms").arg(QLocale().toString(toMilliseconds(time), 'f', 1));
    }
    //: %1: a variant's name; %2: why it failed, a sentence or somebody's own words
    static QString failed(const QString &variant, const QString &why) { return tr("“%1” failed: %2").arg(variant, why); }
    //: %1: a variant's name; %2: a sentence, "Deadlock: each waits for the next: ..."
    static QString deadlocked(const QString &variant, const QString &why) { return tr("“%1”: %2").arg(variant, why); }
};

// The last columns are of ends that are rare: each is left out where no variant has any.
constexpr qsizetype rareColumns = 2;

QStringList row(const VariantTrace &variant, const FactTable &facts)
{
    const QLocale locale;
    const Summary summary = summarize(facts, variant.now());
    QStringList cells{variant.name,
                      Words::seconds(summary.total),
                      locale.toString(summary.tasksPerSecond, 'f', 1),
                      Words::milliseconds(summary.p50),
                      Words::milliseconds(summary.p95),
                      Words::milliseconds(summary.p99)};
    for (const quint32 count : {summary.peakInFlight, summary.done, summary.failed, summary.timedOut, summary.cancelled,
                                summary.deadlocked, summary.notStarted})
        cells << locale.toString(count);
    return cells;
}

void dropEmptyRareColumns(QList<QStringList> &rows)
{
    const QString zero = QLocale().toString(0);
    for (qsizetype column = rows.first().size() - 1, left = rareColumns; left > 0; --column, --left) {
        if (std::all_of(rows.cbegin() + 1, rows.cend(), [&](const QStringList &cells) { return cells[column] == zero; })) {
            for (QStringList &cells : rows)
                cells.removeAt(column);
        }
    }
}

// Why the variant as a whole came to no good end; empty if it did, or goes on.
QString explanation(const VariantTrace &variant, const FactTable &facts)
{
    const QString why = variant.log.message(facts.endMessage()).translated();
    if (!facts.end() || why.isEmpty())
        return {};
    return (facts.outcome() == State::Deadlocked ? Words::deadlocked(variant.name, why) : Words::failed(variant.name, why)) + u'\n';
}

} // namespace

QString figuresTable(const RunRecord &record)
{
    QList<QStringList> rows{Words::columns()};
    QString explanations;
    for (const auto &variant : record.variants) {
        const FactTable facts = factsOf(variant->log, record.tasks.count());
        rows << row(*variant, facts);
        explanations += explanation(*variant, facts);
    }
    dropEmptyRareColumns(rows);

    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QString table;
    for (const QStringList &cells : rows) {
        table += cells.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < cells.size(); ++i)
            table += QStringLiteral("  ") + cells[i].rightJustified(widths[i]);
        table += u'\n';
    }
    return table + explanations;
}

} // namespace interleave
