// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/palette.h"

#include <array>

namespace interleave {

namespace {

constexpr std::size_t variantColours = 6;

const std::array<QColor, variantColours> lightVariants{
    QColor(0x6B7785), QColor(0x0A6ACB), QColor(0x12805C), QColor(0xA8480A), QColor(0x7A4FB5), QColor(0x9C2C5A),
};
const std::array<QColor, variantColours> darkVariants{
    QColor(0xA9B4C0), QColor(0x58A6FF), QColor(0x3FBF8F), QColor(0xF0A35E), QColor(0xB79BEA), QColor(0xEC8FB4),
};

} // namespace

const Palette &paletteOf(Theme theme)
{
    static const Palette light{
        .window = QColor(0xF3F4F6),
        .card = QColor(0xFFFFFF),
        .border = QColor(0xDFE4EA),
        .grid = QColor(0xE8EBEF),
        .separator = QColor(0xD3D9E0),
        .text = QColor(0x16202C),
        .mutedText = QColor(0x5B6776),
        .accent = QColor(0x0A6ACB),
        .selection = QColor(0xE2EEFA),
        .nowLine = QColor(0xB3215B),
        .fault = QColor(0xB3261E),
        .sooner = QColor(0x0F7452),
        .turn = QColor(0x12805C),
        .onVariant = QColor(0xFFFFFF),
    };
    static const Palette dark{
        .window = QColor(0x0E1116),
        .card = QColor(0x161B22),
        .border = QColor(0x2C343E),
        .grid = QColor(0x252C35),
        .separator = QColor(0x39424E),
        .text = QColor(0xE8ECF1),
        .mutedText = QColor(0x9DA8B5),
        .accent = QColor(0x58A6FF),
        .selection = QColor(0x1D2E44),
        .nowLine = QColor(0xFF7AA8),
        .fault = QColor(0xFF8A80),
        .sooner = QColor(0x4ED1A1),
        .turn = QColor(0x3FBF8F),
        .onVariant = QColor(0x0E1116),
    };
    return theme == Theme::Light ? light : dark;
}

QColor variantColour(Theme theme, int index)
{
    const auto place = static_cast<std::size_t>(index) % variantColours;
    return theme == Theme::Light ? lightVariants[place] : darkVariants[place];
}

Qt::PenStyle variantPenStyle(int index)
{
    static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return styles[static_cast<std::size_t>(index) % styles.size()];
}

Qt::BrushStyle variantBrushStyle(int index)
{
    static constexpr std::array styles{Qt::SolidPattern, Qt::BDiagPattern,  Qt::Dense5Pattern,
                                       Qt::HorPattern,   Qt::DiagCrossPattern, Qt::VerPattern};
    return styles[static_cast<std::size_t>(index) % styles.size()];
}

QFont pictureFont(int pixels, QFont::Weight weight)
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace interleave
