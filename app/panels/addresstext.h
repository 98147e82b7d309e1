// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parsed.h"

namespace interleave {

/// Reads an address template: a path "/products/{i}", or a full http or https address. "{i}" stands for the task's
/// number.
[[nodiscard]] Parsed<QString> parseAddress(const QString &text);

/// The value of a query item; null when the address does not have it. Texts with "{i}" are not addresses yet, which is
/// why QUrl does not read them here.
[[nodiscard]] QString queryItem(const QString &address, const QString &key);

/// The address with the item set to `value` in its place, or added at the end; taken away when `value` is null.
[[nodiscard]] QString withQueryItem(const QString &address, const QString &key, const QString &value);

/// A relative address that asks the demo server for so much more delay, in milliseconds, and for that share of failures,
/// 0 to 1. Others stay as they are.
[[nodiscard]] QString withNetwork(const QString &address, double delay, double failures);
/// The address without what withNetwork() has put into it.
[[nodiscard]] QString withoutNetwork(const QString &address, double delay, double failures);

} // namespace interleave
