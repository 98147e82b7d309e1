// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/layout.h"

#include <QList>

namespace interleave {

/// Marks beside rows, one at most for each line of pixels: however many rows share it, one is enough to be seen.
class MarginMarks
{
public:
    /// Of this band, which outlives them; they stand from `left` on and are `width` wide.
    MarginMarks(const Band &band, double left, double width);

    /// Marks the row if it is seen.
    void mark(quint32 row);
    [[nodiscard]] const QList<QRectF> &rects() const { return m_rects; }

private:
    const Band &m_band;
    double m_left;
    double m_width;
    QList<QRectF> m_rects;
    std::vector<bool> m_marked; ///< by line of pixels
};

} // namespace interleave
