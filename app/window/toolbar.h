// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace interleave {

class Actions;
class ParameterModel;
class SpeedSlider;
class VariantChips;

/// The row of buttons above the panels: run, speed, world, what to compare, export.
class ToolBar : public QWidget
{
    Q_OBJECT

public:
    /// `actions` and `model` outlive the bar.
    ToolBar(Actions &actions, ParameterModel &model, QWidget *parent = nullptr);

    [[nodiscard]] SpeedSlider &speed() { return *m_speed; }
    void retranslate();

protected:
    bool event(QEvent *event) override;

private:
    void fitCaptions();

    QToolButton *m_pause = nullptr;
    SpeedSlider *m_speed;
    QLabel *m_time;
    QLabel *m_compare;
    QWidget *m_segments;
    VariantChips *m_chips;
};

} // namespace interleave
