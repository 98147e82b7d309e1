// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartsview.h"

#include "app/charts/card.h"
#include "app/charts/timelineview.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QResizeEvent>

namespace interleave {

namespace {

// Room for a key and an axis left of a plot, and for half a label right of it.
constexpr double leastLeft = 170;
constexpr double leastRight = 8;
constexpr double latencyKey = 350;
constexpr double latencyRight = 56;
constexpr double latencyFrom = 640;

QAccessibleInterface *chartFactory(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(ChartsView::staticMetaObject.className()) ? qobject_cast<ChartsView *>(object) : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

ChartsView::ChartsView(QWidget *parent)
    : QGraphicsView(parent)
    , m_curves(new CurveChart)
    , m_latency(new LatencyChart)
{
    QAccessible::installFactory(chartFactory); // before anybody asks
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_latency->hide();
    scene()->addItem(m_curves);
    scene()->addItem(m_latency);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // a view gives it one of its own, and nothing here is to be operated
    setMinimumSize(200, 140);
    for (const RunChart *chart : {static_cast<RunChart *>(m_curves), static_cast<RunChart *>(m_latency)})
        connect(chart, &RunChart::figuresChanged, this, &ChartsView::rename);
    rename();
}

void ChartsView::alignWith(TimelineView &timeline)
{
    m_timeline = &timeline;
    connect(&timeline.chart(), &QChart::plotAreaChanged, this, &ChartsView::align);
    connect(&timeline.chart(), &ComparisonChart::rowsMoved, this, &ChartsView::align);
    align();
}

RunChart &ChartsView::chosen()
{
    if (m_kind == ChartKind::Latency)
        return *m_latency;
    return *m_curves;
}

const RunChart &ChartsView::chosen() const
{
    return const_cast<ChartsView *>(this)->chosen();
}

void ChartsView::setKind(ChartKind kind)
{
    m_kind = kind;
    if (const std::optional<CurveKind> curve = curveKindOf(kind))
        m_curves->setKind(*curve);
    showChosen(true);
    rename();
}

void ChartsView::showChosen(bool seen)
{
    m_curves->setVisible(seen && m_kind != ChartKind::Latency);
    m_latency->setVisible(seen && m_kind == ChartKind::Latency);
}

void ChartsView::setFeed(std::shared_ptr<const Feed> feed)
{
    m_curves->setFeed(feed);
    m_latency->setFeed(std::move(feed));
}

void ChartsView::setRange(TimeRange range)
{
    m_curves->setRange(range);
}

void ChartsView::setMoment(std::optional<Nanoseconds> moment)
{
    m_curves->setMoment(moment);
    m_latency->setMoment(moment);
}

void ChartsView::setChoice(const ChoiceOf &choice)
{
    m_curves->setChoice(choice);
    m_latency->setChoice(choice);
}

void ChartsView::feedChanged()
{
    m_curves->feedChanged();
    m_latency->feedChanged();
}

void ChartsView::setColours(Theme theme)
{
    m_curves->setTheme(theme);
    m_latency->setTheme(theme);
    viewport()->update();
}

QString ChartsView::described() const
{
    return chosen().sentences().join(u'\n');
}

void ChartsView::rename()
{
    setAccessibleName(tr("Chart: %1").arg(chartName(m_kind)));
    setAccessibleDescription(described());
}

void ChartsView::align()
{
    const double width = viewport()->width();
    if (width >= latencyFrom)
        m_latency->setColumn(latencyKey, width - latencyRight);
    else
        m_latency->setColumn(0, 0);
    if (!m_timeline)
        return;
    const QRectF plot = m_timeline->chart().timeline().timelineLayout().plot;
    const QPoint offset = viewport()->mapFromGlobal(m_timeline->viewport()->mapToGlobal(QPoint(0, 0)));
    const double left = plot.left() + offset.x();
    const double right = plot.right() + offset.x();
    if (!plot.isEmpty() && left >= leastLeft && right <= width - leastRight)
        m_curves->setColumn(left, right);
    else
        m_curves->setColumn(0, 0);
}

void ChartsView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_curves->retranslate();
        m_latency->retranslate();
        rename();
    }
}

void ChartsView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    scene()->setSceneRect(viewport()->rect());
    m_curves->resize(viewport()->size());
    m_latency->resize(viewport()->size());
    align();
}

void ChartsView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    showChosen(true);
    align();
}

void ChartsView::hideEvent(QHideEvent *event)
{
    QGraphicsView::hideEvent(event);
    showChosen(false);
}

void ChartsView::drawBackground(QPainter *painter, const QRectF &)
{
    paintCard(*painter, viewport()->rect(), m_curves->colours());
}

} // namespace interleave
