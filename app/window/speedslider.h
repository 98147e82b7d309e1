// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace interleave {

/// How fast simulated time goes, 0.1 to 100 times, on a logarithmic scale that catches at 1.
class SpeedSlider : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedSlider(QWidget *parent = nullptr);

    [[nodiscard]] double speed() const;
    void setSpeed(double speed);
    /// `usable`: false in real time.
    void setUsable(bool usable);
    void retranslate();
    [[nodiscard]] QLabel &caption() { return *m_label; }

Q_SIGNALS:
    void speedChanged(double speed);

private:
    void showSpeed();

    QLabel *m_label;
    QSlider *m_slider;
    QLabel *m_value;
    bool m_usable = true;
};

/// A speed in words: "0.25×", "1×", "30×".
[[nodiscard]] QString speedText(double speed);

} // namespace interleave
