// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QDoubleSpinBox>

namespace interleave {

/// A field for a duration in milliseconds, to the microsecond; 0 stands for nothing entered yet and is shown as "?". Its
/// steps grow with the number.
class MillisecondsBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit MillisecondsBox(QWidget *parent = nullptr);

    [[nodiscard]] Nanoseconds duration() const;
    void setDuration(Nanoseconds duration);

    /// No more digits after the point than it takes.
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] StepEnabled stepEnabled() const override
    {
        return StepUpEnabled | (value() > 0 ? StepDownEnabled : StepNone);
    }
};

} // namespace interleave
