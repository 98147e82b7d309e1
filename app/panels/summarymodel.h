// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/summary.h"

#include <QAbstractTableModel>

#include <vector>

namespace interleave {

/// A variant in the table.
struct SummaryRow
{
    QString name;
    bool hasBegun = false;
    Summary figures;
};

/// The figures of the variants that were compared, a row each.
class SummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Total,
        Rate,
        P50,
        P95,
        P99,
        Peak,
        Done,
        Failed,
        TimedOut,
        Cancelled,
        Deadlocked,
        NotStarted,
        ColumnCount
    };

    explicit SummaryModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    void setRows(std::vector<SummaryRow> rows);
    void retranslate();

    /// A column of ends of which no variant has any.
    [[nodiscard]] bool isAllZero(int column) const;
    /// Done, failed and so on: how tasks ended.
    [[nodiscard]] static bool isEndColumn(int column) { return column >= Done; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SummaryRow> m_rows;
};

} // namespace interleave
