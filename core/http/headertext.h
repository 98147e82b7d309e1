// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace interleave {

// The small grammar of header lines (RFC 9110, section 5), for both ends of a connection.

/// A token: what a method and a header name are made of.
[[nodiscard]] bool isHeaderName(QByteArrayView text);
/// No control characters but the tab, so that a value cannot begin a line of its own.
[[nodiscard]] bool isHeaderValue(QByteArrayView text);
/// Printable, without spaces: what may stand in a request's target.
[[nodiscard]] bool isVisibleText(QByteArrayView text);
/// Equal but for the case of ASCII letters.
[[nodiscard]] bool sameText(QByteArrayView one, QByteArrayView other);
/// A comma-separated list has this element, in any case.
[[nodiscard]] bool listContains(QByteArrayView list, QByteArrayView element);
/// A Content-Length: digits alone, or the same number repeated ("5, 5", section 8.6). Nothing for anything else.
[[nodiscard]] std::optional<qint64> lengthInDigits(QByteArrayView text);

} // namespace interleave
