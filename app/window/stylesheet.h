// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"

#include <QString>

namespace interleave {

/// How the widgets look that the palette alone does not dress: cards, the tool bar's buttons, chips, fields with a
/// fault. Widgets say what they are by the property "role".
[[nodiscard]] QString styleSheetOf(Theme theme);

/// Text of what cannot be used now.
[[nodiscard]] QColor disabledText(Theme theme);

} // namespace interleave
