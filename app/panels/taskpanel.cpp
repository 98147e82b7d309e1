// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskpanel.h"

#include "app/panels/taskwords.h"
#include "app/timeline/variantwords.h"
#include "app/timeline/waitwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace interleave {

namespace {

constexpr int mostWrappedRows = 500;
constexpr int lowestRow = 24;
constexpr int lowestHistory = 150;
// Around the text of a cell, those of the style sheet too, which Qt's own size hint forgets when it wraps.
constexpr int textMargins = 20;
constexpr int rowMargins = 8;

} // namespace

TaskPanel::TaskPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_name(new QLabel(this))
    , m_variant(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_error(new QLabel(this))
    , m_why(new QLabel(this))
    , m_kin(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_history(new QTableView(this))
{
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setProperty("role", QStringLiteral("note"));
    m_nothing->setContentsMargins(12, 12, 12, 12);
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(QStringLiteral("taskFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->setObjectName(QStringLiteral("taskError"));
    m_error->setProperty("role", QStringLiteral("fault"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("taskWhy"));
    m_why->setTextFormat(Qt::RichText);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_kin->setObjectName(QStringLiteral("taskKin"));
    m_kin->setTextFormat(Qt::RichText);
    m_kin->setWordWrap(true);
    m_kin->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    m_history->setObjectName(QStringLiteral("taskHistory"));
    m_history->setModel(&m_model);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setShowGrid(false);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setTabKeyNavigation(false);
    m_history->verticalHeader()->hide();
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(StoryModel::What, QHeaderView::Stretch);
    m_history->horizontalHeader()->setMinimumSectionSize(48);
    m_history->verticalHeader()->setDefaultSectionSize(lowestRow);
    m_history->setWordWrap(true);
    connect(m_history->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { wrapRows(0); });

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_variant);
    layout->addWidget(m_facts);
    layout->addWidget(m_error);
    layout->addWidget(m_why);
    layout->addWidget(m_kin);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_history, 1);
    m_history->setMinimumHeight(lowestHistory);
    auto *scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    connect(m_kin, &QLabel::linkActivated, this, [this](const QString &link) {
        if (m_story)
            Q_EMIT taskChosen(m_story->variant(), link.mid(5).toUInt()); // "task:"
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (canCancel())
            Q_EMIT cancelRequested(m_story->variant(), m_story->task());
    });
    retranslate();
}

void TaskPanel::setTask(std::shared_ptr<const RunRecord> record, int variant, TaskId task)
{
    m_model.setStory(nullptr);
    m_story.emplace(std::move(record), variant, task);
    m_story->refresh();
    m_model.setStory(&*m_story);
    wrapRows(0);
    showStory(*m_story);
    Q_EMIT relationsChanged(&*m_story);
}

// What a task waits for may take two lines. A history of thousands of lines keeps to one each.
void TaskPanel::wrapRows(int from)
{
    const int rows = m_model.rowCount();
    if (rows > mostWrappedRows)
        return;
    const int width = m_history->columnWidth(StoryModel::What) - textMargins;
    const QFontMetrics metrics = m_history->fontMetrics();
    for (int row = from; row < rows; ++row) {
        const QString text = m_model.index(row, StoryModel::What).data().toString();
        const QRect lines = metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000), Qt::TextWordWrap, text);
        m_history->setRowHeight(row, std::max(lowestRow, lines.height() + rowMargins));
    }
}

void TaskPanel::clear()
{
    m_model.setStory(nullptr);
    m_story.reset();
    Q_EMIT relationsChanged(nullptr);
    m_pages->setCurrentIndex(0);
    if (m_couldCancel) {
        m_couldCancel = false;
        Q_EMIT canCancelChanged(false);
    }
}

void TaskPanel::refresh()
{
    if (!m_story || !m_story->refresh())
        return;
    m_model.refresh();
    wrapRows(static_cast<int>(m_story->firstChanged()));
    showStory(*m_story);
    Q_EMIT relationsChanged(&*m_story);
}

void TaskPanel::standAt(const Playhead &playhead, const Moment &moment)
{
    if (!m_story)
        return;
    if (playhead.isLive())
        m_story->standAtEnd();
    else
        m_story->standAt(playhead.time(), moment);
    m_model.standElsewhere();
    const int present = playhead.isLive() ? -1 : m_story->presentLine();
    if (present >= 0)
        m_history->selectRow(present);
    else
        m_history->clearSelection();
    showStory(*m_story);
}

void TaskPanel::showStory(const TaskStory &story)
{
    m_name->setText(story.name());
    m_variant->setText(
        QStringLiteral("<span style='color:%1'>■</span> %2")
            .arg(variantColour(m_theme, story.variant()).name(), variantName(story.trace()).toHtmlEscaped()));
    QString facts = QStringLiteral("<table cellspacing='0' cellpadding='1'>");
    QStringList spoken;
    const QString muted = paletteOf(m_theme).mutedText.name();
    for (const FactLine &line : factLines(story)) {
        facts += QStringLiteral("<tr><td style='color:%1'>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                     .arg(muted, line.first.toHtmlEscaped(), line.second.toHtmlEscaped());
        spoken << line.first + QStringLiteral(": ") + line.second;
    }
    m_facts->setText(facts + QStringLiteral("</table>"));
    m_facts->setAccessibleName(spoken.join(QStringLiteral("; ")));
    const QString error = story.error().translated();
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    const QString why = story.why();
    m_why->setText(QStringLiteral("<b>%1</b> %2").arg(tr("Why is it waiting?").toHtmlEscaped(), why.toHtmlEscaped()));
    m_why->setAccessibleName(tr("Why is it waiting?") + u' ' + why);
    m_why->setVisible(!why.isEmpty());
    const QString kin = kinText(story, paletteOf(m_theme).accent);
    m_kin->setText(kin);
    m_kin->setVisible(!kin.isEmpty());
    m_cancel->setEnabled(story.canBeCancelled());
    m_pages->setCurrentIndex(1);
    if (m_couldCancel != story.canBeCancelled()) {
        m_couldCancel = story.canBeCancelled();
        Q_EMIT canCancelChanged(m_couldCancel);
    }
}

void TaskPanel::setTheme(Theme theme)
{
    m_theme = theme;
    if (m_story)
        showStory(*m_story);
}

void TaskPanel::retranslate()
{
    m_nothing->setText(tr("Click a bar in the timeline, or choose one with the arrow keys, to see what its task did "
                          "and what it waited for."));
    m_cancel->setText(tr("Cancel this task"));
    m_cancel->setToolTip(tr("Asks only this task to end (Del)"));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());
    m_history->setAccessibleName(tr("What the task did"));
    m_model.setStory(m_story ? &*m_story : nullptr);
    if (m_story)
        showStory(*m_story);
}

} // namespace interleave
