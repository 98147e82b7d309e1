// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/fault.h"

#include <QDialog>

#include <vector>

namespace interleave {

/// Says that a file is not a scenario, and lists each fault with its place, line and column; the list can be copied.
class FaultDialog : public QDialog
{
    Q_OBJECT

public:
    FaultDialog(const QString &sentence, const std::vector<Fault> &faults, QWidget *parent = nullptr);
};

} // namespace interleave
