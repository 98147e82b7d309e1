// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

class QWidget;

namespace interleave {

/// Sets a property that the style sheet asks for, and has the widget painted accordingly.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace interleave
