// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/densitykernel.h"
#include "app/timeline/statelook.h"
#include "app/timeline/taskrows.h"
#include "core/trace/transitions.h"

#include <QImage>

#include <vector>

namespace interleave {

/// Where most rows are queued, a line is so much paler: being in line is not being busy.
inline constexpr float queuedOpacity = 0.6F;

/// How much of one line of pixels each look covers: what is painted when several rows share a line, or many spans a row.
///
/// For every look a difference array over the line's pixels, with exact shares at both ends of a span; the sum up to a
/// pixel is its coverage in rows. Costs O(spans + pixels), however many rows there are. In fixed point, so that what is
/// added and taken off again leaves nothing.
class DensityLine
{
public:
    /// `rows` is how many are added at most: the more, the coarser a pixel is divided.
    explicit DensityLine(int width, double rows = 1);

    void clear();
    /// A span from x0 to x1, in pixels of the line; parts outside are dropped. The look of a bar.
    void add(Look look, double x0, double x1)
    {
        const double limit = m_limit;
        if (!(x0 < x1) || x0 >= limit || x1 <= 0)
            return;
        const auto lane = static_cast<std::size_t>(look) - 1;
        edge(x0 > 0 ? x0 : 0, lane, 1);
        edge(x1 < limit ? x1 : limit, lane, -1);
    }
    /// Coverage in rows, by pixel, of a look.
    [[nodiscard]] std::vector<double> coverage(Look look) const;
    /// The line as colours, premultiplied, `rows` rows having been added: at each pixel the look that covers most, its
    /// opacity the share of the rows that are busy with anything. Pixels of which nothing is known are left as they are.
    /// The line is clear afterwards.
    void colours(QRgb *line, double rows, Theme theme);

    [[nodiscard]] int width() const { return m_width; }

private:
    static_assert(static_cast<std::size_t>(Look::Done) <= DensityCell::lanes + 1, "a lane for each look of a bar");

    // Coverage begins (1) or ends (-1) at x.
    void edge(double x, std::size_t lane, qint32 sign)
    {
        const auto place = static_cast<quint32>(x * m_one + 0.5);
        const std::size_t pixel = place >> m_bits;
        const auto part = static_cast<qint32>(place & (m_whole - 1));
        const auto whole = static_cast<qint32>(m_whole);
        m_cells[pixel].of[lane] += sign * (whole - part);
        m_cells[pixel + 1].of[lane] += sign * part;
        m_from = pixel < m_from ? pixel : m_from;
        m_to = pixel + 2 > m_to ? pixel + 2 : m_to;
    }

    int m_width;
    double m_limit;
    quint32 m_bits;  ///< of the fraction of a pixel
    quint32 m_whole; ///< 1 row in fixed point
    double m_one;
    // The pixels that have been touched: most lines of a large picture are empty for the most part.
    std::size_t m_from;
    std::size_t m_to = 0;
    std::vector<DensityCell> m_cells; ///< two more than pixels, for what is taken off at the edge
    std::vector<DensityPixel> m_pixels;
};

/// Where the rows of a variant stand in a density picture.
struct DensityRows
{
    double rowHeight;    ///< in lines of the picture, < 1
    quint32 rowStep = 1; ///< reads every so many rows only: quicker, while things move
    double firstRow = 0; ///< at the upper edge

    bool operator==(const DensityRows &) const = default;
};

/// The rows of a variant as a picture `size` large that shows `range`; open spans end at `now`. From column `from` of it on:
/// so much narrower, pixel for pixel the same.
[[nodiscard]] QImage densityPicture(const TransitionTable &transitions, const TaskRows &taskRows, QSize size,
                                    TimeRange range, Nanoseconds now, DensityRows rows, Theme theme, int from = 0);

} // namespace interleave
