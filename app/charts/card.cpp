// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/card.h"

namespace interleave {

void paintCard(QPainter &painter, const QRectF &rect, Theme theme, bool hasFocus)
{
    const Palette &palette = paletteOf(theme);
    painter.save();
    painter.resetTransform();
    painter.fillRect(rect, palette.window);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = hasFocus ? 2 : 1;
    painter.setPen(QPen(hasFocus ? palette.accent : palette.border, pen));
    painter.setBrush(palette.card);
    painter.drawRoundedRect(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 8, 8);
    painter.restore();
}

} // namespace interleave
