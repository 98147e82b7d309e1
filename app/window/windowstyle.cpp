// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace interleave {

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QPalette &palette = option->palette;
    const bool on = option->state.testFlag(State_On);
    const bool usable = option->state.testFlag(State_Enabled);
    const QColor accent = palette.color(usable ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? accent : palette.color(QPalette::PlaceholderText), 1.2));
    painter->setBrush(on ? accent : palette.color(QPalette::Base));
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        const QPointF tick[3] = {{box.left() + box.width() * 0.24, box.top() + box.height() * 0.52},
                                 {box.left() + box.width() * 0.43, box.top() + box.height() * 0.72},
                                 {box.left() + box.width() * 0.77, box.top() + box.height() * 0.30}};
        painter->setPen(
            QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace interleave
