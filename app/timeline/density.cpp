// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/density.h"

#include "app/timeline/spans.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace interleave {

namespace {

// Few busy rows are still seen.
constexpr float faintest = 0.3F;
// Sums stay below 2^27 (densitykernel.h).
constexpr quint32 mostBits = 26;

// The colours of a look in every opacity, premultiplied.
using Shades = std::array<std::array<QRgb, 256>, DensityCell::lanes>;

Shades shadesOf(Theme theme)
{
    Shades shades{};
    for (std::size_t lane = 0; lane < DensityCell::lanes; ++lane) {
        const auto look = static_cast<Look>(lane + 1);
        if (isEndLook(look))
            continue;
        const QColor colour = lookColour(look, theme);
        const float pale = look == Look::Queued ? queuedOpacity : 1;
        for (std::size_t share = 0; share < 256; ++share) {
            const float opacity = pale * (faintest + (1 - faintest) * static_cast<float>(share) / 255);
            shades[lane][share] = qPremultiply(
                qRgba(colour.red(), colour.green(), colour.blue(), static_cast<int>(std::lround(255 * opacity))));
        }
    }
    return shades;
}

const Shades &shadesFor(Theme theme)
{
    static const std::array<Shades, 2> both{shadesOf(Theme::Light), shadesOf(Theme::Dark)};
    return both[theme == Theme::Light ? 0 : 1];
}

} // namespace

DensityLine::DensityLine(int width, double rows)
    : m_width(std::max(0, width))
    , m_limit(m_width)
{
    // Places in a line have 32 bits, too.
    const auto wanted = static_cast<quint32>(std::bit_width(static_cast<quint32>(std::clamp(rows, 1.0, 1e6))));
    m_bits = std::min(16U, mostBits - wanted);
    m_whole = 1U << m_bits;
    m_one = m_whole;
    m_from = static_cast<std::size_t>(m_width);
    m_cells.resize(static_cast<std::size_t>(m_width) + 2);
    m_pixels.resize(static_cast<std::size_t>(m_width) + 2);
}

void DensityLine::clear()
{
    if (m_from < m_to)
        std::fill(m_cells.begin() + static_cast<std::ptrdiff_t>(m_from),
                  m_cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_to, m_cells.size())), DensityCell{});
    m_from = static_cast<std::size_t>(m_width);
    m_to = 0;
}

std::vector<double> DensityLine::coverage(Look look) const
{
    std::vector<double> found(static_cast<std::size_t>(m_width));
    qint64 sum = 0;
    for (std::size_t x = 0; x < found.size(); ++x) {
        sum += m_cells[x].of[static_cast<std::size_t>(look) - 1];
        found[x] = static_cast<double>(sum) / m_one;
    }
    return found;
}

void DensityLine::colours(QRgb *line, double rows, Theme theme)
{
    const std::size_t end = std::min(m_to, m_cells.size());
    if (m_from < end) {
        const std::size_t count = end - m_from;
        sweep(std::span(m_cells).subspan(m_from, count), std::span(m_pixels).subspan(m_from, count));
        const Shades &shades = shadesFor(theme);
        const float perShare = static_cast<float>(255 / (m_one * std::max(rows, 1e-9)));
        // Less than a thousandth of a row is nothing.
        const qint32 least = std::max(1, static_cast<qint32>(m_whole >> 10U));
        for (std::size_t x = m_from; x < std::min(end, static_cast<std::size_t>(m_width)); ++x) {
            if (m_pixels[x].busy < least)
                continue;
            const float share = std::min(255.0F, static_cast<float>(m_pixels[x].busy) * perShare + 0.5F);
            line[x] = shades[static_cast<std::size_t>(m_pixels[x].lane)][static_cast<std::size_t>(share)];
        }
    }
    m_from = static_cast<std::size_t>(m_width);
    m_to = 0;
}

QImage densityPicture(const TransitionTable &transitions, const TaskRows &taskRows, QSize size, TimeRange range,
                      Nanoseconds now, DensityRows rows, Theme theme, int from)
{
    const int width = std::max(0, size.width() - from);
    QImage image(width, size.height(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const TimeMap map(range, 0, size.width());
    // A pixel earlier, for a time is rounded; the line drops what is left of it.
    if (from > 0)
        range.begin = std::max(range.begin, map.time(from - 1));
    DensityLine line(width, std::ceil(1 / rows.rowHeight) + 1);
    const quint32 count = taskRows.count();
    const quint32 step = std::max<quint32>(1, rows.rowStep);
    for (int y = 0; y < size.height(); ++y) {
        const auto begin = static_cast<quint32>(std::ceil(rows.firstRow + y / rows.rowHeight));
        const auto end =
            static_cast<quint32>(std::min<double>(count, std::ceil(rows.firstRow + (y + 1) / rows.rowHeight)));
        if (begin >= end)
            continue;
        quint32 added = 0;
        for (quint32 row = begin; row < end; row += step, ++added) {
            taskRows.forEachTask(row, [&](TaskId task) {
                forEachSpan(transitions, task, range, now, [&line, &map, from](const Span &span) {
                    line.add(span.look, map.x(span.begin) - from, map.x(span.end) - from);
                });
            });
        }
        line.colours(reinterpret_cast<QRgb *>(image.scanLine(y)), added, theme);
    }
    return image;
}

} // namespace interleave
