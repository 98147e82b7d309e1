// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/millisecondsbox.h"

#include <cmath>

namespace interleave {

namespace {

constexpr double mostMilliseconds = 1e9; // eleven days: no run is waited for so long

} // namespace

MillisecondsBox::MillisecondsBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(3);
    setRange(0, mostMilliseconds);
    setSpecialValueText(QStringLiteral("?"));
    setStepType(AdaptiveDecimalStepType);
    setAlignment(Qt::AlignRight);
    setButtonSymbols(NoButtons);
    setKeyboardTracking(true);
}

Nanoseconds MillisecondsBox::duration() const
{
    return Nanoseconds(std::llround(value() * 1e6));
}

void MillisecondsBox::setDuration(Nanoseconds duration)
{
    setValue(toMilliseconds(duration));
}

QString MillisecondsBox::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace interleave
