// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/fault.h"

#include <QCoreApplication>

namespace interleave {

QString Fault::translated() const
{
    const QString what = message.translated();
    // Several arguments in one call: a "%1" inside an argument stays as it is.
    if (line > 0 && !place.isEmpty()) {
        return QCoreApplication::translate("Fault", "%1, line %2, column %3: %4")
            .arg(place, QString::number(line), QString::number(column), what);
    }
    if (line > 0) {
        return QCoreApplication::translate("Fault", "line %1, column %2: %3")
            .arg(QString::number(line), QString::number(column), what);
    }
    if (!place.isEmpty())
        return QCoreApplication::translate("Fault", "%1: %2").arg(place, what);
    return what;
}

} // namespace interleave
