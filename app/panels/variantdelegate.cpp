// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/variantdelegate.h"

#include <QPainter>
#include <QPixmap>

namespace interleave {

void VariantDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    QPixmap square(QSize(qRound(10 * ratio), qRound(10 * ratio)));
    square.setDevicePixelRatio(ratio);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QVariant place = index.data(placeRole);
    painter.setBrush(variantColour(m_theme, place.isValid() ? place.toInt() : index.row()));
    painter.drawRoundedRect(QRectF(0, 0, 10, 10), 2, 2);
    painter.end();
    option->icon = QIcon(square);
    option->decorationSize = QSize(10, 10);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->font.setBold(m_bold);
}

} // namespace interleave
