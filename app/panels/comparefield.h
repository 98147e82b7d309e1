// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parameters.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace interleave {

class ParameterModel;

/// Whether a variant is run: a check box with the variant's name.
class CompareField : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the field.
    CompareField(ParameterModel &model, const ParameterId &id, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    ParameterModel &m_model;
    ParameterId m_id;
    QCheckBox *m_box;
    QLabel *m_reason;
};

} // namespace interleave
