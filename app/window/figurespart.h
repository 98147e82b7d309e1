// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartsview.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QTabBar;

namespace interleave {

/// What can stand under the timeline.
enum class FiguresPage : quint8 {
    Overview, ///< the chart that was chosen last, beside the summary
    InFlight, ///< from here on one thing alone, over the whole width
    Latency,
    Completed,
    LoopDelay,
};

inline constexpr int figuresPageCount = static_cast<int>(FiguresPage::LoopDelay) + 1;

/// The lower part of the window's middle: tabs, and under them what the chosen one stands for. The tabs are actions as
/// well, which have keys and stand in a menu.
class FiguresPart : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the widgets; keys work in `window`.
    FiguresPart(ChartsView *charts, QWidget *summary, QWidget *window);

    void setPage(FiguresPage page);
    [[nodiscard]] FiguresPage page() const { return m_page; }
    /// One for each page, in order.
    [[nodiscard]] QList<QAction *> actions() const;
    void retranslate();

private:
    void arrange();

    ChartsView *m_charts;
    QWidget *m_summary;
    QTabBar *m_tabs;
    QHBoxLayout *m_row;
    QActionGroup *m_actions;
    FiguresPage m_page = FiguresPage::Overview;
};

} // namespace interleave
