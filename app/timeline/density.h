// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"
#include "app/timeline/statelook.h"
#include "core/trace/transitions.h"

#include <QImage>

#include <array>
#include <vector>

namespace interleave {

/// Where most rows are queued, a line is so much paler: being in line is not being busy.
inline constexpr float queuedOpacity = 0.6F;

/// How much of one line of pixels each look covers: what is painted when several rows share a line.
///
/// For every look a difference array over the line's pixels, with exact shares at both ends of a span; the prefix sum
/// is the coverage in rows. Costs O(spans + pixels), however many rows there are.
class DensityLine
{
public:
    explicit DensityLine(int width);

    void clear();
    /// A span from x0 to x1, in pixels of the line; parts outside are dropped.
    void add(Look look, double x0, double x1);
    /// Coverage in rows, by pixel, of a look. Valid until the next call.
    [[nodiscard]] const std::vector<float> &coverage(Look look);
    /// The line as colours, premultiplied, `rows` rows having been added: at each pixel the look that covers most, its
    /// opacity the share of the rows that are busy with anything. Pixels of which nothing is known are left as they are.
    void colours(QRgb *line, double rows, Theme theme);

    [[nodiscard]] int width() const { return m_width; }

private:
    struct Lane
    {
        // One longer than the line: where a span that reaches the edge is taken off again.
        std::vector<float> difference; ///< of what covers whole pixels
        std::vector<float> partial;    ///< of pixels covered in part
        bool used = false;
    };
    // The coverage of a look into m_sum, where anything has been touched.
    void sum(Look look);
    [[nodiscard]] Lane &lane(Look look) { return m_lanes[static_cast<std::size_t>(look)]; }

    int m_width;
    // The pixels that have been touched: most lines of a large picture are empty for the most part.
    std::size_t m_from;
    std::size_t m_to = 0;
    std::array<Lane, lookCount> m_lanes;
    std::vector<float> m_sum;
    std::vector<float> m_most;
    std::vector<float> m_busy;
    std::vector<Look> m_look;
};

/// Where the rows of a variant stand in a density picture.
struct DensityRows
{
    double rowHeight;    ///< in lines of the picture, < 1
    quint32 rowStep = 1; ///< reads every so many rows only: quicker, while things move
};

/// The rows of a variant as a picture `size` large that shows `range`; open spans end at `now`.
[[nodiscard]] QImage densityPicture(const TransitionTable &transitions, QSize size, TimeRange range, Nanoseconds now,
                                    DensityRows rows, Theme theme);

} // namespace interleave
