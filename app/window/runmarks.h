// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

namespace interleave {

class FileFlow;
class GalleryModel;
class RunController;
class Settings;

/// Marks in the gallery what was run to its end, by itself and not given up; the settings keep it from one time to the
/// next.
class RunMarks : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RunMarks(const RunController &controller, const FileFlow &files, GalleryModel &gallery, Settings &settings);

    [[nodiscard]] bool any() const { return !m_keys.isEmpty(); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    void begin();
    void finish();
    void show();

    const RunController &m_controller;
    const FileFlow &m_files;
    GalleryModel &m_gallery;
    Settings &m_settings;
    QSet<QString> m_keys;
    QString m_running; ///< the key of what runs; empty when nothing does, or it was cancelled
};

} // namespace interleave
