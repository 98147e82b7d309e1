// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fileflow.h"

#include "app/panels/gallerymodel.h"
#include "app/panels/parametermodel.h"
#include "app/window/faultdialog.h"
#include "app/window/settings.h"
#include "core/formats/runkeys.h"
#include "core/formats/runreader.h"
#include "core/scenario/gallery.h"
#include "core/scenario/writer.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace interleave {

namespace {

const QString ending = QStringLiteral(".scenario.json");

bool isBuiltin(const QString &id)
{
    const auto all = builtinScenarios();
    return std::any_of(all.begin(), all.end(),
                       [&id](const BuiltinScenario &each) { return id == QLatin1String(each.id); });
}

} // namespace

FileFlow::FileFlow(ParameterModel &model, GalleryModel &gallery, Settings &settings, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_gallery(gallery)
    , m_settings(settings)
    , m_window(window)
{}

void FileFlow::fillGallery()
{
    std::vector<GalleryEntry> entries;
    for (const BuiltinScenario &each : builtinScenarios()) {
        const QString id = QLatin1String(each.id);
        if (const ReadResult result = loadBuiltin(id); result.scenario) {
            entries.push_back(galleryEntry(*result.scenario, id, false));
            entries.back().group = QLatin1String(each.group);
        }
    }
    m_gallery.setEntries(std::move(entries));
}

bool FileFlow::open(const QString &idOrPath)
{
    const bool builtin = isBuiltin(idOrPath);
    const QString path = builtin ? QString() : QFileInfo(idOrPath).absoluteFilePath();
    if (!builtin && isRunFile(path))
        return openRun(path);
    const ReadResult result = builtin ? loadBuiltin(idOrPath) : readScenarioFile(path);
    if (!result.scenario) {
        showFaults(tr("%1 cannot be opened:").arg(QDir::toNativeSeparators(builtin ? idOrPath : path)), result.faults);
        return false;
    }
    if (!mayLeave())
        return false;
    m_key = builtin ? idOrPath : path;
    m_file = path;
    if (!builtin) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        m_gallery.put(galleryEntry(*result.scenario, path, true));
    }
    m_model.setOriginal(*result.scenario);
    Q_EMIT opened();
    return true;
}

bool FileFlow::openRun(const QString &path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const ReadRunResult result = readRunFile(path);
    QApplication::restoreOverrideCursor();
    if (!result.run) {
        showFaults(tr("%1 cannot be opened:").arg(QDir::toNativeSeparators(path)), result.faults,
                   tr("Invalid saved run"));
        return false;
    }
    if (!mayLeave())
        return false;
    const Scenario &scenario = *result.run->scenario;
    m_key = path;
    m_file.clear();
    m_settings.setFolder(QFileInfo(path).absolutePath());
    m_gallery.put(galleryEntry(scenario, path, true));
    m_model.setOriginal(scenario);
    // What is compared is what was run.
    for (std::size_t i = 0; i < scenario.variants.size(); ++i) {
        const auto &ran = result.run->record->variants;
        const bool isIn = std::any_of(ran.begin(), ran.end(), [&](const auto &variant) {
            return variant->name == scenario.variants[i].name;
        });
        if (!isIn)
            m_model.setText({ParameterKind::Compare, static_cast<int>(i)}, QStringLiteral("0"));
    }
    Q_EMIT opened();
    Q_EMIT runOpened(*result.run);
    return true;
}

bool FileFlow::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a scenario or a saved run"), m_settings.folder(),
                                     tr("Scenarios and saved runs (*.scenario.json *.run.json *.json);;All files (*)"));
    return !path.isEmpty() && open(path);
}

bool FileFlow::save()
{
    return m_file.isEmpty() ? saveAs() : saveTo(m_file);
}

bool FileFlow::saveAs()
{
    const QString proposal =
        m_file.isEmpty() ? QDir(m_settings.folder()).filePath(m_model.scenario().id + ending) : m_file;
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save the scenario"), proposal, tr("Scenarios (*.scenario.json)"));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        path += ending;
    return saveTo(path);
}

bool FileFlow::saveTo(const QString &path)
{
    const QByteArray bytes = writeScenario(m_model.scenario());
    // Nothing is written that could not be opened again.
    const ReadResult again = readScenario(bytes);
    if (!again.scenario) {
        showFaults(tr("Such a scenario cannot be saved:"), again.faults);
        return false;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        QMessageBox::warning(m_window, tr("Not saved"),
                             tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
        return false;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_settings.setFolder(QFileInfo(path).absolutePath());
    m_key = absolute;
    m_file = absolute;
    m_model.accept();
    m_gallery.put(galleryEntry(m_model.original(), absolute, true));
    Q_EMIT opened();
    return true;
}

bool FileFlow::mayLeave()
{
    if (!m_model.isScenarioChanged())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("The parameters of this scenario have changed."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("unsaved"));
    box.setInformativeText(tr("Save them as a file, or go on without them?"));
    box.button(QMessageBox::Save)->setText(m_file.isEmpty() ? tr("Save as…") : tr("Save"));
    box.button(QMessageBox::Discard)->setText(tr("Go on without them"));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Save ? save() : answer == QMessageBox::Discard;
}

void FileFlow::showFaults(const QString &sentence, const std::vector<Fault> &faults, const QString &title)
{
    auto *dialog = new FaultDialog(sentence, faults, m_window);
    if (!title.isEmpty())
        dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace interleave
