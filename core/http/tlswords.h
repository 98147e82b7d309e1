// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/message.h"

#include <QSslError>

namespace interleave {

/// Why there is no secure connection to `where` ("host:port"), in plain words: of the first fault that is a reason; in Qt's
/// own `words` where nothing else is known.
[[nodiscard]] Message tlsMessage(const QList<QSslError> &faults, const QString &where, const QString &words);

} // namespace interleave
