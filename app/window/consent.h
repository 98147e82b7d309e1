// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMessageBox;
class QWidget;

namespace interleave {

/// The question before a real run that reaches other people's machines: which hosts, how many requests, how many of them
/// at once. Answered with
/// QMessageBox::Ok or Cancel; the caller shows and deletes it.
[[nodiscard]] QMessageBox *consentQuestion(const QStringList &hosts, qint64 requests, int atOnce,
                                           QWidget *parent);

} // namespace interleave
