// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/marginmarks.h"

#include <algorithm>
#include <cmath>

namespace interleave {

MarginMarks::MarginMarks(const Band &band, double left, double width)
    : m_band(band)
    , m_left(left)
    , m_width(width)
    , m_marked(static_cast<std::size_t>(std::ceil(band.rowsHeight)) + 2)
{}

void MarginMarks::mark(quint32 row)
{
    const double y = std::floor(m_band.yOf(row));
    if (y < m_band.rowsTop || y >= m_band.rowsBottom())
        return;
    const auto line = static_cast<std::size_t>(y - m_band.rowsTop);
    if (m_marked[line])
        return;
    m_marked[line] = true;
    m_rects << QRectF(m_left, y, m_width, std::max(1.0, std::floor(m_band.rowHeight)));
}

} // namespace interleave
