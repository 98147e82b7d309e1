// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window writes of a run, and shows of a saved one.

#include "app/charts/timelineview.h"
#include "app/window/actions.h"
#include "app/window/exporting.h"
#include "app/window/mainwindow.h"
#include "core/formats/runkeys.h"
#include "core/formats/runwriter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace interleave {

QString MainWindow::exportTo(const QString &path) const
{
    const std::shared_ptr<const RunRecord> record = m_controller.record();
    if (!record)
        return tr("Nothing to export before the first run");
    // As it was run: the parameters may have changed since.
    const Scenario &scenario = *m_controller.shown().scenario;
    return exportRun(*record, scenario.title.in(m_language.code()), scenario.summary.in(m_language.code()), path,
                     m_theme);
}

void MainWindow::chooseExport()
{
    QString filter = exportFilters().first();
    const QString proposal = QDir(m_settings.folder()).filePath(m_parameters.scenario().id + QStringLiteral(".png"));
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export the comparison"), proposal,
                                                        exportFilters().join(QStringLiteral(";;")), &filter);
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen, filter);
    m_settings.setFolder(QFileInfo(path).absolutePath());
    tellWritten(path, exportTo(path));
}

QString MainWindow::saveRunTo(const QString &path) const
{
    if (!m_controller.record())
        return tr("Nothing to save before the first run");
    QString error;
    if (writeRunFile(m_controller.shown(), path, &error))
        return {};
    return tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), error);
}

void MainWindow::chooseRunFile()
{
    if (!m_controller.record())
        return;
    const QString proposal = QDir(m_settings.folder()).filePath(m_controller.shown().scenario->id + runEnding);
    QString path = QFileDialog::getSaveFileName(this, tr("Save the run"), proposal, tr("Saved runs (*.run.json)"));
    if (path.isEmpty())
        return;
    if (!isRunFile(path)) {
        if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            path.chop(5);
        path += runEnding;
    }
    m_settings.setFolder(QFileInfo(path).absolutePath());
    tellWritten(path, saveRunTo(path));
}

void MainWindow::showSavedRun(const SavedRun &run)
{
    (run.record->world == World::Real ? m_actions->real : m_actions->simulated)->setChecked(true);
    m_controller.show(run);
    m_timeline->fit();
}

void MainWindow::tellWritten(const QString &path, const QString &error)
{
    if (error.isEmpty())
        statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)), 6000);
    else
        say(error);
}

} // namespace interleave
