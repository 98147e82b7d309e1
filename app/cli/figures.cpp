// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/figures.h"

#include "core/trace/summary.h"

#include <QCoreApplication>
#include <QLocale>

namespace interleave {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QStringList columns(bool deadlocked, bool notStarted)
    {
        QStringList columns{tr("variant"), tr("total"), tr("tasks/s"), tr("p50"),       tr("p95"),    tr("p99"),
                tr("peak"),    tr("done"),  tr("failed"),  tr("timed out"), tr("cancelled")};
        if (deadlocked)
            columns << tr("deadlocked");
        if (notStarted)
            columns << tr("not started");
        return columns;
    }
    static QString seconds(Nanoseconds time)
    {
        return tr("%1 s").arg(QLocale().toString(static_cast<double>(time.count()) / 1e9, 'f', 3));
    }
    static QString milliseconds(Nanoseconds time)
    {
        return tr("%1 ms").arg(QLocale().toString(toMilliseconds(time), 'f', 1));
    }
};

struct Row
{
    QString name;
    Summary figures;
};

// Columns that only some runs need.
struct Rare
{
    bool deadlocked = false;
    bool notStarted = false;
};

QStringList cellsOf(const Row &row, Rare rare)
{
    const QLocale locale;
    const Summary &summary = row.figures;
    QStringList cells{row.name,
                      Words::seconds(summary.total),
                      locale.toString(summary.tasksPerSecond, 'f', 1),
                      Words::milliseconds(summary.p50),
                      Words::milliseconds(summary.p95),
                      Words::milliseconds(summary.p99)};
    for (const quint32 count : {summary.peakInFlight, summary.done, summary.failed, summary.timedOut, summary.cancelled})
        cells << locale.toString(count);
    if (rare.deadlocked)
        cells << locale.toString(summary.deadlocked);
    if (rare.notStarted)
        cells << locale.toString(summary.notStarted);
    return cells;
}

// Why it did not end well, in a sentence; empty for one that did.
Message endReason(const VariantTrace &variant)
{
    const std::size_t size = variant.log.size();
    const Event last = size > 0 ? variant.log.at(size - 1) : Event{};
    return last.kind == EventKind::VariantEnds ? variant.log.message(last.detail) : Message{};
}

} // namespace

QString figuresTable(const RunRecord &record)
{
    std::vector<Row> variants;
    Rare rare;
    for (const auto &variant : record.variants) {
        variants.push_back({variant->name, summarize(factsOf(variant->log, record.tasks.count()), variant->now())});
        rare.deadlocked = rare.deadlocked || variants.back().figures.deadlocked > 0;
        rare.notStarted = rare.notStarted || variants.back().figures.notStarted > 0;
    }
    QList<QStringList> rows{Words::columns(rare.deadlocked, rare.notStarted)};
    for (const Row &variant : variants)
        rows << cellsOf(variant, rare);

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
    for (const auto &variant : record.variants) {
        if (const Message reason = endReason(*variant); !reason.source.isEmpty())
            table += QStringLiteral("%1: %2\n").arg(variant->name, reason.translated());
    }
    return table;
}

} // namespace interleave
