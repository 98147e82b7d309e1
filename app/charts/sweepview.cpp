// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/sweepview.h"

#include <QResizeEvent>

namespace interleave {

SweepView::SweepView(QWidget *parent)
    : QGraphicsView(parent)
    , m_chart(new SweepChart)
{
    setObjectName(QStringLiteral("sweepView"));
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene()->addItem(m_chart);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFixedHeight(150);
}

void SweepView::setColours(Theme theme)
{
    m_chart->setTheme(theme);
    viewport()->update();
}

void SweepView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    scene()->setSceneRect(viewport()->rect());
    m_chart->resize(viewport()->size());
}

void SweepView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, paletteOf(m_chart->colours()).card);
}

} // namespace interleave
