// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"

#include <QStyledItemDelegate>

namespace interleave {

/// A variant's name with a square in its colour. Its place is what the model says, or else the row.
class VariantDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int placeRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(Theme theme) { m_theme = theme; }
    /// As a rule it is.
    void setBold(bool bold) { m_bold = bold; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Theme m_theme = Theme::Light;
    bool m_bold = true;
};

} // namespace interleave
