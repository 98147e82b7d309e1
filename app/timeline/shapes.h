// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/statelook.h"

#include <QPainter>
#include <QPainterPath>

namespace interleave {

// The shapes of looks, drawn as lines and rectangles that end where they should of themselves: no clipping and no
// brush patterns, which pictures in SVG and PDF do not carry.

/// A bar in the look's colour; its pattern too, if `patterned`. `rect` in whole pixels, cut to what is seen already.
void paintBar(QPainter &painter, const QRectF &rect, Look look, Theme theme, bool patterned);

/// The row of a task that was never started: dots along its middle; nothing in rows too low for them.
void paintAbsence(QPainter &painter, const QRectF &rect, Theme theme);

/// The mark of an end at `x`: an end bar within [x - 3, x], the others as signs right of it. `top` and `height` are the
/// bar's. Signs are drawn from 7 px up; below it is a bar.
void paintMark(QPainter &painter, double x, double top, double height, Look look, Theme theme);

/// The look in a legend: a swatch with its pattern, or the mark.
void paintSwatch(QPainter &painter, const QRectF &rect, Look look, Theme theme);

/// Many small rectangles of one colour as one shape: in SVG one element instead of hundreds.
void fillRects(QPainter &painter, const QList<QRectF> &rects, const QColor &colour);

/// Slanted strokes within `rect`, `spacing` apart along x; `rising` as "/". In one path. Strokes of neighbouring
/// rectangles continue each other.
[[nodiscard]] QPainterPath hatching(const QRectF &rect, double spacing, bool rising);

} // namespace interleave
