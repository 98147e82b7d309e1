// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table/tasktable.h"

#include "app/panels/table/statedelegate.h"
#include "app/panels/variantdelegate.h"
#include "app/timeline/variantwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace interleave {

namespace {

constexpr int rowHeight = 24;
constexpr int frameMs = 100;
constexpr int rowsToMeasure = 60;
constexpr int besideName = 30; // the square and margins
constexpr int leastName = 90;
constexpr int leastState = 120;

constexpr int column(TaskColumn column)
{
    return static_cast<int>(column);
}

} // namespace

TaskTable::TaskTable(Moments &moments, const Playhead &playhead, QWidget *parent)
    : QWidget(parent)
    , m_model(moments, playhead)
    , m_view(new QTableView(this))
    , m_variants(new VariantDelegate(m_view))
    , m_states(new StateDelegate(m_view))
    , m_ascending(makeAction("sortAscending", QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_descending(makeAction("sortDescending", QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_copy(makeAction("copyTasks", QKeySequence::Copy))
    , m_export(makeAction("exportTasks"))
{
    m_view->setObjectName(QStringLiteral("taskTable"));
    m_view->setModel(&m_model);
    m_variants->setBold(false);
    m_view->setItemDelegateForColumn(column(TaskColumn::Variant), m_variants);
    m_view->setItemDelegateForColumn(column(TaskColumn::State), m_states);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(rowsToMeasure);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TaskTable::sortNow);
    connect(m_ascending, &QAction::triggered, this, [this] { sortByCurrent(Qt::AscendingOrder); });
    connect(m_descending, &QAction::triggered, this, [this] { sortByCurrent(Qt::DescendingOrder); });
    connect(m_copy, &QAction::triggered, this, &TaskTable::copyRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_following && current.isValid())
            Q_EMIT taskChosen(m_model.taskAt(current.row()).variant, m_model.taskAt(current.row()).task);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TaskTable::follow);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT taskActivated(m_model.taskAt(index.row()).variant, m_model.taskAt(index.row()).task);
    });
    retranslate();
    follow();
}

void TaskTable::setFeed(std::shared_ptr<const Feed> feed)
{
    m_model.setFeed(std::move(feed));
    m_isOld = m_isFitted = false;
    fitColumns();
    follow();
}

void TaskTable::setChoice(ChoiceOf choice)
{
    const QModelIndex current = m_view->currentIndex();
    const std::optional<TaskRef> task = current.isValid() ? std::optional(m_model.taskAt(current.row())) : std::nullopt;
    const int scrolled = m_view->verticalScrollBar()->value();
    if (!m_model.setChoice(std::move(choice)))
        return;
    // A filter finds more and more as a run goes on: one stays where one was.
    select(task);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void TaskTable::refresh()
{
    m_isOld = true;
    sortLater();
}

// What nobody sees waits until it is seen.
void TaskTable::sortLater()
{
    if (isVisible() && !m_pause.isActive())
        sortNow();
}

void TaskTable::sortNow()
{
    if (!m_isOld || !isVisible())
        return;
    m_isOld = false;
    QElapsedTimer cost;
    cost.start();
    if (!m_model.isOrderFixed())
        m_model.sortAgain();
    m_model.refresh();
    if (!m_isFitted && m_model.feed() && m_model.feed()->isOver()) {
        m_isFitted = true;
        fitColumns();
    }
    m_pause.start(static_cast<int>(std::max<qint64>(frameMs, cost.elapsed() * 10)));
}

void TaskTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    sortLater();
    fitColumns();
}

void TaskTable::select(std::optional<TaskRef> task)
{
    const QModelIndex current = m_view->currentIndex();
    if (task && current.isValid() && m_model.taskAt(current.row()) == *task)
        return;
    m_following = true;
    const std::optional<int> row = task && m_model.feed() ? m_model.rowOf(*task) : std::nullopt;
    if (row) {
        const QModelIndex index = m_model.index(*row, 0);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(index);
    } else {
        m_view->selectionModel()->clear();
    }
    m_following = false;
    follow();
}

std::vector<TaskRef> TaskTable::tasks() const
{
    std::vector<TaskRef> tasks;
    tasks.reserve(static_cast<std::size_t>(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        tasks.push_back(m_model.taskAt(row));
    return tasks;
}

QAction *TaskTable::makeAction(const char *name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    return action;
}

void TaskTable::sortByCurrent(Qt::SortOrder order)
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        m_view->sortByColumn(current.column(), order);
        m_view->scrollTo(m_view->currentIndex());
    }
}

void TaskTable::copyRows()
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    if (!rows.empty())
        QApplication::clipboard()->setText(m_model.textOf(rows));
}

void TaskTable::follow()
{
    m_copy->setEnabled(m_view->selectionModel()->hasSelection());
    for (QAction *action : {m_ascending, m_descending})
        action->setEnabled(m_model.feed() != nullptr);
    m_export->setEnabled(m_model.feed() != nullptr);
}

void TaskTable::fitColumns()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    m_view->resizeColumnsToContents();
    // The rows at the top, which have been measured, are of one variant; and long names leave room for figures.
    const QFontMetrics metrics(m_view->font());
    int variant = 0;
    for (const VariantFeed &each : m_model.feed()->variants())
        variant = std::max(variant, metrics.horizontalAdvance(variantName(each.trace())) + besideName);
    const int most = std::max(leastName, m_view->viewport()->width() / 4);
    m_view->setColumnWidth(column(TaskColumn::Task), std::min(m_view->columnWidth(column(TaskColumn::Task)), most));
    m_view->setColumnWidth(column(TaskColumn::Variant), std::min(variant, most));
    m_view->setColumnWidth(column(TaskColumn::State), std::max(m_view->columnWidth(column(TaskColumn::State)), leastState));
}

void TaskTable::setTheme(Theme theme)
{
    m_variants->setTheme(theme);
    m_states->setTheme(theme);
    m_view->viewport()->update();
}

void TaskTable::retranslate()
{
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setAccessibleDescription(tr("What every task of every variant is at the moment that is shown"));
    m_ascending->setText(tr("Sort by this column, &ascending"));
    m_descending->setText(tr("Sort by this column, &descending"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the rows that are selected"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Writes these rows, in this order, as a table (.csv)"));
    m_model.retranslate();
    fitColumns();
}

} // namespace interleave
