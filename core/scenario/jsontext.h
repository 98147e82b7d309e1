// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/faultlist.h"

namespace interleave {

/// Whether the bytes can be the text of a JSON file at all: not empty, not over maxFileBytes, UTF-8, no byte order mark, no zero
/// bytes. Otherwise adds one fault that says what they are instead.
[[nodiscard]] bool checkText(const QByteArray &bytes, FaultList &faults);

/// The message for a place where JSON ends to be JSON. `code` is RapidJSON's ParseErrorCode; `offset` where it stopped.
[[nodiscard]] Message syntaxMessage(int code, const QByteArray &text, qint64 offset);

} // namespace interleave
