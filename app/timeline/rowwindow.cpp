// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/rowwindow.h"

#include <algorithm>

namespace interleave {

namespace {

RowWindow within(double begin, double length)
{
    const double start = std::clamp(begin, 0.0, 1 - length);
    return {start, std::min(1.0, start + length)};
}

} // namespace

RowWindow zoomed(RowWindow window, double factor, double about, quint32 rows)
{
    if (!(factor > 0))
        return window;
    const double length = window.end - window.begin;
    const double wanted = std::clamp(length / factor, 1.0 / std::max(1U, rows), 1.0);
    const double share = length > 0 ? (about - window.begin) / length : 0.5;
    return within(about - share * wanted, wanted);
}

RowWindow scrolled(RowWindow window, double by)
{
    return within(window.begin + by, window.end - window.begin);
}

RowWindow revealing(RowWindow window, quint32 row, quint32 rows)
{
    const double above = static_cast<double>(row) / rows;
    const double below = (row + 1.0) / rows;
    if (above < window.begin)
        return scrolled(window, above - window.begin);
    // A row that ends beyond the window has its lower edge at the window's.
    return below > window.end ? scrolled(window, below - window.end) : window;
}

} // namespace interleave
