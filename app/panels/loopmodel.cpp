// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/loopmodel.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/statelook.h"
#include "app/timeline/waitwords.h"

#include <QLocale>

namespace interleave {

void LoopModel::setRecord(std::shared_ptr<const RunRecord> record, int variant)
{
    m_record = std::move(record);
    m_variant = variant;
    m_seen = {};
    m_picture = {};
    build();
}

bool LoopModel::setPicture(LoopPicture picture)
{
    if (picture == m_picture && !m_rows.empty())
        return false;
    m_picture = std::move(picture);
    build();
    return true;
}

void LoopModel::retranslate()
{
    build();
}

void LoopModel::build()
{
    std::vector<Row> rows;
    for (int i = 0; m_record && i < loopPartCount; ++i) {
        const auto part = static_cast<LoopPart>(i);
        const LoopSection &section = m_picture[part];
        bool &seen = m_seen[static_cast<std::size_t>(i)];
        seen = seen || !section.cards.empty() || part <= LoopPart::Ready;
        if (!seen)
            continue;
        rows.push_back({part, Kind::Heading});
        for (std::size_t card = 0; card < section.cards.size(); ++card)
            rows.push_back({part, Kind::Card, card});
        if (section.cards.empty())
            rows.push_back({part, Kind::Nobody});
        if (section.more > 0)
            rows.push_back({part, Kind::More});
    }
    if (rows == m_rows && !rows.empty()) { // the same places, with other words in them
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LoopModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags LoopModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isCard = m_rows[static_cast<std::size_t>(index.row())].kind == Kind::Card;
    return isCard ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                  : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QModelIndex LoopModel::cardOf(LoopPart part, TaskId task) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Kind::Card && m_rows[i].part == part && cardAt(m_rows[i]).task == task)
            return index(static_cast<int>(i));
    }
    return {};
}

QString LoopModel::heading(LoopPart part) const
{
    const bool onThreads = m_record->variants[static_cast<std::size_t>(m_variant)]->onThreads();
    switch (part) {
    case LoopPart::Running: return tr("Running");
    case LoopPart::Ready: return tr("Ready, in order");
    case LoopPart::Io: return tr("Waiting for I/O");
    case LoopPart::Gate: return tr("Waiting for a gate or a lock");
    case LoopPart::Barrier: return tr("Waiting for an event or at a barrier");
    case LoopPart::Queue: return tr("Waiting for a queue");
    case LoopPart::Tasks: return tr("Waiting for tasks");
    case LoopPart::Database: return tr("Waiting for the database");
    case LoopPart::Worker: return onThreads ? tr("Waiting for a thread") : tr("Waiting for a worker");
    case LoopPart::Timers: return onThreads ? tr("Asleep") : tr("Timers");
    case LoopPart::Workers:
        return tr("Worker threads, %1 of %2 free").arg(m_picture.freeWorkers).arg(m_picture.workers);
    }
    return {};
}

QString LoopModel::cardText(const Row &row) const
{
    const LoopCard &card = cardAt(row);
    QString text = taskText(*m_record, card.task);
    if (card.left) {
        const bool late = *card.left < Nanoseconds{0};
        text += QStringLiteral(" ") + (late ? QStringLiteral("−") : QStringLiteral("+")) +
                durationText(late ? -*card.left : *card.left);
    }
    return text;
}

QString LoopModel::tip(const Row &row) const
{
    const LoopCard &card = cardAt(row);
    const bool onThreads = m_record->variants[static_cast<std::size_t>(m_variant)]->onThreads();
    QString text = tr("%1 – %2").arg(taskText(*m_record, card.task), stateLook(card.state, onThreads).name);
    if (card.holdsLoop)
        text += u'\n' + tr("It holds the event loop: nobody else runs.");
    if (card.left) {
        const bool late = *card.left < Nanoseconds{0};
        const QString left = durationText(late ? -*card.left : *card.left);
        text += u'\n' + (late              ? tr("The timer has been due for %1; the event loop has not come to it.").arg(left)
                         : card.isDeadline ? tr("Its time limit is up in %1.").arg(left)
                                           : tr("Its timer is due in %1.").arg(left));
    }
    return text;
}

QVariant LoopModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_record)
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return static_cast<int>(row.kind);
    case TaskRole: return row.kind == Kind::Card ? QVariant(cardAt(row).task) : QVariant();
    case StateRole: return row.kind == Kind::Card ? QVariant(static_cast<int>(cardAt(row).state)) : QVariant();
    case TimerRole: return row.kind == Kind::Card && cardAt(row).left.has_value();
    case Qt::ToolTipRole: return row.kind == Kind::Card ? QVariant(tip(row)) : QVariant();
    case Qt::AccessibleTextRole:
        if (row.kind == Kind::Card)
            return QString(heading(row.part) + QStringLiteral(": ") + tip(row).replace(u'\n', u' '));
        break;
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (row.kind) {
    case Kind::Heading: return heading(row.part);
    case Kind::Card: return cardText(row);
    //: In a part of the event loop's picture in which there is no task at the moment
    case Kind::Nobody: return tr("nobody");
    case Kind::More: return tr("+ %1 more").arg(QLocale().toString(static_cast<qulonglong>(m_picture[row.part].more)));
    }
    return {};
}

} // namespace interleave
