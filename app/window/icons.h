// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"

#include <QIcon>

namespace interleave {

/// The signs on the tool bar's buttons.
enum class Glyph : quint8 { Run, Pause, Step, Cancel, PlayBack, StepBack, ToBegin, ToEnd };

/// The sign in the theme's colours, sharp at every scale; pale where the button cannot be used. `onAccent`: for a
/// button that is filled with the accent.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, Theme theme, bool onAccent = false);

/// The program's own picture: bars that overlap.
[[nodiscard]] QIcon programIcon();

} // namespace interleave
