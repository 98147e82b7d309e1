// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace interleave {

/// A PDF as QPdfWriter makes it, without the moment and the identity it was given: the same drawing, the same bytes. Each
/// is replaced by one of the same length, so that the file's table of places still holds.
[[nodiscard]] QByteArray withoutDate(QByteArray pdf);

/// An SVG as QSvgGenerator makes it, with its size in pixels (millimetres rounded to six digits make it a pixel too wide
/// or too high) and with title and description, which Qt 6.4 writes without escaping.
[[nodiscard]] QByteArray finishedSvg(QByteArray svg, QSize size, const QString &title, const QString &description);

} // namespace interleave
