// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/figurespart.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace interleave {

namespace {

constexpr int narrowestChart = 220;

ChartKind chartOf(FiguresPage page)
{
    switch (page) {
    case FiguresPage::Latency: return ChartKind::Latency;
    case FiguresPage::Completed: return ChartKind::Completed;
    case FiguresPage::LoopDelay: return ChartKind::LoopDelay;
    default: return ChartKind::InFlight;
    }
}

bool isChart(FiguresPage page)
{
    return page >= FiguresPage::InFlight && page <= FiguresPage::LoopDelay;
}

} // namespace

FiguresPart::FiguresPart(ChartsView *charts, QWidget *summary, QWidget *window)
    : m_charts(charts)
    , m_summary(summary)
    , m_tabs(new QTabBar(this))
    , m_row(new QHBoxLayout)
    , m_actions(new QActionGroup(this))
{
    m_tabs->setObjectName(QStringLiteral("figuresTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_charts->setMinimumWidth(narrowestChart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addLayout(m_row, 1);
    m_row->setSpacing(10);
    m_row->addWidget(m_charts, 1);
    m_row->addWidget(m_summary, 2);
    for (int page = 0; page < figuresPageCount; ++page) {
        m_tabs->addTab(QString());
        auto *action = new QAction(m_actions);
        action->setObjectName(QStringLiteral("figures%1").arg(page + 1));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { setPage(static_cast<FiguresPage>(page)); });
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) { setPage(static_cast<FiguresPage>(page)); });
    retranslate();
    arrange();
}

QList<QAction *> FiguresPart::actions() const
{
    return m_actions->actions();
}

void FiguresPart::setPage(FiguresPage page)
{
    if (page == m_page)
        return;
    m_page = page;
    arrange();
}

void FiguresPart::arrange()
{
    const int page = static_cast<int>(m_page);
    m_tabs->setCurrentIndex(page);
    m_actions->actions().at(page)->setChecked(true);
    if (isChart(m_page))
        m_charts->setKind(chartOf(m_page));
    m_charts->setVisible(m_page == FiguresPage::Overview || isChart(m_page));
    m_summary->setVisible(m_page == FiguresPage::Overview);
}

void FiguresPart::retranslate()
{
    for (int i = 0; i < figuresPageCount; ++i) {
        const auto page = static_cast<FiguresPage>(i);
        QString name = tr("Overview");
        QString tip = tr("The chart that was chosen last, beside the summary of the variants");
        if (isChart(page)) {
            name = chartName(chartOf(page));
            tip = chartMeaning(chartOf(page));
        }
        m_tabs->setTabText(i, name);
        m_tabs->setTabToolTip(i, tip);
        m_actions->actions().at(i)->setText(name);
        m_actions->actions().at(i)->setToolTip(tip);
    }
    m_tabs->setAccessibleName(tr("Figures"));
}

} // namespace interleave
