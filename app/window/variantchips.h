// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QToolButton;

namespace interleave {

class ParameterModel;

/// The variants of the scenario, one chip each; those that are pressed are compared. Chips for which there is no room
/// are scrolled to.
class VariantChips : public QScrollArea
{
    Q_OBJECT

public:
    /// `model` outlives the chips.
    explicit VariantChips(ParameterModel &model, QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void build();
    void refresh();

    ParameterModel &m_model;
    QList<QToolButton *> m_chips;
};

} // namespace interleave
