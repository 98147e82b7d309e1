// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/statedelegate.h"

#include "app/panels/table/tasktablemodel.h"
#include "app/timeline/shapes.h"

#include <QPainter>
#include <QPixmap>

namespace interleave {

namespace {

constexpr QSize swatch(20, 10);

} // namespace

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    QPixmap picture(swatch * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSwatch(painter, QRectF(QPointF(0, 0), swatch), static_cast<Look>(index.data(TaskTableModel::LookRole).toInt()), m_theme);
    painter.end();
    option->icon = QIcon(picture);
    option->decorationSize = swatch;
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace interleave
