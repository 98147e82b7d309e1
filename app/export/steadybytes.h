// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>

namespace interleave {

/// A PDF as QPdfWriter makes it, without the moment and the identity it was given: the same drawing, the same bytes. Each
/// is replaced by one of the same length, so that the file's table of places still holds.
[[nodiscard]] QByteArray withoutDate(QByteArray pdf);

/// An SVG as QSvgGenerator makes it, its size given in pixels: millimetres rounded to six digits make it a pixel too wide
/// or too high.
[[nodiscard]] QByteArray sizedInPixels(QByteArray svg, QSize size);

} // namespace interleave
