// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/savedrun.h"
#include "core/scenario/fault.h"

#include <QObject>

#include <vector>

class QWidget;

namespace interleave {

class GalleryModel;
class ParameterModel;
class Settings;

/// Which scenario is open, and the ways it is opened, written and left: with the questions and the bad news these bring.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive the flow; `window` is the dialogs' parent.
    FileFlow(ParameterModel &model, GalleryModel &gallery, Settings &settings, QWidget *window);

    /// Fills the gallery with the built-in scenarios.
    void fillGallery();
    /// Opens a built-in scenario by its id, or a file by its path, a scenario's or a saved run's; unsaved changes are asked
    /// about before. False when nothing was opened.
    bool open(const QString &idOrPath);
    /// Asks for a file.
    bool chooseFile();
    /// Writes to the open file; a built-in scenario asks for a name.
    bool save();
    bool saveAs();
    /// Writes what is in force to `path`, and takes it for the open scenario. False, and a dialog, when it could not.
    bool saveTo(const QString &path);
    /// True when what is open may be left: nothing has changed, it was saved, or is not wanted.
    bool mayLeave();

    /// The gallery's key of what is open: an id or a path.
    [[nodiscard]] const QString &key() const { return m_key; }
    /// The open file that save() writes to; empty for a built-in scenario and for that of a saved run.
    [[nodiscard]] const QString &file() const { return m_file; }

Q_SIGNALS:
    /// Another scenario is open, or the same under another name.
    void opened();
    /// After opened(): the scenario is that of a saved run, which is to be shown.
    void runOpened(const interleave::SavedRun &run);

private:
    bool openRun(const QString &path);
    /// `title`: instead of what the dialog is called when a scenario is at fault.
    void showFaults(const QString &sentence, const std::vector<Fault> &faults, const QString &title = {});

    ParameterModel &m_model;
    GalleryModel &m_gallery;
    Settings &m_settings;
    QWidget *m_window;
    QString m_key;
    QString m_file;
};

} // namespace interleave
