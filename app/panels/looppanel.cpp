// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/looppanel.h"

#include "app/panels/dropdown.h"
#include "app/panels/loopdelegate.h"
#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>

namespace interleave {

namespace {

// Of each part; the others are counted.
constexpr std::size_t mostCards = 15;

} // namespace

LoopPanel::LoopPanel(Moments &moments, const Playhead &playhead, QWidget *parent)
    : QWidget(parent)
    , m_moments(moments)
    , m_playhead(playhead)
    , m_fold(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_variants(new DropDown(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("loopPanel"));
    m_delegate = new LoopDelegate(m_list);
    m_fold->setObjectName(QStringLiteral("loopFold"));
    m_fold->setProperty("role", QStringLiteral("fold"));
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setAutoRaise(true);
    m_title->setObjectName(QStringLiteral("loopTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_variants->setObjectName(QStringLiteral("loopVariant"));
    // As wide as its longest name, and narrower where there is no room.
    m_variants->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_variants->setMinimumContentsLength(7);
    m_list->setObjectName(QStringLiteral("loopCards"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_fold);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_variants);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_variants, &QComboBox::activated, this, [this](int index) { setVariant(index); });
    connect(m_list, &QListView::clicked, this, &LoopPanel::choose);
    connect(m_list, &QListView::activated, this, &LoopPanel::choose);
    setRecord();
    retranslate();
}

void LoopPanel::setRecord()
{
    m_variant = std::min(m_variant, std::max(0, m_moments.variantCount() - 1));
    m_marked = noTask;
    nameVariants();
    m_model.setRecord(m_moments.record(), m_variant);
    refresh();
}

void LoopPanel::nameVariants()
{
    m_variants->clear();
    for (int i = 0; i < m_moments.variantCount(); ++i)
        m_variants->addItem(variantName(*m_moments.record()->variants[static_cast<std::size_t>(i)]));
    m_variants->setVisible(m_variants->count() > 1);
    m_variants->setCurrentIndex(m_variants->count() > 0 ? m_variant : -1);
}

void LoopPanel::setVariant(int variant)
{
    if (variant == m_variant || variant < 0 || variant >= m_moments.variantCount())
        return;
    m_variant = variant;
    m_marked = noTask;
    m_variants->setCurrentIndex(variant);
    m_model.setRecord(m_moments.record(), variant);
    refresh();
    Q_EMIT variantChanged(variant);
}

void LoopPanel::refresh()
{
    showTitle();
    if (m_collapsed || !isVisible() || m_moments.variantCount() == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const bool hadCard = current.isValid() && current.data(LoopModel::TaskRole).isValid();
    const TaskId task = hadCard ? current.data(LoopModel::TaskRole).toUInt() : noTask;
    const LoopPart part = hadCard ? m_model.partAt(current.row()) : LoopPart::Running;
    if (!m_model.setPicture(loopPicture(m_moments.at(m_variant), m_playhead.time(), mostCards)))
        return;
    if (hadCard) {
        if (const QModelIndex again = m_model.cardOf(part, task); again.isValid() && again != m_list->currentIndex())
            m_list->selectionModel()->setCurrentIndex(again, QItemSelectionModel::NoUpdate);
    }
    showMark();
}

void LoopPanel::mark(int variant, TaskId task)
{
    if (variant >= 0)
        setVariant(variant);
    m_marked = variant >= 0 ? task : noTask;
    showMark();
}

void LoopPanel::showMark()
{
    m_list->selectionModel()->clearSelection();
    for (int part = 0; m_marked != noTask && part < loopPartCount; ++part) {
        if (const QModelIndex card = m_model.cardOf(static_cast<LoopPart>(part), m_marked); card.isValid())
            m_list->selectionModel()->select(card, QItemSelectionModel::Select);
    }
}

void LoopPanel::choose(const QModelIndex &index)
{
    const QVariant task = index.data(LoopModel::TaskRole);
    if (task.isValid() && task.toUInt() != noTask)
        Q_EMIT taskChosen(m_variant, task.toUInt());
}

void LoopPanel::showTitle()
{
    const bool any = m_moments.variantCount() > 0;
    const bool onThreads = any && m_moments.record()->variants[static_cast<std::size_t>(m_variant)]->onThreads();
    const QString time = durationText(m_playhead.time());
    m_title->setText(!any ? tr("Event loop") : onThreads ? tr("Threads at %1").arg(time) : tr("Event loop at %1").arg(time));
}

void LoopPanel::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    m_list->setVisible(!collapsed);
    m_fold->setArrowType(collapsed ? Qt::RightArrow : Qt::DownArrow);
    setMaximumHeight(collapsed ? minimumSizeHint().height() : QWIDGETSIZE_MAX);
    retranslate();
    refresh();
    Q_EMIT collapsedChanged(collapsed);
}

void LoopPanel::setTheme(Theme theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void LoopPanel::retranslate()
{
    m_fold->setToolTip(m_collapsed ? tr("Shows what the event loop has before it") : tr("Folds this panel"));
    m_fold->setAccessibleName(m_fold->toolTip());
    m_variants->setAccessibleName(tr("Variant whose event loop is shown"));
    m_variants->setToolTip(m_variants->accessibleName());
    m_list->setAccessibleName(tr("Event loop"));
    nameVariants();
    m_model.retranslate();
    showTitle();
}

} // namespace interleave
