// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/speedslider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>

#include <cmath>

namespace interleave {

namespace {

constexpr int stepsADecade = 50;
constexpr int catches = 3; // steps around 1×

double speedAt(int position)
{
    if (std::abs(position) <= catches)
        return 1;
    return std::pow(10.0, static_cast<double>(position) / stepsADecade);
}

} // namespace

QString speedText(double speed)
{
    const int decimals = speed >= 9.95 ? 0 : speed >= 0.995 ? 1 : 2;
    QString number = QLocale().toString(speed, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (number.contains(point)) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(point))
            number.chop(1);
    }
    return number + u'×';
}

SpeedSlider::SpeedSlider(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_value(new QLabel(this))
{
    m_slider->setObjectName(QStringLiteral("speed"));
    m_slider->setRange(-stepsADecade, 2 * stepsADecade);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(stepsADecade / 2);
    m_slider->setMinimumWidth(70);
    m_slider->setMaximumWidth(140);
    m_label->setBuddy(m_slider);
    m_value->setMinimumWidth(m_value->fontMetrics().horizontalAdvance(QStringLiteral("0.25×")) + 8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showSpeed();
        Q_EMIT speedChanged(speed());
    });
    retranslate();
}

double SpeedSlider::speed() const
{
    return speedAt(m_slider->value());
}

void SpeedSlider::setSpeed(double speed)
{
    m_slider->setValue(static_cast<int>(std::lround(std::log10(speed) * stepsADecade)));
}

void SpeedSlider::setUsable(bool usable)
{
    m_usable = usable;
    setEnabled(usable);
    showSpeed();
}

void SpeedSlider::showSpeed()
{
    const QString value = speedText(speed());
    m_value->setText(value);
    setToolTip(m_usable ? tr("Simulated seconds a second: %1").arg(value) : tr("Real time goes at its own speed"));
    m_slider->setAccessibleDescription(toolTip());
}

void SpeedSlider::retranslate()
{
    m_label->setText(tr("Speed"));
    m_slider->setAccessibleName(tr("Speed"));
    showSpeed();
}

} // namespace interleave
