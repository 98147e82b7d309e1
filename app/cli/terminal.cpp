// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

namespace interleave {

void Terminal::complain(const QString &what) const
{
    err << QStringLiteral("interleave: ") << what << Qt::endl;
}

} // namespace interleave
