// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartsview.h"
#include "app/panels/table/tasktable.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QTabBar;
class QToolButton;

namespace interleave {

/// What can stand under the timeline.
enum class FiguresPage : quint8 {
    Overview, ///< the chart that was chosen last, beside the summary
    InFlight, ///< from here on one thing alone, over the whole width
    Latency,
    Completed,
    LoopDelay,
    Tasks,
};

inline constexpr int figuresPageCount = static_cast<int>(FiguresPage::Tasks) + 1;

/// The lower part of the window's middle: tabs, and under them what the chosen one stands for. The tabs are actions as
/// well, which have keys and stand in a menu.
class FiguresPart : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the widgets; keys work in `window`.
    FiguresPart(ChartsView *charts, QWidget *summary, TaskTable *table, QWidget *window);

    void setPage(FiguresPage page);
    [[nodiscard]] FiguresPage page() const { return m_page; }
    /// One for each page, in order.
    [[nodiscard]] QList<QAction *> pages() const;

    /// Another run, or none.
    void setFeed(const std::shared_ptr<const Feed> &feed);
    void feedChanged();
    /// The playhead stands elsewhere.
    void showMoment(const Playhead &playhead);
    /// Of which tasks charts and table are; null: of all. To be told again when the choice has changed.
    void setChoice(const ChoiceOf &choice);
    void setTheme(Theme theme);
    void retranslate();

    [[nodiscard]] ChartsView &charts() { return *m_charts; }
    [[nodiscard]] TaskTable &table() { return *m_table; }

private:
    void arrange();

    ChartsView *m_charts;
    QWidget *m_summary;
    TaskTable *m_table;
    QWidget *m_tableCard;
    QTabBar *m_tabs;
    QActionGroup *m_pages;
    QList<QToolButton *> m_tableTools; ///< beside the tabs, with the table
    FiguresPage m_page = FiguresPage::Overview;
};

} // namespace interleave
