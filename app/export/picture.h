// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"
#include "core/trace/runrecord.h"

#include <QSize>
#include <QString>

namespace interleave {

struct PictureOptions
{
    QSize size{1600, 900}; ///< in pixels of the layout: how much room there is for text; 320×240 to 16384×16384
    qreal scale = 1;       ///< PNG: pixels of the file for each of them, 0.25 to 8
    Theme theme = Theme::Light;
};

/// The endings writePicture() knows, lower case without a dot: "png", "svg", "pdf".
[[nodiscard]] QStringList pictureFormats();

/// Draws the comparison of a run: title, summary line, timeline with legend, what was in flight, and the figures of each
/// variant. A run that goes on is drawn as far as it has come.
///
/// The ending of `path` says the format. The file is written whole or not at all; false then, and `error` (may be null)
/// says in a translated sentence why. The same run gives the same bytes. Needs a QApplication, of whatever platform; its
/// thread only.
[[nodiscard]] bool writePicture(const RunRecord &record, const QString &title, const QString &summary,
                                const QString &path, const PictureOptions &options, QString *error);

} // namespace interleave
