// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parameters.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace interleave {

class ParameterModel;

/// One line of the form: a label, a text, and under it the reason when the text is refused. A changed field has a dot
/// and says what it was.
///
/// The look comes from the style sheet, by the properties "fault" of the text and "role" of the labels.
class ParameterField : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the field.
    ParameterField(ParameterModel &model, const ParameterId &id, QWidget *parent = nullptr);

    /// Brings the field in line with the model.
    void refresh();
    void retranslate();

private:
    ParameterModel &m_model;
    ParameterId m_id;
    QLabel *m_label;
    QLabel *m_mark;
    QLineEdit *m_edit;
    QLabel *m_reason;
};

} // namespace interleave
