// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"

#include <QPainter>

namespace interleave {

/// The card a chart stands on: rounded, with a border, the window's colour behind its corners. `rect` in device-independent
/// pixels of the painter's device.
void paintCard(QPainter &painter, const QRectF &rect, Theme theme, bool hasFocus = false);

} // namespace interleave
