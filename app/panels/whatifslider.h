// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parameters.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace interleave {

class ParameterModel;

/// A parameter as a slider: moves the text that the form's field shows.
class WhatIfSlider : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the slider; `id` is one of sliderParameters().
    WhatIfSlider(ParameterModel &model, const ParameterId &id, QWidget *parent = nullptr);

    /// Brings it in line with the model.
    void refresh();

Q_SIGNALS:
    /// By a person, and the model has it already.
    void moved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(int position);
    void elideName();
    [[nodiscard]] QString owner() const;

    ParameterModel &m_model;
    ParameterId m_id;
    QStringList m_texts;
    QString m_name;
    QString m_shortName; ///< as it is written beside the slider
    bool m_refreshing = false;
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_reason;
    QSlider *m_slider;
};

} // namespace interleave
