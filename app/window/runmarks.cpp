// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/runmarks.h"

#include "app/panels/gallerymodel.h"
#include "app/window/fileflow.h"
#include "app/window/runcontroller.h"
#include "app/window/settings.h"

namespace interleave {

RunMarks::RunMarks(const RunController &controller, const FileFlow &files, GalleryModel &gallery, Settings &settings)
    : m_controller(controller)
    , m_files(files)
    , m_gallery(gallery)
    , m_settings(settings)
{
    const QStringList kept = settings.wereRun();
    m_keys = QSet<QString>(kept.begin(), kept.end());
    m_gallery.setWereRun(m_keys);
    connect(&controller, &RunController::recordChanged, this, &RunMarks::begin);
    connect(&controller, &RunController::finished, this, &RunMarks::finish);
    connect(&controller, &RunController::changed, this, [this] {
        if (m_controller.state() == SessionState::Cancelling)
            m_running.clear();
    });
}

void RunMarks::begin()
{
    // A run from a file has not been run here.
    const bool runs = m_controller.record() && m_controller.state() != SessionState::Idle;
    m_running = runs ? m_files.key() : QString();
}

void RunMarks::finish()
{
    if (m_running.isEmpty() || m_keys.contains(m_running))
        return;
    m_keys << m_running;
    show();
}

void RunMarks::clear()
{
    m_keys.clear();
    show();
}

void RunMarks::show()
{
    QStringList kept(m_keys.begin(), m_keys.end());
    kept.sort();
    m_settings.setWereRun(kept);
    m_gallery.setWereRun(m_keys);
    Q_EMIT changed();
}

} // namespace interleave
