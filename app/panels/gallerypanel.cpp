// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/gallerypanel.h"

#include "app/panels/gallerydelegate.h"
#include "app/panels/gallerymodel.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace interleave {

GalleryPanel::GalleryPanel(GalleryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("gallerySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("galleryList"));
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_list->setItemDelegate(new GalleryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_nothing->setObjectName(QStringLiteral("galleryNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_nothing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(6);
    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_following = true;
        m_model.setFilter(text);
        m_following = false;
        m_nothing->setVisible(m_model.shown() == 0);
        showChosen();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QModelIndex first = m_model.firstEntry(); first.isValid()) {
            m_list->setCurrentIndex(first);
            m_list->setFocus();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GalleryPanel::takeCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GalleryPanel::showChosen);
    retranslate();
}

void GalleryPanel::choose(const QString &key)
{
    m_chosen = key;
    showChosen();
}

void GalleryPanel::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GalleryPanel::showChosen()
{
    const QModelIndex index = m_model.indexOf(m_chosen);
    m_following = true;
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_following = false;
}

void GalleryPanel::takeCurrent()
{
    const QString key = m_list->currentIndex().data(GalleryModel::KeyRole).toString();
    if (m_following || key.isEmpty() || key == m_chosen)
        return;
    m_chosen = key;
    Q_EMIT entryChosen(key);
}

bool GalleryPanel::eventFilter(QObject *watched, QEvent *event)
{
    // From the search field, the arrow goes on into the list.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model.firstEntry());
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    // The first row is a heading, on which a list would stop.
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Home) {
        m_list->setCurrentIndex(m_model.firstEntry());
        m_list->scrollToTop();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GalleryPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search scenarios"));
    m_search->setAccessibleName(tr("Search scenarios"));
    m_search->setAccessibleDescription(tr("Looks in titles, summaries, ids and groups"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_nothing->setText(tr("No scenario has these words."));
}

} // namespace interleave
