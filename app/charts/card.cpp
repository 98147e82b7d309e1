// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/card.h"

namespace interleave {

void paintCard(QPainter &painter, const QRectF &rect, Theme theme)
{
    const Palette &palette = paletteOf(theme);
    painter.save();
    painter.resetTransform();
    painter.fillRect(rect, palette.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.border, 1));
    painter.setBrush(palette.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.restore();
}

} // namespace interleave
