// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/figurespart.h"

#include <QAction>
#include <QActionGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace interleave {

namespace {

constexpr int narrowestChart = 220;

bool isChart(FiguresPage page)
{
    return page >= FiguresPage::InFlight && page <= FiguresPage::LoopDelay;
}

ChartKind chartOf(FiguresPage page)
{
    switch (page) {
    case FiguresPage::Latency: return ChartKind::Latency;
    case FiguresPage::Completed: return ChartKind::Completed;
    case FiguresPage::LoopDelay: return ChartKind::LoopDelay;
    default: return ChartKind::InFlight;
    }
}

} // namespace

FiguresPart::FiguresPart(ChartsView *charts, QWidget *summary, TaskTable *table, QWidget *window)
    : m_charts(charts)
    , m_summary(summary)
    , m_table(table)
    , m_tableCard(new QFrame(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QActionGroup(this))
{
    m_tabs->setObjectName(QStringLiteral("figuresTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_charts->setMinimumWidth(narrowestChart);
    m_tableCard->setProperty("role", QStringLiteral("card"));
    auto *inCard = new QVBoxLayout(m_tableCard);
    inCard->setContentsMargins(8, 6, 8, 6);
    inCard->addWidget(m_table);

    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs, 1);
    for (QAction *action : {table->copyAction(), table->exportAction()}) {
        auto *button = new QToolButton(this);
        button->setProperty("role", QStringLiteral("transport"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(action);
        head->addWidget(button);
        m_tableTools << button;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_charts, 1);
    row->addWidget(m_summary, 2);
    row->addWidget(m_tableCard, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(row, 1);

    for (int page = 0; page < figuresPageCount; ++page) {
        m_tabs->addTab(QString());
        auto *action = new QAction(m_pages);
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

QList<QAction *> FiguresPart::pages() const
{
    return m_pages->actions();
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
    m_pages->actions().at(page)->setChecked(true);
    if (isChart(m_page))
        m_charts->setKind(chartOf(m_page));
    m_charts->setVisible(m_page == FiguresPage::Overview || isChart(m_page));
    m_summary->setVisible(m_page == FiguresPage::Overview);
    m_tableCard->setVisible(m_page == FiguresPage::Tasks);
    for (QToolButton *tool : m_tableTools)
        tool->setVisible(m_page == FiguresPage::Tasks);
}

void FiguresPart::setFeed(const std::shared_ptr<const Feed> &feed)
{
    m_charts->setFeed(feed);
    m_table->setFeed(feed);
}

void FiguresPart::feedChanged()
{
    m_charts->feedChanged();
    m_table->refresh();
}

void FiguresPart::showMoment(const Playhead &playhead)
{
    m_charts->setMoment(playhead.isLive() ? std::nullopt : std::optional(playhead.time()));
    m_table->refresh();
}

void FiguresPart::setChoice(const ChoiceOf &choice)
{
    m_charts->setChoice(choice);
    m_table->setChoice(choice);
}

void FiguresPart::setTheme(Theme theme)
{
    m_charts->setColours(theme);
    m_table->setTheme(theme);
}

void FiguresPart::retranslate()
{
    for (int i = 0; i < figuresPageCount; ++i) {
        const auto page = static_cast<FiguresPage>(i);
        QString name = page == FiguresPage::Tasks ? tr("Tasks") : tr("Overview");
        QString tip = page == FiguresPage::Tasks ? tr("The tasks as a table, which can be sorted, copied and exported")
                                                 : tr("The chart that was chosen last, beside the summary of the variants");
        if (isChart(page)) {
            name = chartName(chartOf(page));
            tip = chartMeaning(chartOf(page));
        }
        m_tabs->setTabText(i, name);
        m_tabs->setTabToolTip(i, tip);
        m_pages->actions().at(i)->setText(name);
        m_pages->actions().at(i)->setToolTip(tip);
    }
    m_tabs->setAccessibleName(tr("Figures"));
    m_table->retranslate();
}

} // namespace interleave
