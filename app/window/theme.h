// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/palette.h"
#include "app/window/settings.h"

class QApplication;

namespace interleave {

/// What a choice means on this desktop. `systemIsDark` is what the desktop had before the program changed anything.
[[nodiscard]] Theme themeFor(ThemeChoice choice, bool systemIsDark);

/// The application's palette is a dark one: light text on dark.
[[nodiscard]] bool isDark(const QApplication &application);

/// Dresses the whole application: style, font, palette, style sheet.
void applyTheme(QApplication &application, Theme theme);

} // namespace interleave
