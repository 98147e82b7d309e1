// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/message.h"

#include <QList>
#include <QSslCertificate>

#include <variant>

namespace interleave {

/// The certificates of a file in PEM or DER that are to vouch for servers beside the system's own; or what is wrong with
/// it.
[[nodiscard]] std::variant<QList<QSslCertificate>, Message> readAuthorities(const QString &path);

} // namespace interleave
