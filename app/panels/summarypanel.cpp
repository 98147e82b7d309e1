// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/summarypanel.h"

#include "app/panels/styleproperty.h"
#include "app/panels/variantdelegate.h"
#include "app/panels/waitingwords.h"
#include "app/timeline/headline.h"
#include "app/timeline/variantwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace interleave {

namespace {

constexpr int rowHeight = 26;
constexpr int rowsAlwaysSeen = 4;

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_headline(new QLabel(this))
    , m_badEnds(new QLabel(this))
    , m_waiting(new QLabel(this))
{
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_table->setObjectName(QStringLiteral("summaryTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(SummaryModel::Name, new VariantDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(36);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setProperty("role", QStringLiteral("headline"));
    m_headline->setWordWrap(true);
    m_badEnds->setObjectName(QStringLiteral("badEnds"));
    m_badEnds->setProperty("role", QStringLiteral("fault"));
    m_badEnds->setTextFormat(Qt::PlainText);
    m_badEnds->setWordWrap(true);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setProperty("role", QStringLiteral("note"));
    m_waiting->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_headline);
    layout->addWidget(m_badEnds);
    layout->addWidget(m_waiting);
    clear();
    retranslate();
}

int SummaryPanel::msToWait() const
{
    return m_sinceUpdate.isValid() ? static_cast<int>(std::max<qint64>(1, m_pause - m_sinceUpdate.elapsed())) : 1;
}

bool SummaryPanel::refresh(const Feed &feed, std::optional<Nanoseconds> at)
{
    const bool isOver = feed.isOver();
    if (at == m_at && m_sinceUpdate.isValid() && ((isOver && m_isFinal) || at))
        return true;
    if ((!isOver || at) && m_sinceUpdate.isValid() && m_sinceUpdate.elapsed() < m_pause)
        return false;
    QElapsedTimer effort;
    effort.start();
    std::vector<SummaryRow> rows;
    for (const VariantFeed &variant : feed.variants()) {
        const Nanoseconds now = at ? std::min(*at, variant.now()) : variant.now();
        const Summary figures = at ? summarize(variant.facts().upTo(now), now) : summarize(variant.facts(), now);
        rows.push_back({variantName(variant.trace()), variant.hasBegun(), figures});
        if (!variant.isOver() || (at && now < variant.now()))
            rows.back().figures.notStarted = 0; // their turn may come
    }
    m_model.setRows(std::move(rows));
    const QString headline = at ? QString() : headlineOf(feed).value_or(QString());
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    bool anySooner = false;
    for (int i = 0; i < feed.variantCount(); ++i)
        anySooner = anySooner || timesSooner(feed, i).has_value();
    setStyleProperty(m_headline, "good", anySooner);
    const QStringList ends = at ? QStringList() : badEnds(feed);
    m_badEnds->setText(ends.join(u'\n'));
    m_badEnds->setVisible(!ends.isEmpty());
    const QString waiting = at ? QString() : waitingSentence(feed);
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty() && ends.isEmpty()); // what went wrong comes first
    fitColumns();
    m_isFinal = isOver && !at;
    m_at = at;
    // At most a twentieth of the time goes into figures.
    m_pause = std::max<qint64>(100, effort.elapsed() * 20);
    m_sinceUpdate.start();
    return true;
}

void SummaryPanel::clear()
{
    plan({});
}

void SummaryPanel::plan(const QStringList &variants)
{
    std::vector<SummaryRow> rows;
    for (const QString &name : variants)
        rows.push_back({name, false, {}});
    m_model.setRows(std::move(rows));
    fitColumns();
    m_headline->hide();
    m_badEnds->hide();
    m_waiting->hide();
    m_isFinal = false;
    m_at.reset();
    m_sinceUpdate.invalidate();
}

void SummaryPanel::setTheme(Theme theme)
{
    static_cast<VariantDelegate *>(m_table->itemDelegateForColumn(SummaryModel::Name))->setTheme(theme);
    m_table->viewport()->update();
}

void SummaryPanel::retranslate()
{
    m_title->setText(tr("Summary"));
    m_table->setAccessibleName(tr("Summary of the variants"));
    m_model.retranslate();
    m_isFinal = false;
    m_sinceUpdate.invalidate();
}

void SummaryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void SummaryPanel::fitColumns()
{
    // The sentences below leave room for a few variants.
    const int rows = std::min(m_model.rowCount(), rowsAlwaysSeen);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight);
    // What ended in no other way than well says so by a column less, where there is no room for nothing but zeros.
    m_table->resizeColumnsToContents();
    int width = 0;
    for (int column = 0; column < SummaryModel::ColumnCount; ++column) {
        const bool isRare = column == SummaryModel::Deadlocked || column == SummaryModel::NotStarted;
        m_table->setColumnHidden(column, isRare && m_model.isAllZero(column));
        width += m_table->columnWidth(column);
    }
    for (int column = SummaryModel::Cancelled; column > SummaryModel::Done; --column) {
        if (width <= m_table->viewport()->width() || !m_model.isAllZero(column))
            continue;
        width -= m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    // Then the figures one can do without, so that nothing has to be scrolled to.
    for (const int column : {SummaryModel::P99, SummaryModel::P50, SummaryModel::Rate}) {
        if (width <= m_table->viewport()->width())
            break;
        width -= m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    // The room left goes to the names.
    if (width < m_table->viewport()->width()) {
        const int name = m_table->columnWidth(SummaryModel::Name);
        const int spare = m_table->viewport()->width() - width;
        m_table->setColumnWidth(SummaryModel::Name, name + std::min(spare, 60));
    }
}

} // namespace interleave
