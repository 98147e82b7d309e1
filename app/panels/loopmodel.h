// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/looppicture.h"

#include <QAbstractListModel>

#include <memory>

namespace interleave {

/// An event loop's picture as a list: a heading for each part, then its cards, then how many more there are. Parts
/// without cards are left out, but for those that run and are ready, and those that had cards before in the same run.
class LoopModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Heading, Card, More, Nobody };
    enum Role { KindRole = Qt::UserRole, TaskRole, StateRole, TimerRole };

    using QAbstractListModel::QAbstractListModel;

    /// Another run, or another variant of it; null for none.
    void setRecord(std::shared_ptr<const RunRecord> record, int variant);
    /// True if it is another picture than the one shown.
    bool setPicture(LoopPicture picture);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The card of that part and task; not valid if there is none.
    [[nodiscard]] QModelIndex cardOf(LoopPart part, TaskId task) const;
    [[nodiscard]] LoopPart partAt(int row) const { return m_rows[static_cast<std::size_t>(row)].part; }

private:
    struct Row
    {
        LoopPart part;
        Kind kind;
        std::size_t card = 0;

        bool operator==(const Row &) const = default;
    };
    void build();
    [[nodiscard]] const LoopCard &cardAt(const Row &row) const { return m_picture[row.part].cards[row.card]; }
    [[nodiscard]] QString heading(LoopPart part) const;
    [[nodiscard]] QString cardText(const Row &row) const;
    [[nodiscard]] QString tip(const Row &row) const;

    std::shared_ptr<const RunRecord> m_record;
    int m_variant = 0;
    LoopPicture m_picture;
    std::vector<Row> m_rows;
    std::array<bool, loopPartCount> m_seen{};
};

} // namespace interleave
