// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/message.h"

#include <QCoreApplication>

namespace interleave {

/// A message of a literal marked with QT_TRANSLATE_NOOP("Message", "...") and the words for its %1, %2 ...
inline Message say(const char *source, const QStringList &arguments = {})
{
    return {.source = source, .arguments = arguments, .verbatim = false};
}

} // namespace interleave
