// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codecolours.h"

namespace interleave {

const CodeColours &codeColours(Theme theme)
{
    static const CodeColours light{
        .ground = paletteOf(Theme::Light).card,
        .underWay = QColor(0xDCEAF9),
        .heldUp = QColor(0xECEFF2),
        .text = paletteOf(Theme::Light).text,
        .lineNumber = QColor(0x5B6776),
        .underWayPill = paletteOf(Theme::Light).accent,
        .heldUpPill = QColor(0x5B6776),
        .onPill = paletteOf(Theme::Light).onVariant,
        .selected = paletteOf(Theme::Light).nowLine,
        .tokens = {QColor(0x7A2A8C), QColor(0x8A3F06), QColor(0x0A4FA3), QColor(0x0B6240), QColor(0x96231B), QColor(0x566272)},
    };
    static const CodeColours dark{
        .ground = paletteOf(Theme::Dark).card,
        .underWay = QColor(0x1B3350),
        .heldUp = QColor(0x272F39),
        .text = paletteOf(Theme::Dark).text,
        .lineNumber = QColor(0x9DA8B5),
        .underWayPill = paletteOf(Theme::Dark).accent,
        .heldUpPill = QColor(0x9DA8B5),
        .onPill = paletteOf(Theme::Dark).onVariant,
        .selected = paletteOf(Theme::Dark).nowLine,
        .tokens = {QColor(0xD3A6F0), QColor(0xF0B57A), QColor(0x8CC2FF), QColor(0x7FDDB0), QColor(0xFFA79E), QColor(0xA3AEBB)},
    };
    return theme == Theme::Light ? light : dark;
}

} // namespace interleave
