// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands under the timeline, of a run of a million tasks: opening the table, sorting it, a frame of it, choosing a
// row, and the charts.

#include "app/charts/chartsview.h"
#include "app/panels/table/tasktable.h"
#include "tests/bench/measure.h"
#include "tests/support/tracebuilder.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>

using namespace interleave;
using namespace interleave::testing;

namespace {

std::shared_ptr<RunRecord> manyTasks(quint32 count)
{
    FakeRun run;
    run.tasks = count;
    run.variants = {{QStringLiteral("concurrent"), 500}};
    run.phases = true;
    run.duration = latency;
    return makeRecord(run);
}

void tell(const char *what, double seconds)
{
    QTextStream(stdout) << what << ": " << seconds * 1000 << " ms" << Qt::endl;
}

void measureTable(const std::shared_ptr<RunRecord> &record, const std::shared_ptr<Feed> &feed)
{
    Playhead playhead;
    Moments moments(playhead);
    moments.setRecord(record);
    playhead.setEnd(feed->now());
    TaskTable table(moments, playhead);
    table.resize(1400, 500);
    table.show();
    QTableView &view = table.view();
    QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
    tell("table, opened", bench::secondsOf(5, [&] {
             table.setFeed(feed);
             view.render(&frame);
         }));
    int page = 0;
    tell("table, a frame somewhere else", bench::secondsOf(51, [&] {
             view.verticalScrollBar()->setValue((page += 19'777) % view.verticalScrollBar()->maximum());
             view.render(&frame);
         }));
    const auto sorting = [&view](TaskColumn column) {
        return [&view, column, order = Qt::DescendingOrder]() mutable {
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            view.sortByColumn(static_cast<int>(column), order);
        };
    };
    tell("table, sorted by duration", bench::secondsOf(5, sorting(TaskColumn::Duration)));
    tell("table, sorted by waited", bench::secondsOf(5, sorting(TaskColumn::Waited)));
    tell("table, a task chosen from elsewhere", bench::secondsOf(51, [&] {
             table.select(TaskRef{0, static_cast<TaskId>((page += 77'777) % static_cast<int>(record->tasks.count()))});
         }));
    playhead.setTime(feed->now() / 2);
    tell("table, sorted by state at an earlier moment", bench::secondsOf(5, sorting(TaskColumn::State)));
}

void measureCharts(const std::shared_ptr<Feed> &feed)
{
    constexpr std::pair<ChartKind, const char *> kinds[]{{ChartKind::InFlight, "in flight"},
                                                         {ChartKind::Latency, "latency"},
                                                         {ChartKind::Completed, "completed"},
                                                         {ChartKind::LoopDelay, "loop delay"}};
    ChartsView view;
    view.resize(1400, 300);
    view.setRange({Nanoseconds{0}, feed->now()});
    view.setFeed(feed);
    view.show();
    QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
    for (const auto &[kind, name] : kinds) {
        view.setKind(kind);
        const auto draw = [&] {
            if (kind == ChartKind::Latency)
                view.latency().drawNow();
            else
                view.curves().drawNow();
            view.QWidget::render(&frame);
        };
        const double anew = bench::secondsOf(5, [&] {
            view.feedChanged();
            draw();
        });
        tell(qPrintable(QStringLiteral("chart of %1, read anew").arg(QLatin1String(name))), anew);
        int step = 0;
        const double moved = bench::secondsOf(51, [&] {
            view.setRange({Nanoseconds{++step}, feed->now() / 2});
            draw();
        });
        tell(qPrintable(QStringLiteral("chart of %1, zoomed").arg(QLatin1String(name))), moved);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::shared_ptr<RunRecord> record = manyTasks(1'000'000);
    const auto feed = std::make_shared<Feed>(record);
    feed->readAll();
    measureTable(record, feed);
    measureCharts(feed);
    return 0;
}
