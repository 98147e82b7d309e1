// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with the charts and the table under the timeline.

#include "app/charts/timelineview.h"
#include "app/panels/taskpanel.h"
#include "app/window/exporting.h"
#include "app/window/figurespart.h"
#include "app/window/mainwindow.h"
#include "app/window/menus.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTabWidget>

namespace interleave {

void MainWindow::connectFigures()
{
    TaskTable &table = m_figuresPart->table();
    m_menus->addFigures(m_figuresPart->pages());
    connect(&m_timeline->visibleRange(), &VisibleRange::changed, m_figuresPart,
            [this] { m_figuresPart->charts().setRange(m_timeline->visibleRange().range()); });
    connect(m_timeline, &TimelineView::selectionChanged, &table, [&table](int variant, TaskId task) {
        table.select(variant < 0 ? std::nullopt : std::optional(TaskRef{variant, task}));
    });
    connect(&table, &TaskTable::taskChosen, m_timeline,
            [this](int variant, TaskId task) { m_timeline->select(TaskRef{variant, task}); });
    connect(&table, &TaskTable::taskActivated, this, [this] { m_tabs->setCurrentWidget(m_task); });
    // One filter for timeline, charts and table.
    FilteredTasks &filter = m_timeline->filter();
    connect(&filter, &FilteredTasks::changed, m_figuresPart, [this, &filter] {
        ChoiceOf found;
        if (filter.isLeavingOut())
            found = [&filter](int variant) { return TaskChoice(filter.found(variant)); };
        m_figuresPart->setChoice(found);
    });
    connect(table.exportAction(), &QAction::triggered, this, &MainWindow::chooseTaskFile);
}

QString MainWindow::exportTasksTo(const QString &path) const
{
    if (!m_controller.record())
        return tr("Nothing to export before the first run");
    std::vector<TaskRow> rows;
    for (const TaskRef &task : m_figuresPart->table().tasks())
        rows.push_back({static_cast<std::size_t>(task.variant), task.task});
    return exportTasks(*m_controller.record(), rows, path);
}

void MainWindow::chooseTaskFile()
{
    const QString filter = exportFilters().last();
    const QString proposal = QDir(m_settings.folder()).filePath(m_parameters.scenario().id + QStringLiteral(".csv"));
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export the tasks"), proposal, filter);
    if (chosen.isEmpty())
        return;
    const QString path = QFileInfo(chosen).suffix().isEmpty() ? chosen + QStringLiteral(".csv") : chosen;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    tellWritten(path, exportTasksTo(path));
}

} // namespace interleave
