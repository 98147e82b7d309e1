// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace interleave {

/// The headers that a program's text needs, in the order in which they are included; Qt's and QCoro's first, an empty one before the
/// standard library's.
[[nodiscard]] QStringList cppIncludes(const QString &text);

/// The components of Qt, and of QCoro, that the headers belong to; QCoro's are none where nothing is awaited.
[[nodiscard]] QStringList qtComponents(const QStringList &includes);
[[nodiscard]] QStringList qcoroComponents(const QStringList &includes);

/// The namespaces of literals that the text uses: std::chrono_literals, Qt::StringLiterals.
[[nodiscard]] QStringList literalNamespaces(const QString &text);

} // namespace interleave
