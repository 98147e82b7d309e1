// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/jsontree.h"

#include <QByteArray>

namespace interleave {

/// The tree as JSON in UTF-8 as people like to read it: what fits on a line stands on one, the rest is indented by two;
/// the members of the root have lines of their own. Ends with a line feed.
[[nodiscard]] QByteArray printJson(const JsonValue &root);

} // namespace interleave
