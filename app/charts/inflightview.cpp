// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/inflightview.h"

#include "app/charts/card.h"

#include <QEvent>
#include <QResizeEvent>

namespace interleave {

InFlightView::InFlightView(QWidget *parent)
    : QGraphicsView(parent)
    , m_chart(new InFlightChart)
{
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene()->addItem(m_chart);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(200, 140);
    setAccessibleName(tr("Tasks in flight over time"));
}

void InFlightView::setColours(Theme theme)
{
    m_chart->setTheme(theme);
    viewport()->update();
}

void InFlightView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Tasks in flight over time"));
        m_chart->retranslate();
    }
}

void InFlightView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    scene()->setSceneRect(viewport()->rect());
    m_chart->resize(viewport()->size());
}

void InFlightView::drawBackground(QPainter *painter, const QRectF &)
{
    paintCard(*painter, viewport()->rect(), m_chart->colours());
}

} // namespace interleave
