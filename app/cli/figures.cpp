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
    static QStringList columns()
    {
        return {tr("variant"), tr("total"), tr("tasks/s"), tr("p50"),       tr("p95"),    tr("p99"),
                tr("peak"),    tr("done"),  tr("failed"),  tr("timed out"), tr("cancelled")};
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

QStringList row(const RunRecord &record, const VariantTrace &variant)
{
    const QLocale locale;
    const Summary summary = summarize(factsOf(variant.log, record.tasks.count()), variant.now());
    QStringList cells{variant.name,
                      Words::seconds(summary.total),
                      locale.toString(summary.tasksPerSecond, 'f', 1),
                      Words::milliseconds(summary.p50),
                      Words::milliseconds(summary.p95),
                      Words::milliseconds(summary.p99)};
    for (const quint32 count : {summary.peakInFlight, summary.done, summary.failed, summary.timedOut, summary.cancelled})
        cells << locale.toString(count);
    return cells;
}

} // namespace

QString figuresTable(const RunRecord &record)
{
    QList<QStringList> rows{Words::columns()};
    for (const auto &variant : record.variants)
        rows << row(record, *variant);

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
    return table;
}

} // namespace interleave
