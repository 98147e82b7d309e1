// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything stands in the window.

#include "app/charts/chartsview.h"
#include "app/charts/timelineview.h"
#include "app/panels/code/codepanel.h"
#include "app/panels/explainpanel.h"
#include "app/panels/gallerypanel.h"
#include "app/panels/parameterspanel.h"
#include "app/panels/summarypanel.h"
#include "app/panels/taskfilterbar.h"
#include "app/panels/taskpanel.h"
#include "app/panels/timepanel.h"
#include "app/panels/whatifpanel.h"
#include "app/panels/mendcard.h"
#include "app/window/figurespart.h"
#include "app/window/mainwindow.h"
#include "app/window/mendflow.h"
#include "app/window/replaypart.h"
#include "app/window/questionflow.h"
#include "app/window/toolbar.h"
#include "app/window/whatifflow.h"

#include <QLabel>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interleave {

namespace {

// A frame with a border and round corners.
QFrame *card(QWidget *content, int margin, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(content);
    return frame;
}

void makeSide(QWidget *widget)
{
    widget->setProperty("role", QStringLiteral("side"));
    widget->setAttribute(Qt::WA_StyledBackground);
}

} // namespace

void MainWindow::layOut()
{
    auto *content = new QWidget(this);
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_toolBar);

    m_columns = new QSplitter(Qt::Horizontal, content);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    page->addWidget(m_columns, 1);

    makeSide(m_gallery);
    m_gallery->setMinimumWidth(180);
    m_columns->addWidget(m_gallery);

    auto *centre = new QWidget(m_columns);
    auto *centreLayout = new QVBoxLayout(centre);
    centreLayout->setContentsMargins(10, 10, 10, 10);
    m_rows = new QSplitter(Qt::Vertical, centre);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    centreLayout->setSpacing(10);
    centreLayout->addWidget(m_questions->card());
    centreLayout->addWidget(m_filterBar);
    centreLayout->addWidget(m_mend->card());
    centreLayout->addWidget(m_rows, 1);
    m_timeline->setMinimumHeight(200);
    m_hint = new QLabel(m_timeline);
    m_hint->setProperty("role", QStringLiteral("hint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_timeline);
    over->addWidget(m_hint, 0, Qt::AlignCenter);
    auto *upper = new QWidget(m_rows);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(4);
    upperLayout->addWidget(m_timeline, 1);
    upperLayout->addWidget(m_replay->bar());
    m_rows->addWidget(upper);
    m_charts->alignWith(*m_timeline);
    m_figuresPart = new FiguresPart(m_charts, card(m_summary, 12, m_rows), new TaskTable(m_moments, m_playhead), this);
    m_figuresPart->setMinimumHeight(180);
    m_rows->addWidget(m_figuresPart);
    m_rows->setStretchFactor(0, 1); // what comes and goes above takes from the timeline, not from the figures
    m_rows->setStretchFactor(1, 0);
    m_columns->addWidget(centre);

    m_side = new QSplitter(Qt::Vertical, m_columns);
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setHandleWidth(1);
    m_side->setChildrenCollapsible(false);
    m_tabs = new QTabWidget(m_side);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, QString());
    m_tabs->addTab(m_code, QString());
    m_tabs->addTab(m_task, QString());
    m_tabs->addTab(m_explain, QString());
    m_tabs->addTab(m_time, QString());
    m_tabs->addTab(m_whatIf->panel(), QString());
    m_tabs->setMinimumWidth(260);
    makeSide(m_tabs);
    m_side->addWidget(m_tabs);
    makeSide(m_replay->loop());
    m_side->addWidget(m_replay->loop());
    for (const int part : {0, 1})
        m_side->setStretchFactor(part, 1);
    m_columns->addWidget(m_side);
    for (int i = 0; i < 3; ++i)
        m_columns->setStretchFactor(i, i == 1 ? 1 : 0);
    setCentralWidget(content);

    m_progress = new QLabel(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_worldLabel = new QLabel(this);
    m_worldLabel->setObjectName(QStringLiteral("world"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_progress, 1);
    statusBar()->addPermanentWidget(m_worldLabel);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.geometry()))
        resize(1280, 800);
    if (!m_columns->restoreState(m_settings.split(QStringLiteral("columns"))))
        m_columns->setSizes({216, 692, 372});
    if (!m_rows->restoreState(m_settings.split(QStringLiteral("rows"))))
        m_rows->setSizes({428, 260});
    if (!m_side->restoreState(m_settings.split(QStringLiteral("side"))))
        m_side->setSizes({380, 300});
    m_figuresPart->setPage(static_cast<FiguresPage>(std::clamp(m_settings.figuresPage(), 0, figuresPageCount - 1)));
}

void MainWindow::keepLayout()
{
    m_settings.setGeometry(saveGeometry());
    m_settings.setSplit(QStringLiteral("columns"), m_columns->saveState());
    m_settings.setSplit(QStringLiteral("rows"), m_rows->saveState());
    m_settings.setSplit(QStringLiteral("side"), m_side->saveState());
    m_settings.setFiguresPage(static_cast<int>(m_figuresPart->page()));
}

} // namespace interleave
