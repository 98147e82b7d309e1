// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/dropdown.h"

#include <QPainter>

namespace interleave {

void DropDown::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text), 1.5,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle(isRightToLeft() ? 13 : width() - 13, height() / 2.0);
    const QPointF arrow[3] = {middle + QPointF(-3.5, -1.8), middle + QPointF(0, 1.8), middle + QPointF(3.5, -1.8)};
    painter.drawPolyline(arrow, 3);
}

} // namespace interleave
