// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

namespace interleave {

enum class Theme : quint8 { Light, Dark };

/// The colours of everything that is not a state of a task: window, pictures and charts share them.
struct Palette
{
    QColor window;    ///< behind the cards
    QColor card;      ///< behind a timeline, a chart, a table
    QColor border;    ///< around a card
    QColor grid;      ///< vertical lines of the time axis
    QColor separator; ///< between two variants
    QColor text;
    QColor mutedText;
    QColor accent;    ///< the selected, the chosen
    QColor selection; ///< behind the selected row
    QColor nowLine;   ///< the moment a live run has reached
    QColor fault;     ///< words about what went wrong
    QColor sooner;    ///< "2.8× sooner"
    QColor turn;      ///< the event loop gave somebody a turn
    QColor onVariant; ///< text on a pill in a variant's colour
};

[[nodiscard]] const Palette &paletteOf(Theme theme);

/// The colour of the variant at `index` in pills and curves; any index >= 0, they repeat after six.
[[nodiscard]] QColor variantColour(Theme theme, int index);

/// How the curve of the variant at `index` is drawn, so that curves are told apart without colour.
[[nodiscard]] Qt::PenStyle variantPenStyle(int index);
/// How its bars are filled, for the same reason; they have an edge in the variant's colour.
[[nodiscard]] Qt::BrushStyle variantBrushStyle(int index);

/// The font of pictures and charts; `pixels` high.
[[nodiscard]] QFont pictureFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace interleave
